import { Component, computed, inject, input, model } from '@angular/core';
import { useTexts } from '../../../shared/texts/define-texts';
import { CheckboxField } from '../../../shared/ui/checkbox-field';
import { ContentNames } from '../content-names';
import { fieldId, type FieldFaults } from './gate-desk';
import { gatePageTexts } from './gate.texts';

/** Which points have to be looked at again after a return. */
@Component({
  selector: 'app-named-items',
  imports: [CheckboxField],
  template: `
    <fieldset class="kern-fieldset" [class.kern-fieldset--error]="faults().error('namedItems')">
      <legend class="kern-label">{{ texts().named.title }}</legend>
      <div class="kern-fieldset__body">
        @for (item of items(); track item.key) {
          <app-checkbox-field
            [label]="item.title"
            [fieldId]="$first ? idOf('namedItems') : idOf('namedItems.' + $index)"
            [value]="chosen().includes(item.key)"
            (valueChange)="toggle(item.key)"
          />
        }
      </div>
      @if (faults().error('namedItems'); as words) {
        <p class="kern-error">
          <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
          <span class="kern-body">{{ words }}</span>
        </p>
      }
    </fieldset>
  `,
})
export class NamedItems {
  /** The keys of the items that can be named. */
  readonly keys = input.required<readonly string[]>();
  readonly faults = input.required<FieldFaults>();
  readonly chosen = model.required<readonly string[]>();

  private readonly content = inject(ContentNames);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly idOf = fieldId;
  protected readonly items = computed(() =>
    this.keys().map((key) => ({ key, title: this.content.names().item(key) })),
  );

  protected toggle(key: string): void {
    this.chosen.update((keys) =>
      keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key],
    );
  }
}
