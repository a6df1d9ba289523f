import { effect, inject, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { Shortcuts } from '../../shared/keyboard/shortcuts';
import { CurrentOrganisation } from '../../shared/session/current-organisation';
import { SessionStore } from '../../shared/session/session-store';
import { useTexts } from '../../shared/texts/define-texts';
import { keyboardTexts } from './keyboard.texts';

interface PageOfNavigation {
  readonly link: string;
  readonly label: string;
}

/** `g`, then the letter of the page. */
const letters: Readonly<Record<string, string>> = {
  '/projekte': 'p',
  '/meine-arbeit': 'a',
  '/ueberblick': 'u',
  '/beteiligung': 'b',
  '/kommunen': 'k',
  '/verwaltung': 'v',
};

/** For the constructor of the navigation: its pages by two keys, and `n` for a new project. */
export function usePageKeys(pages: Signal<readonly PageOfNavigation[]>): void {
  const router = inject(Router);
  const shortcuts = inject(Shortcuts);
  const session = inject(SessionStore);
  const organisation = inject(CurrentOrganisation);
  const texts = useTexts(keyboardTexts);
  const goTo = (link: string): void => {
    void router.navigate([link], { queryParams: organisation.queryParams() });
  };

  effect((onCleanup) => {
    for (const { link, label } of pages()) {
      const letter = letters[link];
      if (letter === undefined) continue;
      const run = (): void => {
        goTo(link);
      };
      onCleanup(shortcuts.register({ keys: `g ${letter}`, label: () => texts().goTo(label), run }));
    }
  });
  effect((onCleanup) => {
    const id = organisation.id();
    if (id === undefined || !session.can('project.create', id)) return;
    const run = (): void => {
      goTo('/projekte/neu');
    };
    onCleanup(shortcuts.register({ keys: 'n', label: () => texts().create, run }));
  });
}
