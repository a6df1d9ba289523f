import { Injectable } from '@nestjs/common';
import {
  DomainError,
  endRelease,
  readableGroups,
  releaseParticipation,
  requirePermission,
  scopeOf,
  type Actor,
  type NewEvent,
  type Participation,
  type ParticipationRole,
  type ReleaseParticipation,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { ParticipationRepository } from './participation.repository';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** To whom a project is released who sees nothing without it. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly participation: ParticipationRepository,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, projectId: string): Promise<Participation> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    if (!readableGroups(actor, projectTarget(project)).has('opinions')) {
      throw new DomainError('forbidden');
    }
    return { projectId, releases: await this.participation.releases(scope, project) };
  }

  async release(
    actor: Actor,
    projectId: string,
    command: ReleaseParticipation,
    key: string | undefined,
  ): Promise<void> {
    const request = { release: command, projectId };
    await this.once(actor, key, request, async (transaction, project, act) => {
      const released = releaseParticipation(project, command);
      await this.participation.add(transaction, {
        id: newId(),
        projectId,
        role: command.role,
        releasedAt: act.now,
        releasedBy: actor.personId,
        releasedByRole: act.role,
        endedAt: null,
      });
      return released;
    });
  }

  async end(
    actor: Actor,
    projectId: string,
    command: ReleaseParticipation,
    key: string | undefined,
  ): Promise<void> {
    const request = { endRelease: command, projectId };
    await this.once(actor, key, request, async (transaction, project, { now }) => {
      const ended = endRelease(project, command);
      await this.participation.end(transaction, projectId, command.role, now);
      return ended;
    });
  }

  private once(
    actor: Actor,
    key: string | undefined,
    request: { readonly projectId: string },
    work: (
      transaction: Transaction,
      project: StoredProject,
      act: ProjectAct,
    ) => Promise<{ readonly releasedTo: ParticipationRole[]; readonly event: NewEvent }>,
  ): Promise<object> {
    const { personId } = actor;
    return this.database.transaction((transaction) =>
      this.idempotency.once(transaction, { personId, key, request }, async () => {
        const { projectId } = request;
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = requirePermission(actor, 'participation.release', projectTarget(project));
        const act = { actor, role, now: this.clock.now() };
        const { releasedTo, event } = await work(transaction, project, act);
        await this.recorder.record(transaction, { ...project, releasedTo }, act, [event]);
        return {};
      }),
    );
  }
}
