import { Component, computed, inject } from '@angular/core';
import { useTexts } from '../../../shared/texts/define-texts';
import { CheckboxField } from '../../../shared/ui/checkbox-field';
import { ContentNames } from '../content-names';
import { ProjectStore } from '../project-store';
import { GateDesk, fieldId } from './gate-desk';
import { GateDrafts } from './gate-drafts';
import { gatePageTexts } from './gate.texts';

/** Which points have to be looked at again after a return. */
@Component({
  selector: 'app-named-items',
  imports: [CheckboxField],
  template: `
    <fieldset class="kern-fieldset" [class.kern-fieldset--error]="desk.error('namedItems')">
      <legend class="kern-label">{{ texts().named.title }}</legend>
      @if (desk.error('namedItems'); as words) {
        <p class="kern-error">
          <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
          <span class="kern-body">{{ words }}</span>
        </p>
      }
      <div class="kern-fieldset__body">
        @for (item of items(); track item.key) {
          <app-checkbox-field
            [label]="item.title"
            [fieldId]="$first ? idOf('namedItems') : idOf('namedItems.' + $index)"
            [value]="drafts.namedItems().includes(item.key)"
            (valueChange)="toggle(item.key)"
          />
        }
      </div>
    </fieldset>
  `,
})
export class NamedItems {
  private readonly store = inject(ProjectStore);
  private readonly content = inject(ContentNames);
  protected readonly desk = inject(GateDesk);
  protected readonly drafts = inject(GateDrafts);
  protected readonly texts = useTexts(gatePageTexts);
  protected readonly idOf = fieldId;
  protected readonly items = computed(() =>
    (this.store.items()?.items ?? [])
      .filter(({ applies, setByDecision }) => applies && !setByDecision)
      .map(({ key }) => ({ key, title: this.content.names().item(key) })),
  );

  protected toggle(key: string): void {
    this.drafts.namedItems.update((keys) =>
      keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key],
    );
  }
}
