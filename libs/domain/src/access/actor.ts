import * as z from 'zod';
import { type Role, roles } from './roles';

/**
 * Who is acting: a person and the roles they hold today. There is no chosen organisation; what a
 * person may do follows from their memberships in the organisation that a thing belongs to.
 */
export const actorSchema = z.object({
  personId: z.uuid(),
  memberships: z
    .array(z.object({ organisationId: z.uuid(), role: z.enum(roles) }).readonly())
    .readonly(),
});
export type Actor = z.infer<typeof actorSchema>;

/** The roles the actor holds in this organisation; roles held elsewhere never count. */
export function rolesIn(actor: Actor, organisationId: string): readonly Role[] {
  return actor.memberships
    .filter((membership) => membership.organisationId === organisationId)
    .map((membership) => membership.role);
}
