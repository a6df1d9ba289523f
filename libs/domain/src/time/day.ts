import * as z from 'zod';

/** Whoever types a year of two digits means another one: nothing here happened before it. */
export const firstYear = 1900;

/** A calendar day that somebody enters, 'YYYY-MM-DD'. */
export const daySchema = z.iso
  .date()
  .refine((day) => Number(day.slice(0, 4)) >= firstYear, { error: 'not-a-date' });

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
  // Years before 1000 come without their zeros, and no day compares with another then.
  return berlinDay.format(instant).padStart(10, '0');
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
  return utcDay(later);
}

/**
 * The first day from which `months` months have not yet passed by `day`: a span of months that began
 * on an earlier day is over. A month that has no such day ends a span on its last day, as § 188 BGB
 * says, so the border lies on the first of the next month.
 * @returns '2026-05-31' and 3 → '2026-03-01'; '2024-02-29' and 12 → '2023-03-01'
 */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 - months, 1);
  const sameDay = Date.UTC(year, month - 1 - months, dayOfMonth);
  const nextMonth = Date.UTC(year, month - months, 1);
  return utcDay(first + Math.min(sameDay - first, nextMonth - first));
}

/** The same day so many months later, or the last day of a month that is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const sameDay = Date.UTC(year, month - 1 + months, dayOfMonth);
  const lastDay = Date.UTC(year, month + months, 0);
  return utcDay(Math.min(sameDay, lastDay));
}

/** The instant at which a calendar day begins in Europe/Berlin. */
export function startOfDay(day: string): Date {
  const inSummer = new Date(`${day}T00:00:00+02:00`);
  return dayOf(inSummer) === day ? inSummer : new Date(`${day}T00:00:00+01:00`);
}

function utcDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
