import * as z from 'zod';
import { type OrganisationKind, type Role, roles, rolesOfKind } from '../access/roles';
import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import { emailSchema } from './person';

export const invitationStates = ['open', 'accepted', 'expired', 'withdrawn'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** How long a link works. */
export const linkDays = 7;

export const rolesSchema = z.array(z.enum(roles)).max(roles.length);

export const inviteSchema = z
  .strictObject({ email: emailSchema, roles: rolesSchema.min(1) })
  .meta({ id: 'Invite' });
export type Invite = z.infer<typeof inviteSchema>;

/** An invitation as the administration sees it; the link itself is shown only once. */
export const invitationSchema = z
  .object({
    id: z.uuid(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    state: z.enum(invitationStates),
    invitedAt: z.iso.datetime(),
    invitedBy: z.string().nullable(),
    expiresAt: z.iso.datetime(),
    /** When it was accepted or withdrawn. */
    settledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitationSchema>;

/** The answer to inviting: the only one that holds the token of the link. */
export const issuedInvitationSchema = z
  .object({ invitation: invitationSchema, token: z.string() })
  .meta({ id: 'IssuedInvitation' });
export type IssuedInvitation = z.infer<typeof issuedInvitationSchema>;

/** What the state of an invitation follows from. */
export interface InvitationTimes {
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly expiresAt: Date;
}

/** Computed on reading: nothing has to run for a link to expire. */
export function invitationStateOf(times: InvitationTimes, now: Date): InvitationState {
  if (times.acceptedAt !== null) return 'accepted';
  if (times.withdrawnAt !== null) return 'withdrawn';
  return times.expiresAt <= now ? 'expired' : 'open';
}

/** The instant from which a link issued now no longer works. */
export function linkExpiry(now: Date): Date {
  return new Date(now.getTime() + linkDays * 86_400_000);
}

/** The roles that cannot be given in an organisation of this kind, as refusals. */
export function impossibleRoles(
  kind: OrganisationKind,
  wanted: readonly Role[],
  field: string,
): ErrorDetail[] {
  const possible = rolesOfKind(kind);
  return wanted
    .filter((role) => !possible.includes(role))
    .map((role) => ({ code: 'role-not-possible', field, params: { role } }));
}

/**
 * Invites an address.
 * @param facts the organisation's kind and the roles the address holds there today
 * @returns the roles in the order of `roles`, each once, and what happened
 * @throws DomainError('rule-violated') with every `role-not-possible` and `role-held-already`
 */
export function invite(
  facts: {
    readonly invitationId: string;
    readonly kind: OrganisationKind;
    readonly held: readonly Role[];
  },
  wanted: readonly Role[],
): { readonly roles: readonly Role[]; readonly event: NewEvent } {
  const held = wanted
    .filter((role) => facts.held.includes(role))
    .map((role) => ({ code: 'role-held-already', field: 'roles', params: { role } }));
  const details = [...impossibleRoles(facts.kind, wanted, 'roles'), ...held];
  if (details.length > 0) throw new DomainError('rule-violated', details);
  const invited = roles.filter((role) => wanted.includes(role));
  return {
    roles: invited,
    event: {
      type: 'person.invited',
      fieldGroup: 'people',
      changes: { [`invitations/${facts.invitationId}/roles`]: [null, invited] },
    },
  };
}

/**
 * Takes an open invitation back.
 * @throws DomainError('rule-violated', 'invitation-not-open') with its state
 */
export function withdrawInvitation(
  invitation: InvitationTimes & { readonly id: string },
  now: Date,
): NewEvent {
  const state = invitationStateOf(invitation, now);
  if (state !== 'open') {
    throw new DomainError('rule-violated', [{ code: 'invitation-not-open', params: { state } }]);
  }
  return {
    type: 'invitation.withdrawn',
    fieldGroup: 'people',
    changes: { [`invitations/${invitation.id}/withdrawn`]: [null, true] },
  };
}
