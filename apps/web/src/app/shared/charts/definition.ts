import { Component, computed, input, signal } from '@angular/core';
import { Icon } from '../ui/icon';
import { uniqueId } from '../ui/unique-id';

/** The head of a figure, and how it comes about behind a small "i". The heading is the content. */
@Component({
  selector: 'app-definition',
  imports: [Icon],
  template: `
    <header class="section__header">
      <ng-content />
      <button
        class="chart__about"
        type="button"
        [attr.aria-expanded]="isOpen()"
        [attr.aria-controls]="isOpen() ? id : null"
        (click)="isOpen.set(!isOpen())"
      >
        <app-icon name="info" />
        {{ label() }}
      </button>
    </header>
    @if (isOpen()) {
      <div class="chart__definition" [id]="id">
        <p>{{ text() }}</p>
        @if (list().length > 0) {
          <ul class="definition__points">
            @for (point of list(); track point) {
              <li>{{ point }}</li>
            }
          </ul>
        }
      </div>
    }
  `,
  host: { class: 'definition' },
})
export class Definition {
  readonly label = input.required<string>();
  readonly text = input.required<string>();
  /** One point a line. */
  readonly points = input('');

  protected readonly id = uniqueId('definition');
  protected readonly isOpen = signal(false);
  protected readonly list = computed(() => this.points().split('\n').filter(Boolean));
}
