import { Component, DestroyRef, inject, signal } from '@angular/core';
import { SearchDialog } from '../../search/search-dialog/search-dialog';
import { Shortcuts } from '../../shared/keyboard/shortcuts';
import { useTexts } from '../../shared/texts/define-texts';
import { Icon } from '../../shared/ui/icon';
import { shellTexts } from '../shell.texts';

/** Opens the search from anywhere. The search itself is loaded when it is first opened. */
@Component({
  selector: 'app-search-button',
  imports: [Icon, SearchDialog],
  template: `
    <button
      class="search-button"
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K"
      [attr.aria-label]="texts().search"
      (click)="isOpen.set(true)"
    >
      <app-icon name="search" />
      <span class="search-button__word">{{ texts().search }}</span>
      <kbd class="search-button__key" aria-hidden="true">{{ texts().searchKey }}</kbd>
    </button>
    @if (isOpen()) {
      @defer (on immediate) {
        <app-search-dialog (closed)="isOpen.set(false)" />
      } @error {
        <p class="kern-sr-only" role="alert">{{ texts().searchFailed }}</p>
      }
    }
  `,
})
export class SearchButton {
  protected readonly texts = useTexts(shellTexts);
  protected readonly isOpen = signal(false);

  constructor() {
    const shortcuts = inject(Shortcuts);
    const takeAway = ['/', 'Control+k'].map((keys) =>
      shortcuts.register({
        keys,
        label: () => this.texts().search,
        run: () => {
          this.isOpen.set(true);
        },
      }),
    );
    inject(DestroyRef).onDestroy(() => {
      for (const take of takeAway) take();
    });
  }
}
