import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  openableGroups,
  type OpenableGroup,
  type VisibilityLevel,
  visibilityLevels,
} from '@ki-kompass/domain';
import { SessionStore } from '../../../shared/session/session-store';
import { useTexts } from '../../../shared/texts/define-texts';
import { fieldGroupTexts, visibilityLevelTexts } from '../../../shared/texts/domain.texts';
import { useFormats } from '../../../shared/texts/formats';
import { ScreenLanguage } from '../../../shared/texts/language';
import { Alert } from '../../../shared/ui/alert';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { CheckboxField } from '../../../shared/ui/checkbox-field';
import { RadioField } from '../../../shared/ui/radio-field';
import { previewWords } from '../../opened-project/opened-project.texts';
import { ProblemNotice } from '../problem-notice';
import { ProjectStore } from '../project-store';
import { actor } from '../rule-sentence';
import { VisibilityDraft, type VisibilityConflict } from './visibility-draft';
import { whatIsRead, whoSeesWhat } from './visibility-words';
import { levelHintTexts, visibilityTexts } from './visibility.texts';

/** Who sees this project, in words first; then the level and what it opens, saved as one act. */
@Component({
  imports: [Alert, Button, Card, CheckboxField, ProblemNotice, RadioField, RouterLink],
  templateUrl: './visibility-tab.html',
})
export class VisibilityTab {
  private readonly session = inject(SessionStore);
  private readonly language = inject(ScreenLanguage);
  private readonly hints = useTexts(levelHintTexts);
  private readonly format = useFormats();
  protected readonly store = inject(ProjectStore);
  protected readonly draft = inject(VisibilityDraft);
  protected readonly texts = useTexts(visibilityTexts);
  protected readonly levels = useTexts(visibilityLevelTexts);
  protected readonly groupNames = useTexts(fieldGroupTexts);
  protected readonly previewWords = previewWords;
  protected readonly isConfirmed = signal(false);
  protected readonly isConfirmationMissing = signal(false);

  private readonly organisation = computed(() => this.store.known()?.organisation);
  private readonly organisationName = computed(() => this.organisation()?.name ?? '');
  protected readonly mayChange = computed(() => {
    const organisation = this.organisation();
    return organisation !== undefined && this.session.can('visibility.change', organisation.id);
  });
  protected readonly answer = computed(() =>
    whoSeesWhat(this.draft.saved(), this.organisationName(), this.language.current()),
  );
  protected readonly answerAfter = computed(() =>
    this.texts().after(
      whoSeesWhat(this.draft.values(), this.organisationName(), this.language.current()),
    ),
  );
  protected readonly choices = computed(() =>
    visibilityLevels.map((value) => ({
      value,
      label: this.levels()[value],
      hint: this.hints()[value](this.organisationName()),
    })),
  );
  protected readonly groups = computed(() =>
    openableGroups.map((group) => ({
      group,
      name: this.groupNames()[group],
      level: this.draft.values()[group],
      choices: this.draft.levelsOf(group).map((value) => ({ value, label: this.levels()[value] })),
      reads: [
        this.texts().reads.network(this.read('network', group)),
        this.texts().reads.public(this.read('public', group)),
      ],
    })),
  );
  protected readonly conflicts = computed(() => this.draft.conflicts().map(this.conflictWords));

  protected openTo(level: VisibilityLevel): void {
    this.isConfirmed.set(false);
    this.draft.openTo(level);
  }

  protected choose(group: OpenableGroup, level: VisibilityLevel): void {
    // Who agreed to the network has not agreed to everybody.
    if (group === 'economics') this.isConfirmed.set(false);
    this.draft.put(group, level);
  }

  protected async save(): Promise<void> {
    this.isConfirmationMissing.set(this.draft.opensMoney() && !this.isConfirmed());
    if (this.isConfirmationMissing() || !this.draft.isChanged()) return;
    await this.draft.save();
    if (!this.draft.isChanged()) this.isConfirmed.set(false);
  }

  protected discard(): void {
    this.isConfirmed.set(false);
    this.isConfirmationMissing.set(false);
    this.draft.discard();
  }

  private read(audience: 'network' | 'public', group: OpenableGroup): string {
    return whatIsRead(audience, group, this.draft.values(), this.language.current());
  }

  private readonly conflictWords = ({ group, error }: VisibilityConflict): string => {
    const { by, at, from, to } = error.params ?? {};
    const levels: Readonly<Record<string, string>> = this.levels();
    const word = (level: unknown) => levels[String(level)] ?? '';
    return this.texts().conflict.who(
      this.groupNames()[group],
      actor(typeof by === 'string' ? by : '', this.language.current()),
      typeof at === 'string' ? this.format().instant(at) : '',
      word(from),
      word(to),
    );
  };
}
