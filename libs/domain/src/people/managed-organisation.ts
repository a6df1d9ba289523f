import * as z from 'zod';
import { type Action } from '../access/actions';
import { type Actor, rolesIn } from '../access/actor';
import { requireOrganisationPermission } from '../access/permits';
import { organisationKinds, type Role } from '../access/roles';
import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import type { OrganisationRef } from '../organisations/organisation';
import { shortCodeSchema } from '../organisations/short-code';
import { lineSchema } from '../text/line';
import { emailSchema } from './person';

const nameSchema = lineSchema(2, 120);

/** Whether somebody looks after the people of an organisation, or has been asked to. */
export const administrations = ['present', 'invited', 'none'] as const;
export type Administration = (typeof administrations)[number];

/** An organisation as the network sees it: nothing of its projects. */
export const managedOrganisationSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(organisationKinds),
    name: z.string(),
    shortCode: z.string().nullable(),
    isExample: z.boolean(),
    members: z.int().nonnegative(),
    administration: z.enum(administrations),
    /** Until when the newest open invitation of an administrator works. */
    invitedUntil: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ManagedOrganisation' });
export type ManagedOrganisation = z.infer<typeof managedOrganisationSchema>;

export const managedOrganisationPageSchema = z
  .object({ items: z.array(managedOrganisationSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'ManagedOrganisationPage' });
export type ManagedOrganisationPage = z.infer<typeof managedOrganisationPageSchema>;

export const listOrganisationsSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(800).optional(),
  search: z.string().trim().max(80).optional(),
  kind: z.enum(organisationKinds).optional(),
});
export type ListOrganisations = z.infer<typeof listOrganisationsSchema>;

export const proposeShortCodeSchema = z.strictObject({ name: nameSchema });
export type ProposeShortCode = z.infer<typeof proposeShortCodeSchema>;

export const createPartnerSchema = z
  .strictObject({ name: nameSchema, shortCode: shortCodeSchema })
  .meta({ id: 'CreatePartner' });
export type CreatePartner = z.infer<typeof createPartnerSchema>;

export const changeOrganisationSchema = z
  .strictObject({ name: nameSchema.optional(), shortCode: shortCodeSchema.optional() })
  .meta({ id: 'ChangeOrganisation' });
export type ChangeOrganisation = z.infer<typeof changeOrganisationSchema>;

export const inviteAdministratorSchema = z
  .strictObject({ email: emailSchema })
  .meta({ id: 'InviteAdministrator' });
export type InviteAdministrator = z.infer<typeof inviteAdministratorSchema>;

/**
 * For what the network does with an organisation that is not its own.
 * @returns the role the person acts in
 * @throws DomainError `not-found` for strangers to both, `forbidden` for members of either
 */
export function requireNetworkPermission(
  actor: Actor,
  action: Action,
  { networkId, organisationId }: { readonly networkId: string; readonly organisationId: string },
): Role {
  const isMember = rolesIn(actor, organisationId).length > 0;
  if (isMember && rolesIn(actor, networkId).length === 0) throw new DomainError('forbidden');
  return requireOrganisationPermission(actor, action, networkId);
}

/**
 * Only the first administrator comes from the network; after that an organisation is on its own.
 * @throws DomainError('rule-violated') `has-administrator`, `invited-by-its-own`
 */
export function requireWithoutAdministrator(
  kind: OrganisationRef['kind'],
  administratorIds: readonly string[],
): void {
  if (kind === 'network') {
    throw new DomainError('rule-violated', [{ code: 'invited-by-its-own' }]);
  }
  if (administratorIds.length > 0) {
    throw new DomainError('rule-violated', [{ code: 'has-administrator' }]);
  }
}

/** The organisation before a change, and who else has the wanted short code. */
export interface OrganisationFacts {
  readonly kind: OrganisationRef['kind'];
  readonly name: string;
  readonly shortCode: string | null;
  readonly isCodeTaken: boolean;
}

/**
 * Changes the name of a partner or the short code of any organisation but the network.
 * @returns the new values and what happened; no event when nothing changes
 * @throws DomainError('rule-violated') `name-from-register`, `short-code-not-possible`,
 *   `short-code-taken`
 */
export function changeOrganisation(
  before: OrganisationFacts,
  { name = before.name, shortCode = before.shortCode ?? undefined }: ChangeOrganisation,
): { readonly name: string; readonly shortCode: string | null; readonly events: NewEvent[] } {
  const details: ErrorDetail[] = [];
  const isRenamed = name !== before.name;
  const isRecoded = shortCode !== undefined && shortCode !== before.shortCode;
  if (isRenamed && before.kind !== 'partner') {
    details.push({ code: 'name-from-register', field: 'name' });
  }
  if (isRecoded && before.kind === 'network') {
    details.push({ code: 'short-code-not-possible', field: 'shortCode' });
  }
  if (isRecoded && before.isCodeTaken) details.push(codeTaken);
  if (details.length > 0) throw new DomainError('rule-violated', details);
  const changes: NewEvent['changes'] = {
    ...(isRenamed ? { name: [before.name, name] } : {}),
    ...(isRecoded ? { shortCode: [before.shortCode, shortCode] } : {}),
  };
  const events: NewEvent[] =
    Object.keys(changes).length === 0
      ? []
      : [{ type: 'organisation.changed', fieldGroup: 'people', changes }];
  return { name, shortCode: shortCode ?? null, events };
}

/**
 * Creates a partner organisation.
 * @throws DomainError('rule-violated', 'short-code-taken')
 */
export function createPartner({ name, shortCode }: CreatePartner, isCodeTaken: boolean): NewEvent {
  if (isCodeTaken) throw new DomainError('rule-violated', [codeTaken]);
  return {
    type: 'organisation.created',
    fieldGroup: 'people',
    changes: { kind: [null, 'partner'], name: [null, name], shortCode: [null, shortCode] },
  };
}

const codeTaken: ErrorDetail = { code: 'short-code-taken', field: 'shortCode' };
