import { isSettled } from './checklist-item';
import type { ItemInPlay } from './edit-item';

type Shown = Pick<ItemInPlay, 'state' | 'needsEvidence' | 'evidenceCount'>;

/**
 * Done, but with nothing to show for it any more: its evidence was redacted after the project had
 * gone on, and the item came back with a phase-return.
 */
export function lacksEvidence({ state, needsEvidence, evidenceCount }: Shown): boolean {
  return state === 'done' && needsEvidence && evidenceCount === 0;
}

/** Whether nothing is left to do about an item. */
export function isItemSettled(item: Shown): boolean {
  return isSettled[item.state] && !lacksEvidence(item);
}

/** Whether an item stands in the way of its gate, or of archiving, right now. */
export function holdsBack(item: Shown & Pick<ItemInPlay, 'blocksGate' | 'setByDecision'>): boolean {
  return item.blocksGate && !item.setByDecision && !isItemSettled(item);
}
