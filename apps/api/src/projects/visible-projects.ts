import type { Scope } from '@ki-kompass/domain';
import type { QueryValues } from '../database/query-values';

/** Rows and counts tell of whole profiles, which the public does not read: only the network gets them. */
export function openToAll(scope: Scope): readonly string[] {
  return scope.audience === 'network' ? scope.openLevels : [];
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
  const visible = `p.status <> 'draft'
    AND (p.organisation_id = ANY(${own})
      OR p.visibility_profile = ANY(${values.take(openToAll(scope), 'text[]')}))`;
  if (around === null) return visible;
  return `${visible} AND p.organisation_id = ANY(${values.take(around, 'uuid[]')})`;
}
