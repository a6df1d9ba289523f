import { Component, computed, input } from '@angular/core';
import { type Phase, phaseDurationWeeks, phases } from '@ki-kompass/domain';
import { useTexts } from '../../shared/texts/define-texts';
import { Card } from '../../shared/ui/card';
import { DateField } from '../../shared/ui/date-field';
import { DraftNote } from './draft-note';
import type { DraftSaves } from './draft-saves';
import { draftTexts } from './new-project.texts';
import { daysIn, isUsual, planField, type PlannedDays, planWith } from './planning';
import { fieldsOf } from './unsaved-entries';

/** From when to when each phase is planned; proposed one after the other in their usual length. */
@Component({
  selector: 'app-draft-plan',
  imports: [Card, DateField, DraftNote],
  template: `
    <app-card flat [title]="texts().sections.plan">
      <p class="kern-body muted">{{ texts().planLead }}</p>
      @for (phase of phases; track phase) {
        @let field = planField[phase];
        <fieldset class="kern-fieldset draft-field">
          <legend class="kern-label">{{ texts().fields[field] }}</legend>
          <div class="draft-days">
            <app-date-field
              [fieldId]="field"
              [label]="texts().from.start"
              [optional]="phase === 'scaling'"
              [value]="values()[field].start"
              (valueChange)="type(phase, { start: $event })"
              (left)="leave(phase, { start: $event })"
            />
            <app-date-field
              [fieldId]="field + '-end'"
              [label]="texts().from.end"
              [optional]="phase === 'scaling'"
              [value]="values()[field].end"
              (valueChange)="type(phase, { end: $event })"
              (left)="leave(phase, { end: $event })"
            />
          </div>
          @if (duration(phase); as words) {
            <p class="draft-days__duration">{{ words }}</p>
          }
          <app-draft-note [field]="field" [saves]="saves()" [origin]="assumption(phase)" />
        </fieldset>
      }
    </app-card>
  `,
})
export class DraftPlan {
  readonly saves = input.required<DraftSaves>();

  protected readonly texts = useTexts(draftTexts);
  protected readonly values = computed(() => this.saves().values());
  protected readonly phases = phases;
  protected readonly planField = planField;

  protected assumption(phase: Phase): string | undefined {
    if (!isUsual(phase, this.values()[planField[phase]])) return undefined;
    return this.texts().usual(phaseDurationWeeks[phase].typical);
  }

  protected duration(phase: Phase): string | undefined {
    const days = this.values()[planField[phase]];
    const length = daysIn(days);
    if (length === null || isUsual(phase, days)) return undefined;
    const weeks = Math.max(1, Math.round(length / 7));
    if (weeks === phaseDurationWeeks[phase].typical) return undefined;
    return this.texts().unusual(this.texts().duration(weeks), phaseDurationWeeks[phase].typical);
  }

  protected type(phase: Phase, part: Partial<PlannedDays>): void {
    const field = planField[phase];
    this.saves().type({ [field]: { ...this.values()[field], ...part } });
  }

  /** Later phases move along from where the server has them, not from half a date. */
  protected leave(phase: Phase, part: Partial<PlannedDays>): void {
    const days = { ...this.values()[planField[phase]], ...part };
    const plan = { ...this.values(), [planField[phase]]: this.before(phase) };
    void this.saves().leave(planWith(plan, phase, days));
  }

  private before(phase: Phase): PlannedDays {
    return fieldsOf(this.saves().project())[planField[phase]];
  }
}
