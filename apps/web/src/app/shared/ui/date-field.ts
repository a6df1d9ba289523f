import { Component, input } from '@angular/core';
import { Field, textOf } from './field';
import { FieldFrame } from './field-frame';

/** A day as `YYYY-MM-DD`, `null` when empty. The browser's own calendar, with its own keyboard and language. */
@Component({
  selector: 'app-date-field',
  imports: [FieldFrame],
  template: `
    <app-field-frame
      [fieldId]="fieldId()"
      [label]="label()"
      [hint]="hint()"
      [error]="fault()"
      [optional]="optional()"
    >
      <input
        class="kern-form-input__input field--day"
        type="date"
        [class.kern-form-input__input--error]="fault()"
        [id]="fieldId()"
        [value]="value() ?? ''"
        [disabled]="disabled()"
        [readOnly]="readonly()"
        [attr.min]="min()"
        [attr.max]="max()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-required]="optional() ? null : true"
        (input)="value.set(textOf($event) || null)"
        (blur)="leave()"
      />
    </app-field-frame>
  `,
})
export class DateField extends Field<string | null> {
  readonly min = input<string>();
  readonly max = input<string>();
  protected readonly textOf = textOf;
  private leftWith: string | null | undefined;

  /** A date control fires `change` for every typed part, so a real departure is what counts here. */
  protected leave(): void {
    if (this.leftWith === this.value()) return;
    this.leftWith = this.value();
    this.left.emit(this.value());
  }
}
