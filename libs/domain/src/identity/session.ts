import * as z from 'zod';
import { roles } from '../access/roles';
import { organisationRefSchema } from '../organisations/organisation';

/** Sign-in. The address is compared without regard to case; the password is never trimmed. */
export const signInSchema = z
  .strictObject({
    email: z.string().trim().toLowerCase().min(3).max(254),
    password: z.string().min(1).max(200),
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof signInSchema>;

export const membershipSchema = z.object({
  organisation: organisationRefSchema,
  role: z.enum(roles),
});
export type Membership = z.infer<typeof membershipSchema>;

/** Who the browser is talking as. `demo` tells the sign-in page whether demo accounts exist. */
export const sessionSchema = z
  .discriminatedUnion('signedIn', [
    z.object({ signedIn: z.literal(false), demo: z.boolean() }),
    z.object({
      signedIn: z.literal(true),
      demo: z.boolean(),
      person: z.object({ id: z.uuid(), displayName: z.string(), email: z.string() }),
      memberships: z.array(membershipSchema),
      expiresAt: z.iso.datetime(),
    }),
  ])
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;

export const signOutQuerySchema = z.strictObject({
  everywhere: z.enum(['true', 'false']).default('false'),
});
export type SignOutQuery = z.infer<typeof signOutQuerySchema>;
