import { Component, input } from '@angular/core';
import { Field, textOf } from './field';
import { FieldFrame } from './field-frame';

@Component({
  selector: 'app-textarea-field',
  imports: [FieldFrame],
  template: `
    <app-field-frame
      [fieldId]="fieldId()"
      [label]="label()"
      [hint]="hint()"
      [error]="fault()"
      [optional]="optional()"
    >
      <textarea
        class="kern-form-input__input"
        [class.kern-form-input__input--error]="fault()"
        [id]="fieldId()"
        [value]="value()"
        [disabled]="disabled()"
        [readOnly]="readonly()"
        [attr.rows]="rows()"
        [attr.maxlength]="maxLength()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-required]="optional() ? null : true"
        (input)="value.set(textOf($event))"
        (change)="left.emit(value())"
      ></textarea>
    </app-field-frame>
  `,
})
export class TextareaField extends Field<string> {
  readonly rows = input(4);
  readonly maxLength = input<number>();
  protected readonly textOf = textOf;
}
