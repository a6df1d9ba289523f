import { computed, inject, type Signal } from '@angular/core';
import { dayOf, daysBetween } from '@ki-kompass/domain';
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

/** `2026-11` → `November 2026`. */
export function formatMonth(month: string, language: Language): string {
  const form: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locales[language], form).format(new Date(`${month}-01T00:00:00Z`));
}

/** Basis points → `12,5 %` / `12.5%`. */
function formatShare(basisPoints: number, language: Language): string {
  const form: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locales[language], form).format(basisPoints / 10_000);
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

/** A span in words: `seit heute`, `seit 6 Tagen`, from two weeks on `seit 12 Wochen`. */
export function formatSpan(days: number, language: Language): string {
  if (days < 1) return language === 'de' ? 'seit heute' : 'since today';
  if (days === 1) return language === 'de' ? 'seit 1 Tag' : 'for 1 day';
  if (days < 14) {
    return language === 'de' ? `seit ${String(days)} Tagen` : `for ${String(days)} days`;
  }
  const count = formatNumber(Math.floor(days / 7), language);
  return language === 'de' ? `seit ${count} Wochen` : `for ${count} weeks`;
}

/** How long ago it was due, after "seit": `9 Tagen`, from 60 days on `9 Monaten`. */
export function formatOverdue(days: number, language: Language): string {
  const months = Math.floor(days / 30);
  if (days >= 60)
    return language === 'de' ? `${String(months)} Monaten` : `${String(months)} months`;
  if (days === 1) return language === 'de' ? '1 Tag' : '1 day';
  return language === 'de' ? `${String(days)} Tagen` : `${String(days)} days`;
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

/** Days on the German calendar between two instants or days, never negative. */
export function daysOf(from: string, to: string): number {
  return Math.max(0, daysBetween(dayIn(from), dayIn(to)));
}

function dayIn(text: string): string {
  return text.includes('T') ? dayOf(new Date(text)) : text;
}

/** The formats of one language, ready for templates. */
export interface Formats {
  day(day: string): string;
  month(month: string): string;
  share(basisPoints: number): string;
  instant(instant: string): string;
  euro(cents: number): string;
  wholeEuro(cents: number): string;
  number(value: number): string;
  /** Between two instants or days. */
  since(from: string, to: string): string;
  span(days: number): string;
}

function formatsIn(language: Language): Formats {
  return {
    day: (day) => formatDay(day, language),
    month: (month) => formatMonth(month, language),
    share: (basisPoints) => formatShare(basisPoints, language),
    instant: (instant) => formatInstant(instant, language),
    euro: (cents) => formatEuro(cents, language),
    wholeEuro: (cents) => formatWholeEuro(cents, language),
    number: (value) => formatNumber(value, language),
    since: (from, to) => formatSpan(daysOf(from, to), language),
    span: (days) => formatSpan(days, language),
  };
}

const formats: Record<Language, Formats> = { de: formatsIn('de'), en: formatsIn('en') };

/** Formats in the language of the screen. Call it where `inject` is allowed. */
export function useFormats(): Signal<Formats> {
  const language = inject(ScreenLanguage);
  return computed(() => formats[language.current()]);
}
