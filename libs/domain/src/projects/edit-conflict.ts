import { DomainError } from '../domain-error';
import type { EventValue } from '../audit/audit-event';

/** A change somebody else made to a field since the screen was loaded. */
export interface LaterChange {
  readonly path: string;
  readonly from: EventValue;
  readonly to: EventValue;
  readonly by: string;
  readonly at: string;
}

/**
 * Refuses an edit only when one of the same fields changed since it was read.
 * @param later everything that changed after the version the editor had on screen, oldest first
 * @param paths the fields the editor wants to change
 * @throws DomainError('conflict') naming for each such field by whom, when, from what to what
 */
export function requireNoConflict(later: readonly LaterChange[], paths: readonly string[]): void {
  const clashes = later.filter(({ path }) => paths.includes(path));
  if (clashes.length === 0) return;
  throw new DomainError(
    'conflict',
    clashes.map(({ path, from, to, by, at }) => ({
      code: 'changed-meanwhile',
      field: path,
      params: { by, at, from: asText(from), to: asText(to) },
    })),
  );
}

function asText(value: EventValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/**
 * Refuses a version that does not exist yet: whoever sends one cannot have read it, and every
 * change of others would go unnoticed.
 * @throws DomainError('invalid', 'unknown-version')
 */
export function requireKnownVersion(version: number, current: number): void {
  if (version <= current) return;
  throw new DomainError('invalid', [{ code: 'unknown-version', field: 'version' }]);
}
