import { Component, computed, inject, input, model } from '@angular/core';
import type { DecisionBody } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { DateField } from '../../../shared/ui/date-field';
import { RadioField } from '../../../shared/ui/radio-field';
import { TextField } from '../../../shared/ui/text-field';
import { useBodyNames } from '../body-names';
import { Today } from '../today';
import { fieldId, type FieldFaults } from './gate-desk';
import { gatePageTexts } from './gate.texts';

/** Where a body decides: which one, when, and where it is written down. */
@Component({
  selector: 'app-body-fields',
  imports: [DateField, RadioField, TextField],
  template: `
    <app-radio-field
      [label]="texts().decision.body"
      [choices]="choices()"
      [fieldId]="idOf('body.body')"
      [error]="faults().error('body.body') ?? faults().error('body')"
      [(value)]="body"
    />
    <app-date-field
      [label]="texts().decision.decidedOn"
      [fieldId]="idOf('body.decidedOn')"
      [error]="faults().error('body.decidedOn')"
      [max]="today.day()"
      [(value)]="decidedOn"
    />
    <app-text-field
      [label]="texts().decision.reference"
      [hint]="texts().decision.referenceHint"
      [fieldId]="idOf('body.reference')"
      [error]="faults().error('body.reference')"
      [maxLength]="120"
      [(value)]="reference"
    />
  `,
  host: { class: 'form' },
})
export class BodyFields {
  readonly bodies = input.required<readonly DecisionBody[]>();
  readonly faults = input.required<FieldFaults>();
  readonly body = model.required<DecisionBody | null>();
  readonly decidedOn = model.required<string | null>();
  readonly reference = model.required<string>();

  private readonly names = useBodyNames();
  protected readonly today = inject(Today);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly idOf = fieldId;
  protected readonly choices = computed(() =>
    this.bodies().map((value) => ({ value, label: this.names()[value] })),
  );
}
