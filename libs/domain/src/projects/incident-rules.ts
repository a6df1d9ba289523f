import type { Changes, EventValue, NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import type { AddMeasure, IncidentFields, ReportIncident } from './incident';
import { incidentStatuses } from './incident-standing';
import type { ProjectStatus } from './phases';

/** What the rules need to know about an incident. */
export interface KnownIncident extends IncidentFields {
  readonly number: number;
  readonly reportedAt: string | null;
  readonly closedAt: string | null;
  readonly openMeasures: number;
}

/** The path under which a part of an incident stands in events and conflicts. */
export function incidentPath(number: number, part: string): string {
  return `incidents/${String(number)}/${part}`;
}

/** @throws DomainError('rule-violated') `not-started` · `project-closed` */
export function requireIncidentStatus(status: ProjectStatus): void {
  if (incidentStatuses.some((possible) => possible === status)) return;
  refuse({ code: status === 'draft' ? 'not-started' : 'project-closed' });
}

/**
 * Records something that happened.
 * @throws DomainError('rule-violated') `in-the-future` · `noticed-before` (noticed before it
 *   happened) · `report-reason-required` (not reporting has to be reasoned, Art. 33(5) GDPR)
 */
export function recordIncident(number: number, fields: IncidentFields, now: Date): NewEvent {
  requireSound(fields, now, '');
  return event('incident.recorded', number, partsOf({}, fields));
}

/**
 * Changes fields of an open incident.
 * @returns the fields afterwards; no event when every value was the same already
 * @throws DomainError('rule-violated') as `recordIncident`; `incident-closed`; `already-reported`
 *   when what was reported would count as not reportable, or as noticed at another time
 */
export function editIncident(
  incident: KnownIncident,
  changes: Partial<IncidentFields>,
  now: Date,
): { fields: IncidentFields; events: NewEvent[] } {
  requireOpen(incident);
  const { occurredAt, noticedAt, severity, description, reportDuty, reportReason } = incident;
  const before = { occurredAt, noticedAt, severity, description, reportDuty, reportReason };
  const fields = { ...before, ...changes };
  requireSound(fields, now, 'changes.');
  if (incident.reportedAt !== null && fields.reportDuty !== 'yes') {
    refuse({ code: 'already-reported', field: 'changes.reportDuty' });
  }
  // Otherwise a late report would come to look as if it had been in time.
  if (incident.reportedAt !== null && fields.noticedAt !== before.noticedAt) {
    refuse({ code: 'already-reported', field: 'changes.noticedAt' });
  }
  const parts = partsOf(before, fields);
  if (Object.keys(parts).length === 0) return { fields, events: [] };
  return { fields, events: [event('incident.changed', incident.number, parts)] };
}

/**
 * Notes that the authority has been told; that settles the question whether it had to be.
 * @throws DomainError('rule-violated') `incident-closed` · `already-reported` · `in-the-future` ·
 *   `reported-before-noticed`
 */
export function reportIncident(
  incident: KnownIncident,
  { reportedAt, reference }: ReportIncident,
  now: Date,
): NewEvent {
  requireOpen(incident);
  if (incident.reportedAt !== null) refuse({ code: 'already-reported' });
  if (Date.parse(reportedAt) > now.getTime()) {
    refuse({ code: 'in-the-future', field: 'reportedAt' });
  }
  if (Date.parse(reportedAt) < Date.parse(incident.noticedAt)) {
    refuse({ code: 'reported-before-noticed', field: 'reportedAt' });
  }
  const parts: Record<string, Changes[string]> = { reportedAt: [null, utc(reportedAt)] };
  if (reference !== '') parts['reference'] = [null, reference];
  if (incident.reportDuty !== 'yes') parts['reportDuty'] = [incident.reportDuty, 'yes'];
  return event('incident.reported', incident.number, parts);
}

/**
 * Closes an incident with what was learnt; the project is no longer red for it.
 * @throws DomainError('rule-violated') `incident-closed`, or every reason that is left:
 *   `report-duty-undecided` · `report-missing` · `measures-open`
 */
export function closeIncident(incident: KnownIncident, lesson: string): NewEvent {
  requireOpen(incident);
  const { reportDuty, reportedAt, openMeasures } = incident;
  refuse(
    ...(reportDuty === 'undecided' ? [{ code: 'report-duty-undecided' }] : []),
    ...(reportDuty === 'yes' && reportedAt === null ? [{ code: 'report-missing' }] : []),
    ...(openMeasures > 0 ? [{ code: 'measures-open' }] : []),
  );
  return event('incident.closed', incident.number, { lesson: [null, lesson] });
}

/** @throws DomainError('rule-violated') `incident-closed` */
export function addMeasure(incident: KnownIncident, number: number, measure: AddMeasure): NewEvent {
  requireOpen(incident);
  return event('incident.changed', incident.number, {
    [`measures/${String(number)}`]: [null, { ...measure }],
  });
}

/** @throws DomainError('rule-violated') `incident-closed` · `already-done` */
export function finishMeasure(
  incident: KnownIncident,
  measure: AddMeasure & { readonly number: number; readonly doneAt: Date | null },
  now: Date,
): NewEvent {
  requireOpen(incident);
  if (measure.doneAt !== null) refuse({ code: 'already-done' });
  const { number, text, responsibleRole, dueOn } = measure;
  const before = { text, responsibleRole, dueOn };
  return event('incident.changed', incident.number, {
    [`measures/${String(number)}`]: [before, { ...before, doneAt: now.toISOString() }],
  });
}

function requireOpen({ closedAt }: KnownIncident): void {
  if (closedAt !== null) refuse({ code: 'incident-closed' });
}

function requireSound(fields: IncidentFields, now: Date, prefix: string): void {
  const { occurredAt, noticedAt, reportDuty, reportReason } = fields;
  const noticed = Date.parse(noticedAt);
  const isFuture = noticed > now.getTime();
  const isEarly = occurredAt !== null && noticed < Date.parse(occurredAt);
  const isUnreasoned = reportDuty === 'no' && (reportReason ?? '') === '';
  const field = `${prefix}noticedAt`;
  refuse(
    ...(isFuture ? [{ code: 'in-the-future', field }] : []),
    ...(isEarly ? [{ code: 'noticed-before', field }] : []),
    ...(isUnreasoned ? [{ code: 'report-reason-required', field: `${prefix}reportReason` }] : []),
  );
}

function partsOf(
  before: Partial<IncidentFields>,
  after: IncidentFields,
): Record<string, Changes[string]> {
  const instants: readonly string[] = ['occurredAt', 'noticedAt'];
  const written = (name: string, value: string | null | undefined): EventValue =>
    instants.includes(name) && typeof value === 'string' ? utc(value) : (value ?? null);
  return Object.fromEntries(
    (Object.keys(after) as (keyof IncidentFields)[])
      .map((name) => [name, [written(name, before[name]), written(name, after[name])]] as const)
      .filter(([, [from, to]]) => from !== to),
  );
}

function event(
  type: Extract<NewEvent['type'], `incident.${string}`>,
  number: number,
  parts: Changes,
): NewEvent {
  const changes = Object.fromEntries(
    Object.entries(parts).map(([part, change]) => [incidentPath(number, part), change]),
  );
  return { type, fieldGroup: 'checklist', changes };
}

function utc(instant: string): string {
  return new Date(instant).toISOString();
}

function refuse(...details: readonly ErrorDetail[]): void {
  if (details.length > 0) throw new DomainError('rule-violated', details);
}
