import { DomainError } from '../domain-error';
import { type Action, type PermissionCondition, actionTable } from './actions';
import { type Actor, rolesIn } from './actor';
import { type FieldGroup, fieldGroups } from './field-groups';
import { groupsReadBy } from './own-reading';
import type { Role } from './roles';
import { type Audience, audienceOf, rolesOfViewer, type Viewer } from './viewer';
import { disclosureTo, type Visibility } from './visibility';
import type { Disclosure } from './visibility-defaults';

/**
 * What an action is about. Everything beyond the organisation is loaded by the caller only where
 * an action needs it; what is left out counts as "nobody".
 */
export interface Target {
  /** The organisation that the project or thing belongs to. */
  readonly organisationId: string;
  /** How far the project is open to others; left out, it is closed. */
  readonly visibility?: Visibility;
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
  if (readingOf(actor, target) === null) throw new DomainError('not-found');
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

/**
 * As whom somebody reads a project: `own` by a role in its organisation, otherwise as the audience
 * it is open to, or `null` when it does not exist for them.
 */
export function readingOf(viewer: Viewer, target: Target): 'own' | Audience | null {
  if (groupsOfRoles(viewer, target).length > 0) return 'own';
  return disclosedToOthers(viewer, target, 'profile') === 'none' ? null : audienceOf(viewer);
}

/**
 * How much of each field group of a project somebody reads: everything their roles read, and what
 * the project has opened to others. Nothing at all while the profile is closed to them.
 */
export function disclosuresFor(
  viewer: Viewer,
  target: Target,
): Readonly<Record<FieldGroup, Disclosure>> {
  const byRole = groupsOfRoles(viewer, target);
  const isClosed = readingOf(viewer, target) === null;
  const entries = fieldGroups.map((group): [FieldGroup, Disclosure] => {
    if (isClosed) return [group, 'none'];
    if (byRole.includes(group)) return [group, 'full'];
    return [group, disclosedToOthers(viewer, target, group)];
  });
  return Object.fromEntries(entries) as Record<FieldGroup, Disclosure>;
}

/** The field groups of a project that somebody reads in full. */
export function readableGroups(viewer: Viewer, target: Target): ReadonlySet<FieldGroup> {
  const disclosed = disclosuresFor(viewer, target);
  return new Set(fieldGroups.filter((group) => disclosed[group] === 'full'));
}

function groupsOfRoles(viewer: Viewer, target: Target): readonly FieldGroup[] {
  if (typeof viewer === 'string') return [];
  return rolesOfViewer(viewer, target.organisationId)
    .filter((role) => isAllowed(role, 'project.view', viewer, target))
    .flatMap((role) => groupsReadBy[role]);
}

function disclosedToOthers(viewer: Viewer, target: Target, group: FieldGroup): Disclosure {
  if (target.visibility === undefined || group === 'people') return 'none';
  return disclosureTo(audienceOf(viewer), group, target.visibility[group]);
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
