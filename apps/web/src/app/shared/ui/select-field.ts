import { Component, input } from '@angular/core';
import { useTexts } from '../texts/define-texts';
import { Field, textOf } from './field';
import { FieldFrame } from './field-frame';
import { fieldTexts } from './field.texts';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second line where the label alone does not explain the choice (radio groups only). */
  readonly hint?: string;
}

/**
 * One of many. `null` is "nothing chosen yet"; with at most five choices prefer a radio group.
 * Arrow keys pass by every choice, so that `left` waits for the person to go on or to press Enter.
 */
@Component({
  selector: 'app-select-field',
  imports: [FieldFrame],
  template: `
    <app-field-frame
      [fieldId]="fieldId()"
      [label]="label()"
      [hint]="hint()"
      [error]="fault()"
      [optional]="optional()"
    >
      <div class="kern-form-input__select-wrapper">
        <select
          class="kern-form-input__select"
          [class.kern-form-input__select--error]="fault()"
          [id]="fieldId()"
          [disabled]="disabled()"
          [attr.aria-invalid]="invalid()"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-required]="optional() ? null : true"
          (change)="choose($event)"
          (blur)="leave()"
          (keydown.enter)="leave()"
        >
          <option value="" [selected]="value() === null">
            {{ emptyLabel() ?? texts().choose }}
          </option>
          @for (choice of choices(); track choice.value) {
            <option [value]="choice.value" [selected]="choice.value === value()">
              {{ choice.label }}
            </option>
          }
        </select>
      </div>
    </app-field-frame>
  `,
})
export class SelectField<Value extends string = string> extends Field<Value | null> {
  readonly choices = input.required<readonly Choice<Value>[]>();
  /** What "nothing chosen" is called, for example "Alle" in a filter. */
  readonly emptyLabel = input<string>();
  protected readonly texts = useTexts(fieldTexts);
  private hasChosen = false;

  protected choose(event: Event): void {
    const text = textOf(event);
    this.value.set(this.choices().find(({ value }) => value === text)?.value ?? null);
    this.hasChosen = true;
  }

  protected leave(): void {
    if (!this.hasChosen) return;
    this.hasChosen = false;
    this.left.emit(this.value());
  }
}
