import * as z from 'zod';

/** Text that a column can hold: no NUL byte, no half a character. */
export const storableText = z
  .string()
  .refine((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text), 'not-storable');
