import { actionTable } from './actions';
import { type Actor, rolesIn } from './actor';
import type { Role } from './roles';

class ScopeOfAnActor {
  /** Makes the type nominal: neither a literal nor a copy of a scope is a scope. */
  declare protected readonly producedBy: 'scopeOf';

  constructor(
    readonly personId: string,
    /** Organisations whose projects are all visible. */
    readonly ownOrganisationIds: readonly string[],
    /** Organisations of which only projects released to one of these roles are visible. */
    readonly releasedOrganisations: readonly ReleasedOrganisation[],
  ) {}
}

export interface ReleasedOrganisation {
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/**
 * What an actor may see, at the level of rows. Every reading repository method demands it, so a
 * query without authorisation does not compile; only `scopeOf` can produce one. It says nothing
 * about field groups: see `readableGroups`.
 */
export type Scope = ScopeOfAnActor;

/**
 * What this actor may see: an organisation counts once, as own as soon as one role sees all of
 * it. Network administrators see no projects at all.
 */
export function scopeOf(actor: Actor): Scope {
  const own = organisationsSeen(actor, 'always');
  const released = organisationsSeen(actor, 'when-released').filter((id) => !own.includes(id));
  return new ScopeOfAnActor(
    actor.personId,
    own,
    released.map((organisationId) => ({
      organisationId,
      roles: rolesSeeing(actor, organisationId),
    })),
  );
}

function organisationsSeen(actor: Actor, when: 'always' | 'when-released'): readonly string[] {
  const seen = actor.memberships.filter(({ role }) => viewing[role] === when);
  return [...new Set(seen.map(({ organisationId }) => organisationId))];
}

function rolesSeeing(actor: Actor, organisationId: string): readonly Role[] {
  const roles = rolesIn(actor, organisationId).filter((role) => viewing[role] !== undefined);
  return [...new Set(roles)];
}

const viewing = actionTable['project.view'].allowed;
