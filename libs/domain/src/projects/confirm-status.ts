import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import type { ProjectStatus } from './phases';

const refusals: Readonly<Record<ProjectStatus, 'not-started' | 'project-closed' | null>> = {
  draft: 'not-started',
  active: null,
  paused: null,
  completed: null,
  stopped: 'project-closed',
  archived: 'project-closed',
};

/** Whether there is still a state of things to answer for. */
export function canConfirmStatus(status: ProjectStatus): boolean {
  return refusals[status] === null;
}

/**
 * Renews the instant at which somebody last said that all of this is still so.
 * @param current `confirmedAt` as an instant with Z; `null` when nobody has said so yet
 * @throws DomainError('rule-violated') `not-started` for a draft, which promises nothing yet ·
 *   `project-closed` for a stopped or archived project, which is read only
 */
export function confirmStatus(
  current: { readonly status: ProjectStatus; readonly confirmedAt: string | null },
  now: Date,
): NewEvent {
  const refusal = refusals[current.status];
  if (refusal !== null) throw new DomainError('rule-violated', [{ code: refusal }]);
  return {
    type: 'status.confirmed',
    fieldGroup: 'profile',
    changes: { confirmedAt: [current.confirmedAt, now.toISOString()] },
  };
}
