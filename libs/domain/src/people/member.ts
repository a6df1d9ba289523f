import * as z from 'zod';
import { type OrganisationKind, type Role, roles } from '../access/roles';
import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import { administratorRoleOf } from './administrator';
import { impossibleRoles, rolesSchema } from './invitation';

/** Somebody of the organisation as its administration sees them. */
export const memberSchema = z
  .object({
    personId: z.uuid(),
    displayName: z.string(),
    email: z.string(),
    roles: z.array(
      z.object({
        role: z.enum(roles),
        /** First day; null where the beginning was never recorded. */
        since: z.iso.date().nullable(),
      }),
    ),
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof memberSchema>;

/** What changes, not what is: two administrators at once do not undo each other. */
export const changeMemberSchema = z
  .strictObject({ grant: rolesSchema.default([]), end: rolesSchema.default([]) })
  .meta({ id: 'ChangeMember' });
export type ChangeMember = z.infer<typeof changeMemberSchema>;

/** What a change of roles depends on, as it is today. */
export interface MemberFacts {
  readonly personId: string;
  readonly kind: OrganisationKind;
  readonly held: readonly Role[];
  /** Everybody who holds the role of `administratorRoleOf` in the organisation. */
  readonly administratorIds: readonly string[];
}

export interface ChangedRoles {
  readonly granted: readonly Role[];
  readonly ended: readonly Role[];
  /**
   * Whether the links this person has given out must stop working: else whoever may no longer look
   * after the people comes back by a link to another address of their own.
   */
  readonly losesLinks: boolean;
  readonly events: readonly NewEvent[];
}

/**
 * Gives roles to a member and ends others. A role that is in both lists ends.
 * @returns only what really changes; nothing at all is fine
 * @throws DomainError('rule-violated') `role-not-possible` for a role of another kind of
 *   organisation, `last-administrator` when nobody would be left to look after the people
 */
export function changeRoles(facts: MemberFacts, { grant, end }: ChangeMember): ChangedRoles {
  const { personId, kind, held, administratorIds } = facts;
  const ended = roles.filter((role) => held.includes(role) && end.includes(role));
  const details = impossibleRoles(kind, grant, 'grant');
  const isLast = administratorIds.every((id) => id === personId);
  if (isLast && ended.includes(administratorRoleOf(kind))) {
    const params = { role: administratorRoleOf(kind) };
    details.push({ code: 'last-administrator', field: 'end', params });
  }
  if (details.length > 0) throw new DomainError('rule-violated', details);
  const granted = roles.filter(
    (role) => grant.includes(role) && !held.includes(role) && !end.includes(role),
  );
  return {
    granted,
    ended,
    losesLinks: ended.includes(administratorRoleOf(kind)),
    events: [
      ...membershipEvents(personId, granted, 'granted'),
      ...membershipEvents(personId, ended, 'ended'),
    ],
  };
}

/** The event of roles given or ended, none without roles. Who reads live learns by its paths whose rights changed. */
export function membershipEvents(
  personId: string,
  changed: readonly Role[],
  what: 'granted' | 'ended',
): NewEvent[] {
  if (changed.length === 0) return [];
  const change = what === 'granted' ? ([null, true] as const) : ([true, null] as const);
  return [
    {
      type: `membership.${what}`,
      fieldGroup: 'people',
      changes: Object.fromEntries(
        changed.map((role) => [`memberships/${personId}/${role}`, change]),
      ),
    },
  ];
}
