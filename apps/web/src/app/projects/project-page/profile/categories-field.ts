import { Component, computed, inject, input, output, signal } from '@angular/core';
import { useTexts } from '../../../shared/texts/define-texts';
import { Button } from '../../../shared/ui/button';
import { CheckboxField } from '../../../shared/ui/checkbox-field';
import { ContentNames } from '../content-names';
import { profileTexts } from './profile.texts';

/** Several of many: the chosen ones as a list, all of them on request; taken over in one step. */
@Component({
  selector: 'app-categories-field',
  imports: [Button, CheckboxField],
  template: `
    <fieldset class="kern-fieldset categories">
      <legend class="kern-label">{{ label() }}</legend>
      <div class="kern-fieldset__body">
        @if (draft(); as chosen) {
          <div class="categories__all">
            @for (category of all(); track category.key) {
              <app-checkbox-field
                [label]="category.name"
                [value]="chosen.includes(category.key)"
                (valueChange)="toggle(category.key)"
              />
            }
          </div>
          <div class="actions">
            <button appButton="secondary" small type="button" (click)="take(chosen)">
              {{ texts().take }}
            </button>
            <button appButton="tertiary" small type="button" (click)="draft.set(undefined)">
              {{ texts().cancel }}
            </button>
          </div>
        } @else {
          <p class="kern-body">{{ words() }}</p>
          <div>
            <button appButton="secondary" small type="button" icon="edit" (click)="open()">
              {{ texts().change }}
            </button>
          </div>
        }
      </div>
    </fieldset>
  `,
})
export class CategoriesField {
  readonly label = input.required<string>();
  readonly value = input.required<readonly string[]>();
  readonly chosen = output<readonly string[]>();

  private readonly content = inject(ContentNames);
  protected readonly texts = useTexts(profileTexts);
  /** What is ticked while the list is open. */
  protected readonly draft = signal<readonly string[] | undefined>(undefined);
  protected readonly all = computed(() => {
    const { dataCategories, names } = this.content;
    const entries = dataCategories.hasValue() ? dataCategories.value() : [];
    return entries
      .map(({ key }) => ({ key, name: names().dataCategory(key) }))
      .sort((a, b) => a.name.localeCompare(b.name));
  });
  protected readonly words = computed(() => {
    const names = this.value().map((key) => this.content.names().dataCategory(key));
    return names.length === 0 ? this.texts().notSaid : names.join(', ');
  });

  protected open(): void {
    this.draft.set(this.value());
  }

  protected toggle(key: string): void {
    this.draft.update((keys = []) =>
      keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key],
    );
  }

  protected take(keys: readonly string[]): void {
    this.draft.set(undefined);
    this.chosen.emit(keys);
  }
}
