import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import { changesOutput, type CountOutputs, type NewHumanReview } from './human-review';
import type { Phase, ProjectStatus } from './phases';

/** How the project stands, and the day in Germany. */
export interface ReviewSituation {
  readonly phase: Phase;
  readonly status: ProjectStatus;
  readonly today: string;
}

/** A new record with its id and the hash of its words: events can never be redacted. */
export type IdentifiedReview = NewHumanReview & { readonly id: string; readonly sha256: string };

/** Whether an application that gives outputs exists at all, and the project is not at rest. */
export function takesHumanReviews({ phase, status }: Omit<ReviewSituation, 'today'>): boolean {
  return phase !== 'analysis' && (status === 'active' || status === 'completed');
}

/**
 * Records checks of outputs. Records are never changed; a mistake is set right by a new one.
 * @param current the ids among `supersedes` that are records of this project and still count
 * @throws DomainError('rule-violated') `no-outputs-yet` · `project-not-active` · for each faulty
 *   record with its field: `in-the-future` · `correction-required` · `correction-not-possible` ·
 *   `not-current` (no record of the project, or set right already)
 */
export function recordHumanReviews(
  situation: ReviewSituation,
  reviews: readonly IdentifiedReview[],
  current: ReadonlySet<string>,
): NewEvent {
  requireOutputs(situation);
  const faults = reviews.flatMap((review, index) => {
    const isRepeated = reviews
      .slice(0, index)
      .some(({ supersedes }) => supersedes !== undefined && supersedes === review.supersedes);
    return faultsOf(review, situation.today, !isRepeated && isCurrent(review, current)).map(
      ({ code, field }) => ({ code, field: `reviews.${String(index)}.${field}` }),
    );
  });
  if (faults.length > 0) throw new DomainError('rule-violated', faults);
  return {
    type: 'human-review.recorded',
    fieldGroup: 'checklist',
    changes: Object.fromEntries(reviews.map((review) => [`reviews/${review.id}`, trace(review)])),
  };
}

/**
 * Records how many outputs there were in a month.
 * @param before the number recorded for this month so far
 * @throws DomainError('rule-violated') `no-outputs-yet` · `project-not-active` · `in-the-future`
 */
export function countOutputs(
  situation: ReviewSituation,
  { month, outputs }: CountOutputs,
  before: number | null,
): NewEvent[] {
  requireOutputs(situation);
  if (month > situation.today.slice(0, 7)) {
    throw new DomainError('rule-violated', [{ code: 'in-the-future', field: 'month' }]);
  }
  if (outputs === before) return [];
  const changes = { [`outputs/${month}`]: [before, outputs] } as const;
  return [{ type: 'outputs.counted', fieldGroup: 'checklist', changes }];
}

function requireOutputs({ phase, status }: ReviewSituation): void {
  if (phase === 'analysis') throw new DomainError('rule-violated', [{ code: 'no-outputs-yet' }]);
  if (takesHumanReviews({ phase, status })) return;
  throw new DomainError('rule-violated', [{ code: 'project-not-active' }]);
}

function isCurrent({ supersedes }: NewHumanReview, current: ReadonlySet<string>): boolean {
  return supersedes === undefined || current.has(supersedes);
}

function faultsOf(
  { reviewedOn, result, correction }: NewHumanReview,
  today: string,
  isFree: boolean,
): (ErrorDetail & { readonly field: string })[] {
  const isMissing = changesOutput[result] && correction === '';
  const isTooMuch = !changesOutput[result] && correction !== '';
  return [
    ...(reviewedOn > today ? [{ code: 'in-the-future', field: 'reviewedOn' }] : []),
    ...(isMissing ? [{ code: 'correction-required', field: 'correction' }] : []),
    ...(isTooMuch ? [{ code: 'correction-not-possible', field: 'correction' }] : []),
    ...(isFree ? [] : [{ code: 'not-current', field: 'supersedes' }]),
  ];
}

function trace({ reviewedOn, reviewerRole, result, supersedes, sha256 }: IdentifiedReview) {
  const facts = { reviewedOn, reviewerRole, result, sha256 };
  return [null, supersedes === undefined ? facts : { ...facts, supersedes }] as const;
}
