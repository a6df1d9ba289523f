import { actionTable } from './actions';
import { type Actor, rolesIn } from './actor';
import type { FieldGroup, VisibilityLevel } from './field-groups';
import { groupsReadBy } from './own-reading';
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
  return scopeReading(viewer, 'profile');
}

/** The same for one group: the projects of which somebody reads it by a role. */
export function scopeReading(viewer: Viewer, group: FieldGroup): Scope {
  const audience = audienceOf(viewer);
  if (typeof viewer === 'string') return new ScopeOfAnActor(audience, [], []);
  const reads = (role: Role) => groupsReadBy[role].includes(group);
  const own = organisationsSeen(viewer, (role) => viewing[role] === 'always' && reads(role));
  const isReleased = (role: Role) => viewing[role] === 'when-released' && reads(role);
  const released = organisationsSeen(viewer, isReleased).filter((id) => !own.includes(id));
  return new ScopeOfAnActor(
    audience,
    own,
    released.map((organisationId) => ({
      organisationId,
      roles: [...new Set(rolesIn(viewer, organisationId).filter(isReleased))],
    })),
  );
}

/**
 * Only what is released to a role that reads the group, also where another role of the person sees
 * all of the organisation.
 */
export function scopeOfReleased(actor: Actor, group: FieldGroup): Scope {
  const sees = (role: Role) =>
    viewing[role] === 'when-released' && groupsReadBy[role].includes(group);
  const released = organisationsSeen(actor, sees).map((organisationId) => ({
    organisationId,
    roles: [...new Set(rolesIn(actor, organisationId).filter(sees))],
  }));
  return new ScopeOfAnActor(audienceOf(actor), [], released);
}

function organisationsSeen(actor: Actor, sees: (role: Role) => boolean): readonly string[] {
  const seen = actor.memberships.filter(({ role }) => sees(role));
  return [...new Set(seen.map(({ organisationId }) => organisationId))];
}

const viewing = actionTable['project.view'].allowed;
