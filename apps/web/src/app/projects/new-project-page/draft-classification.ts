import { Component, computed, inject, input, signal } from '@angular/core';
import {
  oversightLevels,
  type ProjectField,
  type ProjectFields,
  riskClasses,
} from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { oversightTexts, riskClassTexts } from '../../shared/texts/domain.texts';
import { Card } from '../../shared/ui/card';
import { CheckboxField } from '../../shared/ui/checkbox-field';
import { DisclosureRow } from '../../shared/ui/disclosure-row';
import { RadioField } from '../../shared/ui/radio-field';
import { SelectField } from '../../shared/ui/select-field';
import { DraftCatalogues } from './draft-catalogues';
import { DraftNote } from './draft-note';
import type { DraftSaves } from './draft-saves';
import { draftTexts } from './new-project.texts';
import { isProposed, type Proposals } from './proposals';

const flags = [
  'processesPersonalData',
  'processesSocialData',
  'dpiaRequired',
  'citizenFacing',
  'hasUserInterface',
  'isShared',
  'hasFunding',
] as const satisfies readonly (keyof ProjectFields)[];
type Flag = (typeof flags)[number];

const answers = ['yes', 'no', 'open'] as const;
type Answer = (typeof answers)[number];
const valueOf: Readonly<Record<Answer, boolean | null>> = { yes: true, no: false, open: null };

/** Risk, data, oversight and the answers that decide which checklist items apply. */
@Component({
  selector: 'app-draft-classification',
  imports: [Card, CheckboxField, DisclosureRow, DraftNote, RadioField, SelectField],
  templateUrl: './draft-classification.html',
})
export class DraftClassification {
  readonly saves = input.required<DraftSaves>();
  readonly proposals = input.required<Proposals>();

  private readonly riskWords = useTexts(riskClassTexts);
  private readonly oversightWords = useTexts(oversightTexts);
  protected readonly catalogues = inject(DraftCatalogues);
  protected readonly texts = useTexts(draftTexts);
  protected readonly values = computed(() => this.saves().values());
  protected readonly flags = flags;
  protected readonly isChoosing = signal(false);

  protected readonly riskClasses = computed(() =>
    riskClasses.map((value) => ({ value, label: this.riskWords()[value] })),
  );
  protected readonly oversightLevels = computed(() =>
    oversightLevels.map((value) => ({ value, label: this.oversightWords()[value] })),
  );
  protected readonly answers = computed(() =>
    answers.map((value) => ({ value, label: this.texts().answers[value] })),
  );
  protected readonly chosenWords = computed(() => {
    const { dataCategory } = this.catalogues.names();
    return this.values().dataCategories.map(dataCategory).join(', ');
  });

  protected origin(field: ProjectField): string | undefined {
    return isProposed(this.proposals(), this.values(), field)
      ? this.texts().origin.useCase
      : undefined;
  }

  protected answerTo(flag: Flag): Answer {
    const value = this.values()[flag];
    if (value === null) return 'open';
    return value ? 'yes' : 'no';
  }

  protected answer(flag: Flag, answer: Answer | null): void {
    void this.saves().leave({ [flag]: answer === null ? null : valueOf[answer] });
  }

  protected toggle(key: string, isChosen: boolean): void {
    const others = this.values().dataCategories.filter((other) => other !== key);
    void this.saves().leave({ dataCategories: isChosen ? [...others, key] : others });
  }
}
