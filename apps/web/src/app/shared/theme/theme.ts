import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { remember, remembered } from '../storage/remembered';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'kompass.theme';

/** Light, dark, or as the operating system says. `before-paint.js` applies it before the first paint. */
@Service()
export class ScreenTheme {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>(
    themes.find((theme) => theme === remembered('local', storageKey)) ?? 'system',
  );
  readonly current = this.chosen.asReadonly();

  constructor() {
    effect(() => {
      const { dataset } = this.document.documentElement;
      const theme = this.current();
      if (theme === 'system') delete dataset['kernTheme'];
      if (theme !== 'system') dataset['kernTheme'] = theme;
    });
  }

  choose(theme: Theme): void {
    remember('local', storageKey, theme === 'system' ? undefined : theme);
    this.chosen.set(theme);
  }
}
