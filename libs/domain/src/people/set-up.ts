import * as z from 'zod';
import type { OrganisationKind } from '../access/roles';
import { DomainError } from '../domain-error';
import { organisationRefSchema } from '../organisations/organisation';
import { tokenSchema } from './accept-invitation';
import { displayNameSchema, emailSchema, newPasswordSchema } from './person';

/** Makes the first network administrator of an installation. */
export const setUpSchema = z
  .strictObject({
    token: tokenSchema,
    email: emailSchema,
    displayName: displayNameSchema,
    password: newPasswordSchema,
    /** The municipality or district that this person looks after as well. */
    organisationId: z.uuid().optional(),
  })
  .meta({ id: 'SetUp' });
export type SetUp = z.infer<typeof setUpSchema>;

/** What the page of a valid set-up link needs. */
export const setUpOfferSchema = z
  .object({ expiresAt: z.iso.datetime(), organisations: z.array(organisationRefSchema) })
  .meta({ id: 'SetUpOffer' });
export type SetUpOffer = z.infer<typeof setUpOfferSchema>;

/**
 * Lets no link work once the network has its administrator.
 * @throws DomainError('rule-violated', 'set-up-done')
 */
export function requireNotSetUp(networkAdministratorIds: readonly string[]): void {
  if (networkAdministratorIds.length === 0) return;
  throw new DomainError('rule-violated', [{ code: 'set-up-done' }]);
}

/** @throws DomainError('rule-violated', 'set-up-expired') from the instant of expiry on */
export function requireSetUpInTime({ expiresAt }: { readonly expiresAt: Date }, now: Date): void {
  if (expiresAt > now) return;
  throw new DomainError('rule-violated', [{ code: 'set-up-expired' }]);
}

/** Only municipalities and districts have an administrator from the start. */
export function requireOwnPlace(kind: OrganisationKind): void {
  if (kind === 'municipality' || kind === 'district') return;
  const details = [{ code: 'unknown-reference', field: 'organisationId' }];
  throw new DomainError('rule-violated', details);
}
