import { separationBlockers } from '../access/separation-of-duties';
import type { NewEvent } from '../audit/audit-event';
import { DomainError, type ErrorDetail } from '../domain-error';
import type { GiveOpinion, OpinionResult, OpinionRole } from './opinion';
import { hearsOpinions } from './opinion-round';
import type { ProjectStatus } from './phases';
import { opinionPath } from './request-opinion';

/** A request as it stands when somebody acts on it; whether it is still open the caller has seen. */
export interface OpenOpinion {
  readonly role: OpinionRole;
  readonly requestedBy: string;
  readonly dueOn: string;
  /** Of the round that the project is in, as `isOfRound` found it. */
  readonly isOfCurrentStay: boolean;
}

const needsText: Readonly<Record<OpinionResult, boolean>> = {
  agreed: false,
  'agreed-with-conditions': true,
  rejected: true,
};

/** Whether this result says nothing without words: conditions and refusals do not. */
export function opinionNeedsText(result: OpinionResult): boolean {
  return needsText[result];
}

/** Whoever asked does not answer, whatever roles they hold. */
export function mayAnswerAsPerson(
  { requestedBy }: Pick<OpenOpinion, 'requestedBy'>,
  personId: string,
): boolean {
  const earlier = [{ action: 'opinion.request' as const, personId: requestedBy }];
  return separationBlockers('opinion.give', personId, earlier).length === 0;
}

/**
 * Gives the opinion somebody was asked for. It advises and decides nothing.
 * @throws DomainError('rule-violated') `project-not-active` · `other-phase` ·
 *   `requester-cannot-answer` · `opinion-text-required`
 */
export function giveOpinion(
  opinion: OpenOpinion,
  { personId, status }: { readonly personId: string; readonly status: ProjectStatus },
  { result, text }: GiveOpinion,
): NewEvent {
  const problems: ErrorDetail[] = [...whatHoldsItUp(opinion, status)];
  if (!mayAnswerAsPerson(opinion, personId)) problems.push({ code: 'requester-cannot-answer' });
  if (opinionNeedsText(result) && text === '') {
    problems.push({ code: 'opinion-text-required', field: 'text' });
  }
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
  return {
    type: 'opinion.given',
    fieldGroup: 'opinions',
    changes: {
      [opinionPath(opinion.role, 'opinion')]: [null, result],
      ...(text === '' ? {} : { [opinionPath(opinion.role, 'opinionText')]: [null, text] }),
    },
  };
}

/**
 * Takes a request back that nobody has answered.
 * @throws DomainError('rule-violated') `project-not-active` · `other-phase`
 */
export function withdrawOpinionRequest(opinion: OpenOpinion, status: ProjectStatus): NewEvent {
  const problems = whatHoldsItUp(opinion, status);
  if (problems.length > 0) throw new DomainError('rule-violated', problems);
  return {
    type: 'opinion.request-withdrawn',
    fieldGroup: 'opinions',
    changes: { [opinionPath(opinion.role, 'dueOn')]: [opinion.dueOn, null] },
  };
}

function whatHoldsItUp({ isOfCurrentStay }: OpenOpinion, status: ProjectStatus): ErrorDetail[] {
  if (!hearsOpinions(status)) return [{ code: 'project-not-active' }];
  return isOfCurrentStay ? [] : [{ code: 'other-phase' }];
}
