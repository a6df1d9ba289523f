import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { Connection } from '../problem/connection';
import { useTexts } from '../texts/define-texts';
import type { IconName } from './icon';
import { Toasts } from './toasts';
import { uiTexts } from './ui.texts';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary';

/** `<button appButton="primary" type="button">` or a link that looks like one. One primary per view. */
@Component({
  // A button stays a button and a link a link: the look is added to the native element.
  selector: 'button[appButton], a[appButton]',
  template: `
    @if (icon(); as name) {
      <span [class]="'kern-icon kern-icon--' + name" aria-hidden="true"></span>
    }
    <span class="kern-label"><ng-content /></span>
  `,
  host: {
    '[class]': 'classes()',
    '[attr.aria-disabled]': 'busy() || blocked() || isCutOff() ? true : null',
    '[attr.aria-description]': 'isCutOff() ? texts().offline : null',
    '(click)': 'refuse($event)',
  },
})
export class Button {
  readonly appButton = input.required<ButtonKind>();
  readonly icon = input<IconName>();
  readonly small = input(false, { transform: booleanAttribute });
  /** A request is under way: the button stays focusable and refuses a second click. */
  readonly busy = input(false, { transform: booleanAttribute });
  /** Not possible now, but readable and focusable; say beside it what is missing. */
  readonly blocked = input(false, { transform: booleanAttribute });

  /** Asks the server for something: without a connection it says so instead of failing. */
  readonly saves = input(false, { transform: booleanAttribute });

  private readonly connection = inject(Connection);
  private readonly toasts = inject(Toasts);
  protected readonly texts = useTexts(uiTexts);
  protected readonly isCutOff = computed(() => this.saves() && !this.connection.isOnline());

  protected readonly classes = computed(() => {
    const size = this.small() ? ' kern-btn--x-small' : '';
    return `kern-btn kern-btn--${this.appButton()}${size}`;
  });

  protected refuse(event: Event): void {
    if (!this.busy() && !this.blocked() && !this.isCutOff()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!this.isCutOff()) return;
    this.toasts.failed(this.texts().offline);
    this.connection.check();
  }
}
