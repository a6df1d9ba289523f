import type { Incident, KnownIncident } from '@ki-kompass/domain';
import type { IncidentMeasureEntity } from './incident-measure.entity';
import type { IncidentRecord } from './incidents.repository';

/** An incident as people read it. */
export function incidentView(
  { incident, measures }: IncidentRecord,
  names: ReadonlyMap<string, string>,
): Incident {
  const { id, number, severity, description, reportDuty, reportReason } = incident;
  const { reportReference, lesson, recordedBy, recordedByRole } = incident;
  return {
    id,
    number,
    severity,
    description,
    reportDuty,
    reportReason,
    reportReference,
    lesson,
    occurredAt: incident.occurredAt?.toISOString() ?? null,
    noticedAt: incident.noticedAt.toISOString(),
    reportDueAt: incident.reportDueAt.toISOString(),
    reportedAt: incident.reportedAt?.toISOString() ?? null,
    measures: measures.map(measureView),
    recordedAt: incident.recordedAt.toISOString(),
    recordedBy: { role: recordedByRole, name: names.get(recordedBy) ?? null },
    closedAt: incident.closedAt?.toISOString() ?? null,
  };
}

/** An incident as the rules know it. */
export function knownIncident({ incident, measures }: IncidentRecord): KnownIncident {
  const { number, severity, description, reportDuty, reportReason } = incident;
  return {
    number,
    severity,
    description,
    reportDuty,
    reportReason,
    occurredAt: incident.occurredAt?.toISOString() ?? null,
    noticedAt: incident.noticedAt.toISOString(),
    reportedAt: incident.reportedAt?.toISOString() ?? null,
    closedAt: incident.closedAt?.toISOString() ?? null,
    openMeasures: measures.filter(({ doneAt }) => doneAt === null).length,
  };
}

function measureView(measure: IncidentMeasureEntity): Incident['measures'][number] {
  const { id, number, text, responsibleRole, dueOn, doneAt } = measure;
  return { id, number, text, responsibleRole, dueOn, doneAt: doneAt?.toISOString() ?? null };
}
