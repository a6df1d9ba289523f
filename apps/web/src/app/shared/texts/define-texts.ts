import { computed, inject, type Signal } from '@angular/core';
import { type Language, ScreenLanguage } from './language';

/** A dictionary: sentences, sentences with gaps, and groups of them. */
export interface TextTree {
  readonly [key: string]: string | ((...gaps: never[]) => string) | TextTree;
}

/** The shape of a dictionary without its German words, so that English must fill exactly the same keys. */
type ShapeOf<T> = T extends string
  ? string
  : T extends (...gaps: infer Gaps) => string
    ? (...gaps: Gaps) => string
    : { readonly [Key in keyof T]: ShapeOf<T[Key]> };

export type Texts<T> = Readonly<Record<Language, T>>;

/** Puts both languages side by side; a key missing in English does not compile. */
export function defineTexts<German extends TextTree>(
  de: German & NoInfer<ShapeOf<German>>,
  en: NoInfer<ShapeOf<German>>,
): Texts<ShapeOf<German>> {
  return { de, en };
}

/** The dictionary in the language of the screen; switches with it. Call it where `inject` is allowed. */
export function useTexts<T>(texts: Texts<T>): Signal<T> {
  const language = inject(ScreenLanguage);
  return computed(() => texts[language.current()]);
}
