import { Component, input } from '@angular/core';
import { Field, textOf } from './field';
import { FieldFrame } from './field-frame';

@Component({
  selector: 'app-text-field',
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
        class="kern-form-input__input"
        [class.kern-form-input__input--error]="fault()"
        [id]="fieldId()"
        [type]="type()"
        [value]="value()"
        [disabled]="disabled()"
        [readOnly]="readonly()"
        [attr.name]="name()"
        [attr.autocomplete]="autocomplete()"
        [attr.maxlength]="maxLength()"
        [attr.inputmode]="inputMode()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-required]="optional() ? null : true"
        (input)="value.set(textOf($event))"
        (change)="left.emit(value())"
      />
    </app-field-frame>
  `,
})
export class TextField extends Field<string> {
  readonly type = input<'text' | 'email' | 'password' | 'search' | 'url' | 'tel'>('text');
  readonly name = input<string>();
  readonly autocomplete = input<string>();
  readonly maxLength = input<number>();
  readonly inputMode = input<string>();
  protected readonly textOf = textOf;
}
