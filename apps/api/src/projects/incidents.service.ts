import { Injectable } from '@nestjs/common';
import {
  addMeasure,
  closeIncident,
  DomainError,
  editIncident,
  finishMeasure,
  incidentPath,
  recordIncident,
  reportDueAt,
  reportIncident,
  requireIncidentStatus,
  requireNoConflict,
  requirePermission,
  scopeOf,
  type Actor,
  type AddMeasure,
  type CloseIncident,
  type EditIncident,
  type IncidentFields,
  type NewEvent,
  type RecordIncident,
  type ReportIncident,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { IncidentLaw } from './incident-law';
import { knownIncident } from './incident-view';
import { IncidentsRepository, type IncidentRecord } from './incidents.repository';
import { LaterChanges } from './later-changes';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Who acts, on which project, under which key of the client. */
export interface IncidentRequest {
  readonly actor: Actor;
  readonly projectId: string;
  readonly key: string | undefined;
}

type Work = (
  transaction: Transaction,
  project: StoredProject,
  act: ProjectAct,
) => Promise<readonly NewEvent[]>;

@Injectable()
export class IncidentsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly incidents: IncidentsRepository,
    private readonly law: IncidentLaw,
    private readonly laterChanges: LaterChanges,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  record(request: IncidentRequest, command: RecordIncident): Promise<void> {
    return this.act(request, { recordIncident: command }, async (transaction, { id }, act) => {
      const { actor, role, now } = act;
      const number = await this.incidents.nextNumber(transaction, id);
      const event = recordIncident(number, command, now);
      const { version, hours } = await this.law.today(transaction);
      await this.incidents.save(transaction, {
        id: newId(),
        projectId: id,
        number,
        ...columnsOf(command, hours),
        lawVersion: version,
        reportedAt: null,
        reportReference: null,
        recordedBy: actor.personId,
        recordedByRole: role,
        recordedAt: now,
        closedAt: null,
        lesson: null,
      });
      return [event];
    });
  }

  edit(request: IncidentRequest, incidentId: string, command: EditIncident): Promise<void> {
    const asked = { editIncident: command, incidentId };
    return this.act(request, asked, async (transaction, project, { actor, now }) => {
      const found = await this.incidents.getForUpdate(transaction, project.id, incidentId);
      const { incident } = found;
      const later = await this.laterChanges.since(transaction, actor, project, command.version);
      const names = Object.keys(command.changes);
      requireNoConflict(
        later,
        names.map((name) => incidentPath(incident.number, name)),
      );
      const { fields, events } = editIncident(knownIncident(found), command.changes, now);
      const hours = await this.law.hoursOf(incident.lawVersion, transaction);
      await this.incidents.save(transaction, { ...incident, ...columnsOf(fields, hours) });
      return events;
    });
  }

  report(request: IncidentRequest, incidentId: string, command: ReportIncident): Promise<void> {
    return this.actOn(request, incidentId, { report: command }, async (found, act, save) => {
      const event = reportIncident(knownIncident(found), command, act.now);
      const reportedAt = new Date(command.reportedAt);
      const reportReference = command.reference === '' ? null : command.reference;
      await save({ reportDuty: 'yes', reportedAt, reportReference });
      return event;
    });
  }

  close(request: IncidentRequest, incidentId: string, { lesson }: CloseIncident): Promise<void> {
    return this.actOn(request, incidentId, { close: lesson }, async (found, { now }, save) => {
      const event = closeIncident(knownIncident(found), lesson);
      await save({ closedAt: now, lesson });
      return event;
    });
  }

  addMeasure(request: IncidentRequest, incidentId: string, command: AddMeasure): Promise<void> {
    const asked = { addMeasure: command, incidentId };
    return this.act(request, asked, async (transaction, project) => {
      const found = await this.incidents.getForUpdate(transaction, project.id, incidentId);
      const number = found.measures.length + 1;
      const event = addMeasure(knownIncident(found), number, command);
      const measure = { id: newId(), incidentId, number, ...command, doneAt: null };
      await this.incidents.saveMeasure(transaction, measure);
      return [event];
    });
  }

  finishMeasure(request: IncidentRequest, incidentId: string, measureId: string): Promise<void> {
    const asked = { finishMeasure: measureId };
    return this.act(request, asked, async (transaction, project, { now }) => {
      const found = await this.incidents.getForUpdate(transaction, project.id, incidentId);
      const measure = found.measures.find(({ id }) => id === measureId);
      if (measure === undefined) throw new DomainError('not-found');
      const event = finishMeasure(knownIncident(found), measure, now);
      await this.incidents.saveMeasure(transaction, { ...measure, doneAt: now });
      return [event];
    });
  }

  private actOn(
    request: IncidentRequest,
    incidentId: string,
    asked: object,
    work: (
      found: IncidentRecord,
      act: ProjectAct,
      save: (columns: Partial<IncidentRecord['incident']>) => Promise<void>,
    ) => Promise<NewEvent>,
  ): Promise<void> {
    return this.act(request, { ...asked, incidentId }, async (transaction, project, act) => {
      const found = await this.incidents.getForUpdate(transaction, project.id, incidentId);
      const save = (columns: Partial<IncidentRecord['incident']>) =>
        this.incidents.save(transaction, { ...found.incident, ...columns });
      return [await work(found, act, save)];
    });
  }

  /** One transaction with the project's row locked, once per key of the client. */
  private async act(request: IncidentRequest, asked: object, work: Work): Promise<void> {
    const { actor, projectId, key } = request;
    const repeatable = { personId: actor.personId, key, request: { ...asked, projectId } };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, repeatable, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = requirePermission(actor, 'incident.record', projectTarget(project));
        requireIncidentStatus(project.status);
        const act = { actor, role, now: this.clock.now() };
        const events = await work(transaction, project, act);
        await this.recorder.record(transaction, project, act, events);
        return {};
      }),
    );
  }
}

function columnsOf(fields: IncidentFields, hours: number) {
  return {
    ...fields,
    occurredAt: fields.occurredAt === null ? null : new Date(fields.occurredAt),
    noticedAt: new Date(fields.noticedAt),
    reportDueAt: new Date(reportDueAt(fields.noticedAt, hours)),
  };
}
