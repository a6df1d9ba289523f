import { Injectable } from '@nestjs/common';
import {
  actTable,
  archiveProject,
  authorisedRoles,
  dayOf,
  pauseProject,
  requirePermission,
  resumeProject,
  returnToPhase,
  scopeOf,
  stopProject,
  type ActOutcome,
  type ActSituation,
  type Actor,
  type ArchiveProject,
  type PauseProject,
  type ProjectActKind,
  type ResumeProject,
  type ReturnToPhase,
  type StopProject,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { ActCircumstances, type ActCircumstance } from './act-circumstances';
import { ActsRepository } from './acts.repository';
import { ChecklistsRepository } from './checklists.repository';
import { GatesRepository } from './gates.repository';
import type { ProjectActEntity } from './project-act.entity';
import { ProjectMoves } from './project-moves';
import { ProjectRecorder } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Whose act, on which project, under which key of the client. */
export interface ActRequest {
  readonly actor: Actor;
  readonly projectId: string;
  readonly key: string | undefined;
}

/** What the record of an act keeps of its command. */
type Said = Pick<ProjectActEntity, 'reason' | 'category' | 'details'> &
  Partial<Pick<ProjectActEntity, 'effectiveOn'>>;

type Decide = (situation: ActSituation & ActCircumstance) => ActOutcome;

@Injectable()
export class ActsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly checklists: ChecklistsRepository,
    private readonly gates: GatesRepository,
    private readonly acts: ActsRepository,
    private readonly circumstances: ActCircumstances,
    private readonly moves: ProjectMoves,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async pause(request: ActRequest, command: PauseProject): Promise<void> {
    const { category, reason, ...details } = command;
    const said = { reason, category, details };
    await this.act(request, 'pause', said, (situation) => pauseProject(situation, command));
  }

  async resume(request: ActRequest, command: ResumeProject): Promise<void> {
    const said = { ...command, category: null, details: {} };
    await this.act(request, 'resume', said, (situation) => resumeProject(situation, command));
  }

  async stop(request: ActRequest, command: StopProject): Promise<void> {
    const { category, reason, lesson, body } = command;
    const effective = body === undefined ? {} : { effectiveOn: body.decidedOn };
    const said = { reason, category, details: { lesson, body: body ?? null }, ...effective };
    await this.act(request, 'stop', said, (situation) =>
      stopProject({ ...situation, authority: situation.stopAuthority }, command),
    );
  }

  async return(request: ActRequest, command: ReturnToPhase): Promise<void> {
    const { reason, ...details } = command;
    await this.act(request, 'phase-return', { reason, category: null, details }, (situation) =>
      returnToPhase(situation, command),
    );
  }

  async archive(request: ActRequest, command: ArchiveProject): Promise<void> {
    const said = { ...command, category: null, details: {} };
    await this.act(request, 'archive', said, (situation) =>
      archiveProject(situation, situation, command),
    );
  }

  private async act(
    { actor, projectId, key }: ActRequest,
    kind: ProjectActKind,
    said: Said,
    decide: Decide,
  ): Promise<void> {
    const repeatable = { personId: actor.personId, key, request: { act: kind, projectId, said } };
    await this.database.transaction((transaction) =>
      this.idempotency.once(transaction, repeatable, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        requirePermission(actor, 'project.view', projectTarget(project));
        const now = this.clock.now();
        const situation = await this.situationOf(transaction, project, dayOf(now));
        const role = requirePermission(actor, actTable[kind].action, {
          ...projectTarget(project),
          authorised: authorisedRoles(situation.stopAuthority, 'project.stop'),
        });
        const outcome = decide(situation);

        const act = { actor, role, now };
        if (outcome.closesRequest) await this.closeRequest(transaction, project, now);
        const moved = await this.moves.apply(transaction, project, outcome, now);
        await this.acts.add(transaction, {
          effectiveOn: dayOf(now),
          ...said,
          details: { ...said.details, fromPhase: project.phase },
          id: newId(),
          projectId,
          act: kind,
          actedBy: actor.personId,
          actedByRole: role,
          actedAt: now,
        });
        await this.recorder.record(transaction, moved, act, outcome.events);
        return {};
      }),
    );
  }

  private async situationOf(
    transaction: Transaction,
    project: StoredProject,
    today: string,
  ): Promise<ActSituation & ActCircumstance> {
    const load = (key: string) => this.checklists.readForUpdate(transaction, project.id, key);
    const circumstance = await this.circumstances.of(project, today, load, transaction);
    const open = await this.gates.findOpen(transaction, project.id);
    const { phase, status } = project;
    return { ...circumstance, phase, status, requestedGate: open?.request.gate ?? null, today };
  }

  private async closeRequest(
    transaction: Transaction,
    { id }: StoredProject,
    now: Date,
  ): Promise<void> {
    const open = await this.gates.findOpen(transaction, id);
    if (open !== null) await this.gates.closeRequest(transaction, open.request.id, now);
  }
}
