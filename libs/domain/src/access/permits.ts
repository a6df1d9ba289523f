import { DomainError } from '../domain-error';
import { type Action, type PermissionCondition, actionTable } from './actions';
import { type Actor, rolesIn } from './actor';
import type { FieldGroup } from './field-groups';
import { groupsReadBy } from './own-reading';
import type { Role } from './roles';

/**
 * What an action is about. Everything beyond the organisation is loaded by the caller only where
 * an action needs it; what is left out counts as "nobody".
 */
export interface Target {
  /** The organisation that the project or thing belongs to. */
  readonly organisationId: string;
  /** Roles and persons responsible, assigned or asked, for exactly the item being acted on. */
  readonly assigned?: { readonly roles: readonly Role[]; readonly personIds: readonly string[] };
  /** Roles to which the project has been released. */
  readonly releasedTo?: readonly Role[];
  /** Roles that the gate authority names for this very action: see `authorisedRoles`. */
  readonly authorised?: readonly Role[];
}

/**
 * Whether the actor may do this: one of their roles in the target's organisation is listed for
 * the action and its condition holds. A role that sees only released projects can do nothing on a
 * project before its release, even when it is asked for an opinion.
 */
export function permits(actor: Actor, action: Action, target: Target): boolean {
  return actingRole(actor, action, target) !== undefined;
}

function actingRole(actor: Actor, action: Action, target: Target): Role | undefined {
  return rolesIn(actor, target.organisationId).find(
    (role) => isAllowed(role, action, actor, target) && !isWaitingForRelease(role, target),
  );
}

/**
 * For actions on a project: hides what the actor may not see, and refuses what the actor may see
 * but not do.
 * @returns the role the person acts in, which is what the history shows
 * @throws DomainError `not-found` without the right to view the project, `forbidden` without the
 *   right to act
 */
export function requirePermission(actor: Actor, action: Action, target: Target): Role {
  if (!permits(actor, 'project.view', target)) throw new DomainError('not-found');
  const role = actingRole(actor, action, target);
  if (role === undefined) throw new DomainError('forbidden');
  return role;
}

/**
 * For actions on an organisation, or on something new in it (people, settings, value limits, a
 * first draft): every member knows that their organisation exists, so members are refused openly.
 * The network's own actions name the network organisation.
 * @returns the role the person acts in
 * @throws DomainError `not-found` for strangers, `forbidden` for members without the right
 */
export function requireOrganisationPermission(
  actor: Actor,
  action: Action,
  organisationId: string,
): Role {
  if (rolesIn(actor, organisationId).length === 0) throw new DomainError('not-found');
  const role = actingRole(actor, action, { organisationId });
  if (role === undefined) throw new DomainError('forbidden');
  return role;
}

/** The field groups of a project that the actor reads: the union over the roles that see it. */
export function readableGroups(actor: Actor, target: Target): ReadonlySet<FieldGroup> {
  const seeing = rolesIn(actor, target.organisationId).filter((role) =>
    isAllowed(role, 'project.view', actor, target),
  );
  return new Set(seeing.flatMap((role) => groupsReadBy[role]));
}

const holds: Readonly<
  Record<PermissionCondition, (role: Role, actor: Actor, target: Target) => boolean>
> = {
  always: () => true,
  'when-assigned': (role, actor, { assigned }) =>
    assigned !== undefined &&
    (assigned.roles.includes(role) || assigned.personIds.includes(actor.personId)),
  'when-released': (role, _actor, { releasedTo = [] }) => releasedTo.includes(role),
  'when-authorised': (role, _actor, { authorised = [] }) => authorised.includes(role),
};

function isAllowed(role: Role, action: Action, actor: Actor, target: Target): boolean {
  const condition = actionTable[action].allowed[role];
  return condition !== undefined && holds[condition](role, actor, target);
}

function isWaitingForRelease(role: Role, { releasedTo = [] }: Target): boolean {
  const viewing = actionTable['project.view'].allowed[role];
  return viewing === 'when-released' && !releasedTo.includes(role);
}
