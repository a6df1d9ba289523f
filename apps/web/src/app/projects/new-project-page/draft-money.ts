import { Component, computed, inject, input } from '@angular/core';
import { useTexts } from '../../shared/texts/define-texts';
import { useFormats } from '../../shared/texts/formats';
import { Card } from '../../shared/ui/card';
import { CheckboxField } from '../../shared/ui/checkbox-field';
import { MoneyField } from '../../shared/ui/money-field';
import { DraftCatalogues } from './draft-catalogues';
import { DraftNote } from './draft-note';
import type { DraftSaves } from './draft-saves';
import { draftTexts } from './new-project.texts';

/** What the project is expected to cost; decides later who has to be asked. */
@Component({
  selector: 'app-draft-money',
  imports: [Card, CheckboxField, DraftNote, MoneyField],
  template: `
    <app-card flat [title]="texts().sections.money">
      <div class="draft-field">
        <app-money-field
          fieldId="estimatedTotalCents"
          optional
          [label]="texts().fields.estimatedTotalCents"
          [hint]="hint()"
          [value]="values().estimatedTotalCents"
          (valueChange)="saves().type({ estimatedTotalCents: $event })"
          (left)="saves().leave({ estimatedTotalCents: $event })"
        />
        <app-draft-note field="estimatedTotalCents" [saves]="saves()" />
      </div>
      <div class="draft-field">
        <app-checkbox-field
          fieldId="estimatedTotalIsAssumption"
          [label]="texts().fields.estimatedTotalIsAssumption"
          [value]="values().estimatedTotalIsAssumption"
          (valueChange)="saves().leave({ estimatedTotalIsAssumption: $event })"
        />
        <app-draft-note field="estimatedTotalIsAssumption" [saves]="saves()" />
      </div>
    </app-card>
  `,
})
export class DraftMoney {
  readonly saves = input.required<DraftSaves>();

  private readonly catalogues = inject(DraftCatalogues);
  private readonly format = useFormats();
  protected readonly texts = useTexts(draftTexts);
  protected readonly values = computed(() => this.saves().values());

  protected readonly hint = computed(() =>
    [this.texts().hints.total, this.experience()].filter((words) => words !== '').join(' '),
  );

  /** What such projects usually cost: something to start from, never filled in by itself. */
  private experience(): string {
    const key = this.values().useCase?.key;
    const useCase = this.catalogues.useCases().find((entry) => entry.key === key);
    if (useCase === undefined) return '';
    const { oneOff, annual, referencePopulation } = useCase.body.cost;
    const population = this.format().number(referencePopulation);
    return this.texts().costRange(this.range(oneOff), this.range(annual), population);
  }

  private range({ min, max }: { min: number; max: number }): string {
    const [from, to] = [min, max].map((euros) => this.format().wholeEuro(euros * 100));
    return this.texts().range(from ?? '', to ?? '');
  }
}
