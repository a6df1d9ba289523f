import * as z from 'zod';

/** Controls, line ends, and signs that have no width or turn the direction of writing round. */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/**
 * A name or title: one line that reads as it is stored, also in the history and in a message about
 * somebody else's change. Refused with `not-printable` when it holds signs that nobody sees.
 * @param max the longest, in characters
 */
export function lineSchema(min: number, max: number) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !unseen.test(text), { error: 'not-printable' });
}
