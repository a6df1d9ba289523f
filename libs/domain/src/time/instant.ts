import * as z from 'zod';
import { firstYear } from './day';

/**
 * An instant that somebody enters, ISO 8601 with its offset. The offset must not carry it out of
 * the years up to 9999 in UTC: beyond them, what is stored could not be written as it came.
 */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .refine((instant) => isBetween(new Date(instant).getUTCFullYear(), firstYear, 9999), {
    error: 'not-a-date',
  });

function isBetween(year: number, first: number, last: number): boolean {
  return year >= first && year <= last;
}
