import { Component, inject } from '@angular/core';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { DateField } from '../../../shared/ui/date-field';
import { SelectField } from '../../../shared/ui/select-field';
import { TextareaField } from '../../../shared/ui/textarea-field';
import { useAnsweringChoices } from '../answering-choices';
import { Today } from '../today';
import { GateDesk, fieldId } from './gate-desk';
import { GateDrafts } from './gate-drafts';
import { gatePageTexts } from './gate.texts';

/** Conditions: what, until when, who; rows come and go. */
@Component({
  selector: 'app-conditions-editor',
  imports: [Button, DateField, SelectField, TextareaField],
  template: `
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{{ texts().conditions.title }}</legend>
      @if (desk.error('conditions'); as words) {
        <p class="kern-error">
          <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
          <span class="kern-body">{{ words }}</span>
        </p>
      }
      <div class="kern-fieldset__body">
        <ol class="conditions">
          @for (condition of drafts.conditions(); track condition.id) {
            @let path = 'conditions.' + $index + '.';
            <li class="conditions__row">
              <div class="conditions__head">
                <span class="kern-title">{{ texts().conditions.number($index + 1) }}</span>
                <button
                  appButton="tertiary"
                  small
                  type="button"
                  icon="delete"
                  (click)="drafts.removeCondition(condition.id)"
                >
                  {{ texts().conditions.remove($index + 1) }}
                </button>
              </div>
              <app-textarea-field
                [label]="texts().conditions.text"
                [fieldId]="idOf(path + 'text')"
                [error]="desk.error(path + 'text')"
                [rows]="2"
                [maxLength]="2000"
                [value]="condition.text"
                (valueChange)="drafts.changeCondition(condition.id, { text: $event })"
              />
              <div class="conditions__who">
                <app-date-field
                  [label]="texts().conditions.dueOn"
                  [fieldId]="idOf(path + 'dueOn')"
                  [error]="desk.error(path + 'dueOn')"
                  [min]="today.day()"
                  [value]="condition.dueOn"
                  (valueChange)="drafts.changeCondition(condition.id, { dueOn: $event })"
                />
                <app-select-field
                  [label]="texts().conditions.role"
                  [fieldId]="idOf(path + 'responsibleRole')"
                  [error]="desk.error(path + 'responsibleRole')"
                  [choices]="choices()"
                  [value]="condition.responsibleRole"
                  (valueChange)="drafts.changeCondition(condition.id, { responsibleRole: $event })"
                />
              </div>
            </li>
          }
        </ol>
        <div>
          <button
            appButton="secondary"
            small
            type="button"
            icon="add"
            [id]="idOf('conditions')"
            (click)="drafts.addCondition()"
          >
            {{ texts().conditions.add }}
          </button>
        </div>
      </div>
    </fieldset>
  `,
})
export class ConditionsEditor {
  protected readonly desk = inject(GateDesk);
  protected readonly drafts = inject(GateDrafts);
  protected readonly today = inject(Today);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly idOf = fieldId;
  protected readonly choices = useAnsweringChoices();

  constructor() {
    if (this.drafts.conditions().length === 0) this.drafts.addCondition();
  }
}
