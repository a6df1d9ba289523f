import {
  changedPart,
  decidedStateSchema,
  factsInEvent,
  factsInState,
  type DecisionPart,
} from '@ki-kompass/domain';
import type { DecisionPair } from './decisions.repository';

/**
 * - `unrecorded`: it stands although no event recorded it
 * - `state-unrecorded`: so does the state kept for it
 * - `gone`: an event recorded it, and nothing stands
 * - `state-changed`: the state it was made on is gone, or not the one whose hash was recorded
 * - `state-of-another`: the state was kept for another decision
 * - a part: the decision says something else there than was recorded
 */
export type DecisionFault =
  'unrecorded' | 'state-unrecorded' | 'gone' | 'state-changed' | 'state-of-another' | DecisionPart;

/** A decision that is not as it was recorded. */
export interface BrokenDecision {
  /** The number of the project. */
  readonly chain: string;
  /** The number of the event of the decision; null where no event recorded it. */
  readonly seq: number | null;
  readonly fault: DecisionFault;
}

/**
 * The first broken decision of each project.
 * @param pairs in each project in the order of their events
 */
export function firstBroken(pairs: readonly DecisionPair[]): BrokenDecision[] {
  const broken = new Map<string, BrokenDecision>();
  for (const pair of pairs) {
    const { chain, seq } = pair;
    if (broken.has(chain)) continue;
    const fault = decisionFault(pair);
    if (fault !== null) broken.set(chain, { chain, seq, fault });
  }
  return [...broken.values()];
}

function decisionFault(pair: DecisionPair): DecisionFault | null {
  const { event, recordedState, decisionId, standing, isWhole } = pair;
  if (event === null) return isWhole === null ? 'unrecorded' : 'state-unrecorded';
  if (standing === null) return recordedState === null ? 'gone' : 'state-changed';
  const inEvent = factsInEvent(event);
  if (recordedState === null) return changedPart(inEvent, standing);
  const state = decidedStateSchema.safeParse(pair.state);
  if (isWhole !== true || !state.success) return 'state-changed';
  if (state.data.decision.id !== decisionId) return 'state-of-another';
  return changedPart({ ...inEvent, ...factsInState(state.data) }, standing);
}
