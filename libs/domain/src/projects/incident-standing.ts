import type { ReportDuty } from './incident';
import type { ProjectStatus } from './phases';

/** An incident can come to light as long as anybody looks after the project. */
export const incidentStatuses = [
  'active',
  'paused',
  'completed',
  'stopped',
] as const satisfies readonly ProjectStatus[];

const millisecondsPerHour = 3_600_000;

/**
 * When a report is due: so many hours after somebody learnt of it. Hours pass on the clock of the
 * world, so that the change to winter time brings the end forward by an hour on the wall.
 * @param hours as the law says that was in force when the incident was recorded
 */
export function reportDueAt(noticedAt: string, hours: number): string {
  return new Date(Date.parse(noticedAt) + hours * millisecondsPerHour).toISOString();
}

/** How it stands with the report; `hours` are whole ones, left or passed, and never negative. */
export type ReportStanding =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'running' | 'expired'; readonly hours: number }
  | { readonly kind: 'in-time' | 'late' };

export function reportStanding(
  incident: {
    readonly reportDuty: ReportDuty;
    readonly reportDueAt: string;
    readonly reportedAt: string | null;
  },
  now: Date,
): ReportStanding {
  const due = Date.parse(incident.reportDueAt);
  if (incident.reportedAt !== null) {
    return { kind: Date.parse(incident.reportedAt) <= due ? 'in-time' : 'late' };
  }
  if (incident.reportDuty === 'no') return { kind: 'not-needed' };
  const left = due - now.getTime();
  const hours = Math.floor(Math.abs(left) / millisecondsPerHour);
  return { kind: left >= 0 ? 'running' : 'expired', hours };
}
