import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import { Shortcuts } from '../../shared/keyboard/shortcuts';
import { useTexts } from '../../shared/texts/define-texts';
import { keyboardTexts } from './keyboard.texts';

/** What names a row and opens it: the link of a table row, the button of a row that opens in place. */
const rows = 'main :is(th[scope="row"] a, .row__button, .item__button)';

/** For the constructor of the frame: `j` and `k` move the focus from row to row, whatever the list. */
export function useRowKeys(): void {
  const document = inject(DOCUMENT);
  const shortcuts = inject(Shortcuts);
  const texts = useTexts(keyboardTexts);
  const move = (step: 1 | -1): void => {
    const all = [...document.querySelectorAll<HTMLElement>(rows)];
    const at = all.findIndex((row) => row === document.activeElement);
    all[at + step]?.focus();
  };
  const takeAway = [
    shortcuts.register({
      keys: 'j',
      group: 'lists',
      label: () => texts().next,
      run: () => {
        move(1);
      },
    }),
    shortcuts.register({
      keys: 'k',
      group: 'lists',
      label: () => texts().previous,
      run: () => {
        move(-1);
      },
    }),
  ];
  inject(DestroyRef).onDestroy(() => {
    for (const one of takeAway) one();
  });
}
