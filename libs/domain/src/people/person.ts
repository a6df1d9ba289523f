import * as z from 'zod';
import { lineSchema } from '../text/line';

/** An address as it is stored: without spaces around it, in small letters. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());

export const displayNameSchema = lineSchema(2, 120);

/** A password somebody chooses now; it is never trimmed. */
export const newPasswordSchema = z.string().min(12).max(200);

/** What a new person says about themselves. */
export const newPersonSchema = z.strictObject({
  displayName: displayNameSchema,
  password: newPasswordSchema,
});
export type NewPerson = z.infer<typeof newPersonSchema>;
