import { actionTable } from './actions';
import { type Actor, rolesIn } from './actor';
import type { VisibilityLevel } from './field-groups';
import type { Role } from './roles';
import { type Audience, audienceOf, type Viewer } from './viewer';
import { levelsOpenTo } from './visibility';

class ScopeOfAnActor {
  /** Makes the type nominal: neither a literal nor a copy of a scope is a scope. */
  declare protected readonly producedBy: 'scopeOf';

  constructor(
    /** As whom everything outside the own organisations is read. */
    readonly audience: Audience,
    /** Organisations whose projects are all visible. */
    readonly ownOrganisationIds: readonly string[],
    /** Organisations of which only projects released to one of these roles are visible. */
    readonly releasedOrganisations: readonly ReleasedOrganisation[],
  ) {}

  /** The levels of a profile at which a project of somebody else is visible. */
  get openLevels(): readonly VisibilityLevel[] {
    return levelsOpenTo[this.audience];
  }

  /**
   * The same for what tells of whole profiles (lists, figures, search): the public reads summaries
   * only, so none of it is for the public.
   */
  get levelsOfWholeProfiles(): readonly VisibilityLevel[] {
    return this.audience === 'network' ? this.openLevels : [];
  }
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
 * What somebody may see: an organisation counts once, as own as soon as one role sees all of it;
 * of every other organisation what its projects have opened to the viewer's audience. Network
 * administrators have no own projects.
 */
export function scopeOf(viewer: Viewer): Scope {
  const audience = audienceOf(viewer);
  if (typeof viewer === 'string') return new ScopeOfAnActor(audience, [], []);
  return scopeOfActor(viewer, audience);
}

function scopeOfActor(actor: Actor, audience: Audience): Scope {
  const own = organisationsSeen(actor, 'always');
  const released = organisationsSeen(actor, 'when-released').filter((id) => !own.includes(id));
  return new ScopeOfAnActor(
    audience,
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
