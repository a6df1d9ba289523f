import type { Scope } from '@ki-kompass/domain';
import type { QueryValues } from '../database/query-values';

/** Projects `p` of whomever that others have opened; a draft is never open. */
export function isOpened(levels: string): string {
  return `p.status <> 'draft' AND p.visibility_profile = ANY(${levels})`;
}

/** The begun projects `p` in sight; both are the places of values: own organisations, open levels. */
export function isVisible(own: string, levels: string): string {
  const isOwn = `p.status <> 'draft' AND p.organisation_id = ANY(${own})`;
  return `((${isOwn}) OR (${isOpened(levels)}))`;
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
  const visible = isVisible(own, values.take(scope.levelsOfWholeProfiles, 'text[]'));
  if (around === null) return visible;
  return `${visible} AND p.organisation_id = ANY(${values.take(around, 'uuid[]')})`;
}
