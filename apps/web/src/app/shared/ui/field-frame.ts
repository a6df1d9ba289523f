import { booleanAttribute, Component, input } from '@angular/core';
import { useTexts } from '../texts/define-texts';
import { fieldTexts } from './field.texts';

/** Label, hint and error around one control; the control points at them by id. */
@Component({
  selector: 'app-field-frame',
  template: `
    <div class="kern-form-input" [class.kern-form-input--error]="error()">
      <label class="kern-label" [for]="fieldId()">
        {{ label() }}
        @if (optional()) {
          <span class="kern-label__optional">({{ texts().optional }})</span>
        }
      </label>
      @if (hint(); as words) {
        <div class="kern-hint" [id]="fieldId() + '-hint'">{{ words }}</div>
      }
      <ng-content />
      @if (error(); as words) {
        <p class="kern-error" [id]="fieldId() + '-error'">
          <span class="kern-icon kern-icon--danger kern-icon--small" aria-hidden="true"></span>
          <span class="kern-body">{{ words }}</span>
        </p>
      }
    </div>
  `,
})
export class FieldFrame {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly optional = input(false, { transform: booleanAttribute });
  protected readonly texts = useTexts(fieldTexts);
}
