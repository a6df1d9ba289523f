import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { remembered, remember } from '../storage/remembered';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'kompass.language';

/** The language of the screen. German unless this browser chose English. */
@Service()
export class ScreenLanguage {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Language>(
    remembered('local', storageKey) === 'en' ? 'en' : 'de',
  );
  readonly current = this.chosen.asReadonly();

  constructor() {
    effect(() => {
      this.document.documentElement.lang = this.current();
    });
  }

  choose(language: Language): void {
    remember('local', storageKey, language);
    this.chosen.set(language);
  }
}
