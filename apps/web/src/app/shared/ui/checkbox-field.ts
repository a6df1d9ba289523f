import { booleanAttribute, Component, input, model } from '@angular/core';
import { uniqueId } from './unique-id';

@Component({
  selector: 'app-checkbox-field',
  template: `
    <div class="kern-form-check">
      <input
        class="kern-form-check__checkbox"
        type="checkbox"
        [class.kern-form-check__checkbox--error]="error()"
        [id]="fieldId()"
        [checked]="value()"
        [disabled]="disabled()"
        [attr.aria-invalid]="error() === undefined ? null : true"
        [attr.aria-describedby]="error() === undefined ? null : fieldId() + '-error'"
        (change)="value.set(!value())"
      />
      <label class="kern-label" [for]="fieldId()">{{ label() }}</label>
    </div>
    @if (error(); as words) {
      <p class="kern-error" [id]="fieldId() + '-error'">
        <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
        <span class="kern-body">{{ words }}</span>
      </p>
    }
  `,
})
export class CheckboxField {
  readonly label = input.required<string>();
  readonly value = model.required<boolean>();
  readonly error = input<string>();
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly fieldId = input(uniqueId('check'));
}
