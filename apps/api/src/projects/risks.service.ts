import { Injectable } from '@nestjs/common';
import {
  addRisk,
  changeRisk,
  closeRisk,
  DomainError,
  hasEnded,
  permits,
  readableGroups,
  requireNoConflict,
  requirePermission,
  requireRisksOpen,
  riskPath,
  riskScore,
  scopeOf,
  type Actor,
  type AddRisk,
  type ChangeRisk,
  type CloseRisk,
  type NewEvent,
  type Risk,
  type RiskList,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { LaterChanges } from './later-changes';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import type { RiskEntity } from './risk.entity';
import { RisksRepository } from './risks.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Who acts, on which project, under which key of the client. */
export interface RiskRequest {
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
export class RisksService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly risks: RisksRepository,
    private readonly laterChanges: LaterChanges,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  /** Only for the own organisation, however far its checklist is open: risks stay inside. */
  async get(actor: Actor, projectId: string): Promise<RiskList> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const target = projectTarget(project);
    requirePermission(actor, 'project.view', target);
    if (!readableGroups(actor, target).has('checklist')) throw new DomainError('forbidden');
    const risks = await this.risks.read(scope, project);
    return {
      projectId,
      version: project.version,
      mayEdit: !hasEnded(project.status) && permits(actor, 'project.edit', target),
      items: risks.map(riskView),
    };
  }

  add(request: RiskRequest, command: AddRisk): Promise<RiskList> {
    return this.act(request, { addRisk: command }, async (transaction, { id: projectId }) => {
      const number = await this.risks.nextNumber(transaction, projectId);
      const open = { closedAt: null, closedBecause: null };
      await this.risks.save(transaction, { id: newId(), projectId, number, ...command, ...open });
      return [addRisk(number, command)];
    });
  }

  change(request: RiskRequest, riskId: string, command: ChangeRisk): Promise<RiskList> {
    const asked = { changeRisk: command, riskId };
    return this.act(request, asked, async (transaction, project, { actor }) => {
      const risk = await this.risks.getForUpdate(transaction, project.id, riskId);
      const later = await this.laterChanges.since(transaction, actor, project, command.version);
      const paths = Object.keys(command.changes).map((name) => riskPath(risk.number, name));
      requireNoConflict(later, paths);
      const { fields, events } = changeRisk(known(risk), command.changes);
      await this.risks.save(transaction, { ...risk, ...fields });
      return events;
    });
  }

  close(request: RiskRequest, riskId: string, { reason }: CloseRisk): Promise<RiskList> {
    const asked = { closeRisk: riskId, reason };
    return this.act(request, asked, async (transaction, project, { now }) => {
      const risk = await this.risks.getForUpdate(transaction, project.id, riskId);
      const event = closeRisk(known(risk), reason);
      await this.risks.save(transaction, { ...risk, closedAt: now, closedBecause: reason });
      return [event];
    });
  }

  /** One transaction with the project's row locked, once per key of the client. */
  private async act(request: RiskRequest, asked: object, work: Work): Promise<RiskList> {
    const { actor, projectId, key } = request;
    const repeatable = { personId: actor.personId, key, request: { ...asked, projectId } };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, repeatable, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = requirePermission(actor, 'project.edit', projectTarget(project));
        if (!readableGroups(actor, projectTarget(project)).has('checklist'))
          throw new DomainError('forbidden');
        requireRisksOpen(project.status);
        const act = { actor, role, now: this.clock.now() };
        const events = await work(transaction, project, act);
        await this.recorder.record(transaction, project, act, events);
        return {};
      }),
    );
    return this.get(actor, projectId);
  }
}

function known(risk: RiskEntity) {
  return { ...risk, isClosed: risk.closedAt !== null };
}

function riskView(risk: RiskEntity): Risk {
  const { id, number, cause, effect, likelihood, impact, measure, responsibleRole } = risk;
  return {
    id,
    number,
    cause,
    effect,
    likelihood,
    impact,
    ...riskScore(risk),
    measure,
    responsibleRole,
    dueOn: risk.dueOn,
    closedAt: risk.closedAt?.toISOString() ?? null,
    closedBecause: risk.closedBecause,
  };
}
