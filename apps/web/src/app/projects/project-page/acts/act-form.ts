import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  latestResumeDay,
  pauseCategories,
  type ProjectActKind,
  stopCategories,
} from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import {
  pauseCategoryTexts,
  phaseTexts,
  stopCategoryTexts,
} from '../../../shared/texts/domain.texts';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { FormFaults } from '../../../shared/ui/form-faults';
import { RadioField } from '../../../shared/ui/radio-field';
import { type Choice, SelectField } from '../../../shared/ui/select-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { ContentNames } from '../content-names';
import { BodyFields } from '../gate/body-fields';
import { NamedItems } from '../gate/named-items';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { ActDesk } from '../risks/act-desk';
import { Today } from '../today';
import { actCommand, type WrittenAct, type YesOrNo } from './act-command';
import { ActDrafts } from './act-drafts';
import { actTexts, wordsOfActs } from './act.texts';
import { ActsStore } from './acts-store';

/** One act: what follows from it, what it needs, and the button that does it. */
@Component({
  selector: 'app-act-form',
  imports: [
    BodyFields,
    Button,
    DateField,
    FormFaults,
    NamedItems,
    ProblemNotice,
    RadioField,
    RouterLink,
    SelectField,
    TextareaField,
  ],
  providers: [ActDesk],
  templateUrl: './act-form.html',
})
export class ActForm {
  readonly act = input.required<ProjectActKind>();
  readonly done = output();

  private readonly store = inject(ActsStore);
  private readonly drafts = inject(ActDrafts);
  private readonly content = inject(ContentNames);
  private readonly allWords = useTexts(wordsOfActs);
  private readonly phases = useTexts(phaseTexts);
  private readonly pauseWords = useTexts(pauseCategoryTexts);
  private readonly stopWords = useTexts(stopCategoryTexts);
  protected readonly project = inject(ProjectStore);
  protected readonly desk = inject(ActDesk);
  protected readonly today = inject(Today);
  protected readonly texts = useTexts(actTexts);
  protected readonly words = computed(() => this.allWords()[this.act()]);
  protected readonly draft = computed(() => this.drafts.of(this.act()));
  protected readonly latestDay = computed(() => latestResumeDay(this.today.day()));

  /** Only a pause and a stop say of what kind their reason is. */
  protected readonly categories = computed<readonly Choice[] | undefined>(() => {
    if (this.act() === 'pause') {
      return pauseCategories.map((value) => ({ value, label: this.pauseWords()[value] }));
    }
    if (this.act() !== 'stop') return undefined;
    return stopCategories.map((value) => ({ value, label: this.stopWords()[value] }));
  });
  protected readonly yesOrNo = computed<readonly Choice<YesOrNo>[]>(() => [
    { value: 'yes', label: this.texts().yes },
    { value: 'no', label: this.texts().no },
  ]);
  protected readonly bodies = computed(
    () => this.store.view()?.stopAuthority?.decidingBodies ?? [],
  );
  protected readonly targets = computed(() =>
    (this.store.view()?.returnTargets ?? []).map(({ phase }) => ({
      value: phase,
      label: this.phases()[phase],
    })),
  );
  /** What the chosen phase lets somebody name; nothing as long as none is chosen. */
  protected readonly nameable = computed(
    () =>
      this.store.view()?.returnTargets.find(({ phase }) => phase === this.draft().targetPhase)
        ?.itemKeys,
  );
  protected readonly openItems = computed(() => {
    const possible = this.store.view()?.possible.find(({ act }) => act === this.act());
    const { item } = this.content.names();
    return (possible?.openItems ?? []).map((key) => ({ key, title: item(key) }));
  });

  protected change(change: Partial<WrittenAct>): void {
    this.drafts.change(this.act(), change);
  }

  protected async send(): Promise<void> {
    const act = this.act();
    const outcome = actCommand(act, this.draft(), this.bodies().length > 0);
    if ('faults' in outcome) {
      this.desk.refuse(outcome.faults);
      return;
    }
    const isSent = await this.desk.send(this.words().sent, () => this.store.act(outcome.command));
    if (!isSent) return;
    this.drafts.end(act);
    this.done.emit();
  }
}
