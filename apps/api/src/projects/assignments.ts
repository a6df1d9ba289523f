import type { Changes, EventValue } from '@ki-kompass/domain';

/** Events name assigned people by id, so that a name can be pseudonymised without touching them. */
function isAssignment(path: string): boolean {
  return path.endsWith('/assigneeId');
}

/** The people who were assigned or released by these changes. */
export function assigneesIn(changes: Changes): string[] {
  return Object.entries(changes)
    .filter(([path]) => isAssignment(path))
    .flatMap(([, values]) => values.filter((value) => typeof value === 'string'));
}

/** The value as people read it: an assigned person by name, `null` when the name is not known. */
export function withName(
  path: string,
  value: EventValue,
  names: ReadonlyMap<string, string>,
): EventValue {
  return isAssignment(path) && typeof value === 'string' ? (names.get(value) ?? null) : value;
}
