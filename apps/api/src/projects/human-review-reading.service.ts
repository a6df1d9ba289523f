import { Injectable } from '@nestjs/common';
import {
  DomainError,
  daySchema,
  drawSample,
  shareFigures,
  permits,
  readableGroups,
  readingOf,
  requirePermission,
  reviewFigures,
  sampledAsOf,
  scopeOf,
  takesHumanReviews,
  type Actor,
  type HumanReviewPage,
  type HumanReviewSample,
  type ListHumanReviews,
  type SampleHumanReviews,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { Clock } from '../time/clock';
import { HumanReviewsRepository } from './human-reviews.repository';
import { ProjectsRepository } from './projects.repository';
import { projectTarget } from './stored-project';

const cursorSchema = z.tuple([daySchema, z.uuid()]);

@Injectable()
export class HumanReviewReadingService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly reviews: HumanReviewsRepository,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, projectId: string, list: ListHumanReviews): Promise<HumanReviewPage> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    const target = projectTarget(project);
    // What an output was about stays inside, also where the checklist is open to others.
    if (readingOf(actor, target) !== 'own' || !readableGroups(actor, target).has('checklist')) {
      throw new DomainError('forbidden');
    }
    const { cursor, limit } = list;
    const before = cursor === undefined ? null : decodeCursor(cursor, cursorSchema);
    const [found, months] = await Promise.all([
      this.reviews.page(scope, project, { before, limit: limit + 1 }),
      this.reviews.months(scope, project),
    ]);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const hasMore = found.length > limit && last !== undefined;
    return {
      items,
      nextCursor: hasMore ? encodeCursor([last.reviewedOn, last.id]) : null,
      figures: reviewFigures(months),
      months: months.map(({ month, ...counted }) => ({ month, ...shareFigures(counted) })),
      mayRecord: takesHumanReviews(project) && permits(actor, 'human-review.record', target),
      maySample: permits(actor, 'human-review.sample', target),
    };
  }

  async sample(
    actor: Actor,
    projectId: string,
    wish: SampleHumanReviews,
  ): Promise<HumanReviewSample> {
    const scope = scopeOf(actor);
    const project = await this.projects.get(scope, projectId);
    requirePermission(actor, 'human-review.sample', projectTarget(project));
    const { seed, size } = wish;
    const asOf = sampledAsOf(wish.asOf, this.clock.now());
    const ids = await this.reviews.idsToDraw(scope, project, wish, asOf);
    const items = await this.reviews.named(scope, project, drawSample(ids, seed, size));
    return { seed, size, asOf: asOf.toISOString(), population: ids.length, items };
  }
}
