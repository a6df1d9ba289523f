import * as z from 'zod';

/** A calendar day that somebody enters, 'YYYY-MM-DD'. ISO 8601 has a year 0, the database has none. */
export const daySchema = z.iso
  .date()
  .refine((day) => !day.startsWith('0000'), { error: 'not-a-date' });

const berlinDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day an instant falls on for people in Germany.
 * @param instant any instant; at 23:30 UTC in summer Berlin is already on the next day
 * @returns 'YYYY-MM-DD' in Europe/Berlin
 */
export function dayOf(instant: Date): string {
  return berlinDay.format(instant);
}

const millisecondsPerDay = 86_400_000;

/**
 * Whole days from one calendar day to another, independent of clock changes.
 * @returns negative when `to` lies before `from`
 */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay,
  );
}

/** The calendar day so many days later; `days` may be negative. */
export function daysLater(day: string, days: number): string {
  const later = Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay;
  return new Date(later).toISOString().slice(0, 10);
}
