import { Component, input } from '@angular/core';

/** Nothing here: say why, and offer the next step as content. */
@Component({
  selector: 'app-empty-state',
  template: `
    <p class="kern-title kern-title--small">{{ title() }}</p>
    <div class="kern-body"><ng-content /></div>
  `,
  host: { class: 'empty-state' },
})
export class EmptyState {
  readonly title = input.required<string>();
}
