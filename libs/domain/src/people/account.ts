import * as z from 'zod';
import { displayNameSchema } from './person';
import { browsers, systems } from './device';

export const accountSchema = z
  .object({ displayName: z.string(), email: z.string() })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof accountSchema>;

export const changeAccountSchema = z
  .strictObject({ displayName: displayNameSchema })
  .meta({ id: 'ChangeAccount' });
export type ChangeAccount = z.infer<typeof changeAccountSchema>;

/** A browser somebody is signed in with. */
export const openSessionSchema = z
  .object({
    id: z.uuid(),
    device: z.object({
      browser: z.enum(browsers).nullable(),
      system: z.enum(systems).nullable(),
    }),
    signedInAt: z.iso.datetime(),
    /** To the minute. */
    lastSeenAt: z.iso.datetime(),
    isThis: z.boolean(),
  })
  .meta({ id: 'OpenSession' });
export type OpenSession = z.infer<typeof openSessionSchema>;
