import { Component, computed, input } from '@angular/core';
import { type Tone, toneIcons } from './badge';

/**
 * A message that matters now. `announce` reads it out when it appears: `alert` interrupts (errors),
 * `status` waits; without it, it is part of the page.
 */
@Component({
  selector: 'app-alert',
  template: `
    <div [class]="'kern-alert kern-alert--' + tone()" [attr.role]="announce()">
      <div class="kern-alert__header">
        <span [class]="icon()" aria-hidden="true"></span>
        <span class="kern-title">{{ title() }}</span>
      </div>
      <div class="kern-alert__body"><ng-content /></div>
    </div>
  `,
})
export class Alert {
  readonly tone = input.required<Exclude<Tone, 'neutral'>>();
  readonly title = input.required<string>();
  readonly announce = input<'alert' | 'status'>();
  protected readonly icon = computed(() => `kern-icon kern-icon--${toneIcons[this.tone()]}`);
}
