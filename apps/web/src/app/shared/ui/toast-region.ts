import { Component, effect, inject } from '@angular/core';
import { Shortcuts } from '../keyboard/shortcuts';
import { useTexts } from '../texts/define-texts';
import { Icon } from './icon';
import { Toasts } from './toasts';
import { uiTexts } from './ui.texts';

/** Where toasts appear; stands once in the frame, so that screen readers know the region. */
@Component({
  selector: 'app-toast-region',
  imports: [Icon],
  template: `
    <div class="toasts" role="status" aria-live="polite" [attr.aria-label]="texts().messages">
      @for (toast of toasts.all(); track toast.id) {
        <div
          class="toast"
          (mouseenter)="toasts.hold(toast)"
          (mouseleave)="toasts.hideLater(toast)"
          (focusin)="toasts.hold(toast)"
          (focusout)="toasts.hideLater(toast)"
        >
          <app-icon [name]="toast.isFailure ? 'warning' : 'check'" />
          <span class="toast__text">{{ toast.text ?? texts().saved }}</span>
          @if (toast.undo) {
            <button
              class="toast__action"
              type="button"
              aria-keyshortcuts="u"
              (click)="toasts.undo(toast)"
            >
              {{ texts().undo }}
            </button>
          }
          <button
            class="toast__close"
            type="button"
            [attr.aria-label]="texts().dismiss"
            (click)="toasts.dismiss(toast)"
          >
            <app-icon name="close" />
          </button>
        </div>
      }
    </div>
  `,
})
export class ToastRegion {
  protected readonly toasts = inject(Toasts);
  protected readonly texts = useTexts(uiTexts);

  constructor() {
    const shortcuts = inject(Shortcuts);
    // Ten seconds are short for whoever has to tab through a long page to get here.
    effect((onCleanup) => {
      const latest = this.toasts.all().findLast(({ undo }) => undo !== undefined);
      if (latest === undefined) return;
      const run = (): void => {
        this.toasts.undo(latest);
      };
      onCleanup(shortcuts.register({ keys: 'u', label: () => this.texts().undoKey, run }));
    });
  }
}
