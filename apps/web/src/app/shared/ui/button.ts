import { booleanAttribute, Component, computed, input } from '@angular/core';
import type { IconName } from './icon';

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
    '[attr.aria-disabled]': 'busy() || blocked() ? true : null',
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

  protected readonly classes = computed(() => {
    const size = this.small() ? ' kern-btn--x-small' : '';
    return `kern-btn kern-btn--${this.appButton()}${size}`;
  });

  protected refuse(event: Event): void {
    if (!this.busy() && !this.blocked()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
