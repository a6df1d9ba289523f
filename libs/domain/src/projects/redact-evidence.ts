import type { NewEvent } from '../audit/audit-event';
import { DomainError } from '../domain-error';
import type { ItemState } from './checklist-item';
import { itemPath, type ItemInPlay } from './edit-item';
import type { EvidenceState } from './evidence';

/** What a rule needs to know of the evidence, and whether its item is still being worked on. */
export interface EvidenceToRedact {
  readonly id: string;
  readonly state: EvidenceState;
  /** Counts for nothing any more, so nothing is lost with it. */
  readonly isOfEarlierYear: boolean;
  /** Its item is of the checklist in hand, which is worked on now or once a pause is over. */
  readonly isOfOpenPhase: boolean;
}

/**
 * Takes the content of evidence away for good; that it was there, its hash and the reason stay.
 * Also possible when the project has moved on, because the law that asks for it does not wait.
 * @param item `evidenceCount` is that before the redaction
 * @returns the state of the item afterwards: done with nothing to show for it is work again
 * @throws DomainError('rule-violated', 'already-redacted')
 */
export function redactEvidence(
  item: Pick<ItemInPlay, 'key' | 'state' | 'needsEvidence' | 'evidenceCount'>,
  evidence: EvidenceToRedact,
  reason: string,
): { state: ItemState; events: NewEvent[] } {
  if (evidence.state === 'redacted') {
    throw new DomainError('rule-violated', [{ code: 'already-redacted' }]);
  }
  const redacted: NewEvent = {
    type: 'evidence.redacted',
    fieldGroup: 'evidence',
    changes: { [itemPath(item.key, `evidence/${evidence.id}`)]: [null, { reason }] },
  };
  if (!losesItsGround(item, evidence)) return { state: item.state, events: [redacted] };
  const reopened: NewEvent = {
    type: 'checklist-item.changed',
    fieldGroup: 'checklist',
    changes: { [itemPath(item.key, 'state')]: [item.state, 'in-progress'] },
  };
  return { state: 'in-progress', events: [redacted, reopened] };
}

function losesItsGround(
  item: Pick<ItemInPlay, 'state' | 'needsEvidence' | 'evidenceCount'>,
  { state, isOfEarlierYear, isOfOpenPhase }: EvidenceToRedact,
): boolean {
  const isLast = state === 'current' && !isOfEarlierYear && item.evidenceCount <= 1;
  return isOfOpenPhase && isLast && item.state === 'done' && item.needsEvidence;
}
