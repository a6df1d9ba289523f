import { Component, computed, inject, input } from '@angular/core';
import type { DecisionBody } from '@ki-kompass/domain';
import { useTexts } from '../../../shared/texts/define-texts';
import { decisionBodyTexts } from '../../../shared/texts/domain.texts';
import { DateField } from '../../../shared/ui/date-field';
import { RadioField } from '../../../shared/ui/radio-field';
import { TextField } from '../../../shared/ui/text-field';
import { Today } from '../today';
import { GateDesk, fieldId } from './gate-desk';
import { GateDrafts } from './gate-drafts';
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
      [error]="desk.error('body.body') ?? desk.error('body')"
      [(value)]="drafts.body"
    />
    <app-date-field
      [label]="texts().decision.decidedOn"
      [fieldId]="idOf('body.decidedOn')"
      [error]="desk.error('body.decidedOn')"
      [max]="today.day()"
      [(value)]="drafts.decidedOn"
    />
    <app-text-field
      [label]="texts().decision.reference"
      [hint]="texts().decision.referenceHint"
      [fieldId]="idOf('body.reference')"
      [error]="desk.error('body.reference')"
      [maxLength]="120"
      [(value)]="drafts.reference"
    />
  `,
  host: { class: 'form' },
})
export class BodyFields {
  readonly bodies = input.required<readonly DecisionBody[]>();

  private readonly names = useTexts(decisionBodyTexts);
  protected readonly desk = inject(GateDesk);
  protected readonly drafts = inject(GateDrafts);
  protected readonly today = inject(Today);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly idOf = fieldId;
  protected readonly choices = computed(() =>
    this.bodies().map((value) => ({ value, label: this.names()[value] })),
  );
}
