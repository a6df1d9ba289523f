import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import type { ProjectField } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { ScreenLanguage } from '../../../shared/texts/language';
import { ContentNames } from '../content-names';
import { fieldTexts } from '../field.texts';
import { fieldValue } from '../field-value';
import { ProjectStore } from '../project-store';
import { projectTexts } from '../project.texts';

/** Some fields of the profile as question and answer, to read only. Money has its own place. */
@Component({
  selector: 'app-profile-facts',
  template: `
    <dl class="answers" [class.answers--narrow]="narrow()">
      @for (fact of facts(); track fact.field) {
        <div class="answers__answer">
          <dt>{{ fact.label }}</dt>
          <dd [class.muted]="fact.value === null">{{ fact.value ?? notSaid() }}</dd>
        </div>
      }
    </dl>
  `,
})
export class ProfileFacts {
  readonly fields = input.required<readonly ProjectField[]>();
  /** The question above its answer instead of beside it. */
  readonly narrow = input(false, { transform: booleanAttribute });

  private readonly store = inject(ProjectStore);
  private readonly content = inject(ContentNames);
  private readonly language = inject(ScreenLanguage);
  private readonly labels = useTexts(fieldTexts);
  private readonly texts = useTexts(projectTexts);
  protected readonly notSaid = computed(() => this.texts().overview.notSaid);
  protected readonly facts = computed(() => {
    const profile = this.store.known()?.profile;
    if (profile === undefined) return [];
    const writing = { language: this.language.current(), names: this.content.names() };
    const values = { ...profile, estimatedTotalCents: null, estimatedTotalIsAssumption: false };
    return this.fields().map((field) => ({
      field,
      label: this.labels()[field],
      value: fieldValue(field, values[field], writing),
    }));
  });
}
