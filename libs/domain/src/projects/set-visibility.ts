import * as z from 'zod';
import {
  ceilingOf,
  openableGroups,
  reaches,
  type Visibility,
  visibilitySchema,
} from '../access/visibility';
import type { Changes, NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import type { ProjectStatus } from './phases';
import { versionSchema } from './version';

/** Carries the changed groups only, and the version they were read at. */
export const setVisibilitySchema = z
  .strictObject({ version: versionSchema, visibility: visibilitySchema.exactPartial() })
  .meta({ id: 'SetVisibility' });
export type SetVisibility = z.infer<typeof setVisibilitySchema>;

/** The path under which a group's level stands in events and conflicts. */
export function visibilityPath(group: keyof Visibility): string {
  return `visibility/${group}`;
}

/**
 * Opens or closes groups of a project to others. Also a finished project: what it taught is worth
 * sharing, and what was shared by mistake has to be closed.
 * @param changes the changed groups only
 * @returns the levels afterwards, and one event naming those that changed; none when none did
 * @throws DomainError('rule-violated') `not-started` (a draft promises nothing yet) ·
 *   `above-ceiling` (further than the group may ever be opened) · `wider-than-profile` (nobody
 *   reads the checklist of a project that does not exist for them)
 */
export function setVisibility(
  current: { readonly status: ProjectStatus; readonly visibility: Visibility },
  changes: SetVisibility['visibility'],
): { visibility: Visibility; events: NewEvent[] } {
  if (current.status === 'draft') {
    throw new DomainError('rule-violated', [{ code: 'not-started' }]);
  }
  const visibility = withChanges(current.visibility, changes);
  const refusals = openableGroups.flatMap((group) => refusalsOf(group, visibility));
  if (refusals.length > 0) throw new DomainError('rule-violated', refusals);
  const changed = openableGroups.filter((group) => visibility[group] !== current.visibility[group]);
  if (changed.length === 0) return { visibility, events: [] };
  const paths: Changes = Object.fromEntries(
    changed.map((group) => [visibilityPath(group), [current.visibility[group], visibility[group]]]),
  );
  const event = { type: 'visibility.changed', fieldGroup: 'profile', changes: paths } as const;
  return { visibility, events: [event] };
}

function withChanges(before: Visibility, changes: SetVisibility['visibility']): Visibility {
  const entries = openableGroups.map((group) => [group, changes[group] ?? before[group]]);
  return Object.fromEntries(entries) as Visibility;
}

function refusalsOf(group: keyof Visibility, visibility: Visibility): ErrorDetail[] {
  const level = visibility[group];
  const field = `visibility.${group}`;
  const ceiling = ceilingOf(group);
  if (!reaches(ceiling, level)) return [{ code: 'above-ceiling', field, params: { ceiling } }];
  if (!reaches(visibility.profile, level)) return [{ code: 'wider-than-profile', field }];
  return [];
}
