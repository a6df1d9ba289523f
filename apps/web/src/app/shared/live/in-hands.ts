import { computed, Directive, signal } from '@angular/core';

/** Whether somebody's pointer or focus is inside this element. */
@Directive({
  selector: '[appInHands]',
  host: {
    '(pointerenter)': 'hasPointer.set(true)',
    '(pointerleave)': 'hasPointer.set(false)',
    '(focusin)': 'hasFocus.set(true)',
    '(focusout)': 'hasFocus.set(false)',
  },
})
export class InHands {
  protected readonly hasPointer = signal(false);
  protected readonly hasFocus = signal(false);
  readonly isHeld = computed(() => this.hasPointer() || this.hasFocus());
}
