import * as z from 'zod';
import { type Role, roles } from '../access/roles';
import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import { organisationRefSchema } from '../organisations/organisation';
import { type InvitationState, type InvitationTimes, invitationStateOf } from './invitation';
import { newPersonSchema } from './person';

/** Whatever somebody pasted; what it is worth, its hash says. */
export const tokenSchema = z.string().trim().min(1).max(200);

export const lookUpLinkSchema = z.strictObject({ token: tokenSchema }).meta({ id: 'LookUpLink' });
export type LookUpLink = z.infer<typeof lookUpLinkSchema>;

/** What whoever holds the link is offered. */
export const invitationOfferSchema = z
  .object({
    organisation: organisationRefSchema,
    email: z.string(),
    roles: z.array(z.enum(roles)),
    expiresAt: z.iso.datetime(),
    /** Whether somebody has this address already and only has to sign in. */
    accountExists: z.boolean(),
  })
  .meta({ id: 'InvitationOffer' });
export type InvitationOffer = z.infer<typeof invitationOfferSchema>;

/** A new person says who they are; an existing one is signed in and only confirms. */
export const acceptInvitationSchema = z
  .strictObject({ token: tokenSchema, newPerson: newPersonSchema.optional() })
  .meta({ id: 'AcceptInvitation' });
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>;

export const acceptedInvitationSchema = z
  .object({ organisation: organisationRefSchema, roles: z.array(z.enum(roles)) })
  .meta({ id: 'AcceptedInvitation' });
export type AcceptedInvitation = z.infer<typeof acceptedInvitationSchema>;

const refusals: Readonly<Record<Exclude<InvitationState, 'open'>, string>> = {
  accepted: 'invitation-used',
  expired: 'invitation-expired',
  withdrawn: 'invitation-withdrawn',
};

/**
 * Lets only an open invitation through.
 * @throws DomainError('rule-violated') `invitation-used`, `invitation-expired`,
 *   `invitation-withdrawn`
 */
export function requireOpenInvitation(times: InvitationTimes, now: Date): void {
  const state = invitationStateOf(times, now);
  if (state === 'open') return;
  throw new DomainError('rule-violated', [{ code: refusals[state] }]);
}

/** Who opens a link, as far as acceptance depends on it. */
export interface Accepting {
  readonly invitedEmail: string;
  /** Whose account the address is; null when nobody has it. */
  readonly accountId: string | null;
  /** Who is signed in in this browser; null when nobody is. */
  readonly signedInId: string | null;
  readonly newPerson: AcceptInvitation['newPerson'];
}

/**
 * Says who accepts: the person who is signed in as the invited address, or a new one.
 * @throws DomainError `invitation-for-somebody-else` (forbidden) when another person is signed in,
 *   `sign-in-first` when the address has an account, `new-person-required` when it has none
 */
export function accepting({ accountId, signedInId, newPerson }: Accepting): 'existing' | 'new' {
  if (signedInId !== null && signedInId !== accountId) {
    throw new DomainError('forbidden', [{ code: 'invitation-for-somebody-else' }]);
  }
  if (signedInId !== null) return 'existing';
  if (accountId !== null) throw new DomainError('rule-violated', [{ code: 'sign-in-first' }]);
  if (newPerson !== undefined) return 'new';
  throw new DomainError('rule-violated', [{ code: 'new-person-required', field: 'newPerson' }]);
}

/** What an acceptance leaves in the history, also when it adds no role. */
export function invitationAccepted(invitationId: string): NewEvent {
  return {
    type: 'invitation.accepted',
    fieldGroup: 'people',
    changes: { [`invitations/${invitationId}/accepted`]: [null, true] },
  };
}

/** The roles an acceptance adds: those of the invitation that are not held yet. */
export function rolesToGrant(invited: readonly Role[], held: readonly Role[]): readonly Role[] {
  return invited.filter((role) => !held.includes(role));
}
