import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  countOutputs,
  dayOf,
  recordHumanReviews,
  requirePermission,
  scopeOf,
  type Action,
  type Actor,
  type CountOutputs,
  type IdentifiedReview,
  type NewEvent,
  type NewHumanReview,
  type RecordHumanReviews,
  type ReviewSituation,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { Clock } from '../time/clock';
import { HumanReviewsRepository } from './human-reviews.repository';
import type { HumanReviewEntity } from './human-review.entity';
import { ProjectRecorder, type ProjectAct } from './project-recorder';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';

/** Who acts on which project, under which key of the client. */
export interface ReviewRequest {
  readonly actor: Actor;
  readonly projectId: string;
  readonly key: string | undefined;
}

const permission: Action = 'human-review.record';

/** Records of human reviews, and how many outputs there were to review. */
@Injectable()
export class HumanReviewsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly projects: ProjectsRepository,
    private readonly reviews: HumanReviewsRepository,
    private readonly recorder: ProjectRecorder,
    private readonly clock: Clock,
  ) {}

  async record(request: ReviewRequest, command: RecordHumanReviews): Promise<void> {
    await this.once(request, { reviews: command }, async (transaction, project, act) => {
      const added = command.reviews.map(identified);
      const superseded = added.flatMap(({ supersedes }) => supersedes ?? []);
      const current = await this.reviews.currentAmong(transaction, project.id, superseded);
      const event = recordHumanReviews(situationOf(project, act), added, current);
      const rows = added.map((review) => rowOf(review, project.id, act));
      await this.reviews.add(transaction, rows);
      return [event];
    });
  }

  async count(request: ReviewRequest, command: CountOutputs): Promise<void> {
    await this.once(request, { outputs: command }, async (transaction, project, act) => {
      const before = await this.reviews.outputsOf(transaction, project.id, command.month);
      const events = countOutputs(situationOf(project, act), command, before);
      if (events.length > 0) await this.reviews.saveOutputs(transaction, project.id, command);
      return events;
    });
  }

  private async once(
    { actor, projectId, key }: ReviewRequest,
    command: object,
    work: (
      transaction: Transaction,
      project: StoredProject,
      act: ProjectAct,
    ) => Promise<readonly NewEvent[]>,
  ): Promise<void> {
    const repeatable = { personId: actor.personId, key, request: { projectId, ...command } };
    await this.database.transaction((transaction) =>
      // The key before the project, as everywhere: two requests of one person never wait in a ring.
      this.idempotency.once(transaction, repeatable, async () => {
        const project = await this.projects.getForUpdate(transaction, scopeOf(actor), projectId);
        const role = requirePermission(actor, permission, projectTarget(project));
        const act = { actor, role, now: this.clock.now() };
        const events = await work(transaction, project, act);
        await this.recorder.record(transaction, project, act, events);
        return {};
      }),
    );
  }
}

function situationOf({ phase, status }: StoredProject, { now }: ProjectAct): ReviewSituation {
  return { phase, status, today: dayOf(now) };
}

function identified(review: NewHumanReview): IdentifiedReview {
  const words = `${review.output}\n${review.correction}`;
  return { ...review, id: newId(), sha256: createHash('sha256').update(words).digest('hex') };
}

function rowOf(
  { id, output, reviewedOn, reviewerRole, result, correction, supersedes }: IdentifiedReview,
  projectId: string,
  { actor, role, now }: ProjectAct,
): HumanReviewEntity {
  return {
    id,
    projectId,
    output,
    reviewedOn,
    reviewerRole,
    result,
    correction: correction === '' ? null : correction,
    supersedesId: supersedes ?? null,
    recordedBy: actor.personId,
    recordedByRole: role,
    recordedAt: now,
  };
}
