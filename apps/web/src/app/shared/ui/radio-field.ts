import { booleanAttribute, Component, input } from '@angular/core';
import { useTexts } from '../texts/define-texts';
import { Field } from './field';
import { fieldTexts } from './field.texts';
import type { Choice } from './select-field';

/** One of a few, all visible. An error summary's link goes to the first choice. */
@Component({
  selector: 'app-radio-field',
  template: `
    <fieldset
      class="kern-fieldset"
      [class.kern-fieldset--error]="fault()"
      [disabled]="disabled()"
      [attr.aria-describedby]="describedBy()"
      role="radiogroup"
      [attr.aria-invalid]="invalid()"
      [attr.aria-required]="optional() ? null : true"
    >
      <legend class="kern-label">
        {{ label() }}
        @if (optional()) {
          <span class="kern-label__optional">({{ texts().optional }})</span>
        }
      </legend>
      @if (hint(); as words) {
        <div class="kern-hint" [id]="fieldId() + '-hint'">{{ words }}</div>
      }
      <div class="kern-fieldset__body" [class.kern-fieldset__body--horizontal]="horizontal()">
        @for (choice of choices(); track choice.value) {
          @let choiceId = $first ? fieldId() : fieldId() + '-' + $index;
          <div class="kern-form-check">
            <input
              class="kern-form-check__radio"
              type="radio"
              [class.kern-form-check__radio--error]="fault()"
              [id]="choiceId"
              [name]="fieldId()"
              [value]="choice.value"
              [checked]="choice.value === value()"
              [attr.aria-describedby]="choice.hint === undefined ? null : choiceId + '-about'"
              (change)="choose(choice.value)"
            />
            <div>
              <label class="kern-label" [for]="choiceId">{{ choice.label }}</label>
              @if (choice.hint; as words) {
                <div class="choice-hint" [id]="choiceId + '-about'">{{ words }}</div>
              }
            </div>
          </div>
        }
      </div>
      @if (fault(); as words) {
        <p class="kern-error" [id]="fieldId() + '-error'">
          <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
          <span class="kern-body">{{ words }}</span>
        </p>
      }
    </fieldset>
  `,
})
export class RadioField<Value extends string = string> extends Field<Value | null> {
  readonly choices = input.required<readonly Choice<Value>[]>();
  readonly horizontal = input(false, { transform: booleanAttribute });
  protected readonly texts = useTexts(fieldTexts);

  protected choose(value: Value): void {
    this.value.set(value);
    this.left.emit(value);
  }
}
