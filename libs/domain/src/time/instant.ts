import * as z from 'zod';

/**
 * An instant that somebody enters, ISO 8601 with its offset. The offset must not carry it out of
 * the years 1 to 9999 in UTC: beyond them, what is stored could not be written as it came.
 */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .refine((instant) => isBetween(new Date(instant).getUTCFullYear(), 1, 9999), {
    error: 'not-a-date',
  });

function isBetween(year: number, first: number, last: number): boolean {
  return year >= first && year <= last;
}
