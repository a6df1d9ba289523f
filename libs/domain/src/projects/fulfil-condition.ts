import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import { statusesOfWork } from '../my-work/living-work';
import type { WrittenTrace } from './add-evidence';
import type { ProjectStatus } from './phases';

/** A condition as far as its fulfilment depends on it. */
export interface OpenCondition {
  readonly id: string;
  readonly fulfilledAt: string | null;
}

/**
 * Records that a condition of a decision is fulfilled.
 * @param trace what the event keeps of the evidence; its text stays redactable beside it
 * @throws DomainError('rule-violated') `project-not-active` (it rests, was stopped or archived) ·
 *   `already-fulfilled`
 */
export function fulfilCondition(
  condition: OpenCondition,
  trace: WrittenTrace,
  status: ProjectStatus,
): NewEvent {
  if (!statusesOfWork.condition.includes(status)) {
    throw new DomainError('rule-violated', [{ code: 'project-not-active' }]);
  }
  if (condition.fulfilledAt !== null) {
    throw new DomainError('rule-violated', [{ code: 'already-fulfilled' }]);
  }
  return {
    type: 'condition.fulfilled',
    fieldGroup: 'decisions',
    changes: { [`conditions/${condition.id}/fulfilment`]: [null, { ...trace }] },
  };
}
