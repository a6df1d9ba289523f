import type { Action } from '../access/actions';
import type { Actor } from '../access/actor';
import { requireOrganisationPermission } from '../access/permits';
import { type OrganisationKind, type Role } from '../access/roles';
import type { OrganisationRef } from '../organisations/organisation';

/** The role that looks after the people of an organisation; one person at least must hold it. */
export function administratorRoleOf(kind: OrganisationKind): Role {
  return kind === 'network' ? 'network-admin' : 'organisation-admin';
}

type PeopleAction = 'people.invite' | 'people.change-roles';

/** The network has no role for its people alone: who manages the organisations manages them, too. */
export function peopleActionOf(kind: OrganisationKind, action: PeopleAction): Action {
  return kind === 'network' ? 'organisation.manage' : action;
}

/**
 * For reading and changing who belongs to an organisation.
 * @returns the role the person acts in
 * @throws DomainError `not-found` for strangers, `forbidden` for members without the right
 */
export function requirePeoplePermission(
  actor: Actor,
  action: PeopleAction,
  { id, kind }: Pick<OrganisationRef, 'id' | 'kind'>,
): Role {
  return requireOrganisationPermission(actor, peopleActionOf(kind, action), id);
}
