import type { ItemInPlay } from '../src/projects/edit-item';

/** A blocking item that nobody has touched, with evidence; as the rules in tests want it. */
export function anItem(key: string, change: Partial<ItemInPlay> = {}): ItemInPlay {
  return {
    key,
    state: 'open',
    reason: null,
    assigneeId: null,
    dueOn: null,
    blocksGate: true,
    needsEvidence: true,
    setByDecision: false,
    evidenceCount: 1,
    ...change,
  };
}
