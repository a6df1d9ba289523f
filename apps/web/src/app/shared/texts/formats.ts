import { computed, inject, type Signal } from '@angular/core';
import { type Language, ScreenLanguage } from './language';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const dayForms: Record<Language, Intl.DateTimeFormatOptions> = {
  de: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** A true minus sign: the hyphen is narrower than a digit and breaks tabular columns. */
const withMinus = (text: string): string => text.replace('-', '−');

/** `2026-11-22` → `22.11.2026` / `22 Nov 2026`. */
export function formatDay(day: string, language: Language): string {
  const form = { ...dayForms[language], timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locales[language], form).format(new Date(`${day}T00:00:00Z`));
}

/** An ISO instant as the clock in Germany shows it: `22.11.2026, 15:30` / `22 Nov 2026, 15:30`. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    ...dayForms[language],
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant));
}

/** Cents → `12.345,67 €` / `€12,345.67`. */
export function formatEuro(cents: number, language: Language): string {
  return formatCents(cents, language, 2);
}

/** Cents → whole euros, rounded: `12.346 €`. For overviews; records show cents. */
export function formatWholeEuro(cents: number, language: Language): string {
  return formatCents(cents, language, 0);
}

function formatCents(cents: number, language: Language, decimals: number): string {
  const form = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return withMinus(form.format(cents / 100));
}

export function formatNumber(value: number, language: Language): string {
  return withMinus(new Intl.NumberFormat(locales[language]).format(value));
}

/** A span in words: `seit 12 Wochen`, `seit 1 Woche`, below one week `seit dieser Woche`. */
export function formatWeeks(weeks: number, language: Language): string {
  const count = formatNumber(weeks, language);
  if (weeks < 1) return language === 'de' ? 'seit dieser Woche' : 'since this week';
  if (weeks === 1) return language === 'de' ? 'seit 1 Woche' : 'for 1 week';
  return language === 'de' ? `seit ${count} Wochen` : `for ${count} weeks`;
}

/** `Steckbrief, Fortschritt und Kosten` / `profile, progress and cost`. */
export function formatList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);
}

/** Whole weeks between two instants or days, never negative. */
export function weeksBetween(from: string, to: string): number {
  const week = 7 * 24 * 60 * 60 * 1000;
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / week));
}

/** The formats of one language, ready for templates. */
export interface Formats {
  day(day: string): string;
  instant(instant: string): string;
  euro(cents: number): string;
  wholeEuro(cents: number): string;
  number(value: number): string;
  weeks(weeks: number): string;
}

function formatsIn(language: Language): Formats {
  return {
    day: (day) => formatDay(day, language),
    instant: (instant) => formatInstant(instant, language),
    euro: (cents) => formatEuro(cents, language),
    wholeEuro: (cents) => formatWholeEuro(cents, language),
    number: (value) => formatNumber(value, language),
    weeks: (weeks) => formatWeeks(weeks, language),
  };
}

const formats: Record<Language, Formats> = { de: formatsIn('de'), en: formatsIn('en') };

/** Formats in the language of the screen. Call it where `inject` is allowed. */
export function useFormats(): Signal<Formats> {
  const language = inject(ScreenLanguage);
  return computed(() => formats[language.current()]);
}
