import type { Scope } from '@ki-kompass/domain';
import type { QueryValues } from '../database/query-values';

/** Projects `p` of whomever that others have opened; a draft is never open. */
export function isOpened(levels: string): string {
  return `p.status <> 'draft' AND p.visibility_profile = ANY(${levels})`;
}

/** Organisations and the roles released projects are seen by, side by side for `unnest`. */
export function releasePairs({
  releasedOrganisations,
}: Scope): readonly [organisationIds: string[], roles: string[]] {
  const pairs = releasedOrganisations.flatMap(({ organisationId, roles }) =>
    roles.map((role) => ({ organisationId, role })),
  );
  return [pairs.map(({ organisationId }) => organisationId), pairs.map(({ role }) => role)];
}

/** Projects `p` released to a role; both are the places of what `releasePairs` gives. */
export function isReleased(organisationIds: string, roles: string): string {
  return `(p.released_to <> '{}' AND EXISTS (
    SELECT FROM unnest(${organisationIds}, ${roles}) AS sees (organisation_id, role)
    WHERE sees.organisation_id = p.organisation_id AND sees.role = ANY(p.released_to)))`;
}

/**
 * Projects `p` read by a role of their organisation: all of the own, and the released ones. For
 * everybody without such a role the text stays as short as it can be.
 * @param own the place of the own organisations among the values, where it is known
 */
export function isReadByRole(
  scope: Scope,
  values: QueryValues,
  own = values.take(scope.ownOrganisationIds, 'uuid[]'),
): string {
  const isOwn = `p.organisation_id = ANY(${own})`;
  if (scope.releasedOrganisations.length === 0) return isOwn;
  const [organisationIds, roles] = releasePairs(scope);
  const released = isReleased(values.take(organisationIds, 'uuid[]'), values.take(roles, 'text[]'));
  return `(${isOwn} OR ${released})`;
}

/**
 * The begun projects `p` in sight: by a role, or at one of these levels.
 * @param own the place of the own organisations among the values
 */
export function isVisible(
  scope: Scope,
  own: string,
  levels: Scope['openLevels'],
  values: QueryValues,
): string {
  const byRole = `p.status <> 'draft' AND ${isReadByRole(scope, values, own)}`;
  return `((${byRole}) OR (${isOpened(values.take(levels, 'text[]'))}))`;
}

/**
 * The projects `p` somebody sees beyond their own organisations: all of the own that have begun, and
 * what others have opened.
 * @param own the place of the own organisations among the values
 * @param around the organisations a reach contains; `null` is no border
 */
export function visibleAround(
  scope: Scope,
  own: string,
  around: readonly string[] | null,
  values: QueryValues,
): string {
  const visible = isVisible(scope, own, scope.levelsOfWholeProfiles, values);
  if (around === null) return visible;
  return `${visible} AND p.organisation_id = ANY(${values.take(around, 'uuid[]')})`;
}
