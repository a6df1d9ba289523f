import { isSettled } from './checklist-item';
import type { ItemInPlay } from './edit-item';
import { gateResultTable, gateTable, nextGate, type GateResult } from './gates';
import type { Gate } from './phases';

/** The items of a checklist, apart by whether they apply. */
export interface ItemsByApplying {
  readonly items: readonly ItemInPlay[];
  /** Those that do not apply at present: an answer of the project can bring them back any day. */
  readonly dormant: readonly ItemInPlay[];
}

/** What a yearly review asks again, although it was answered before. */
export interface AskedAgain {
  readonly checklist: string;
  readonly recheck: readonly string[];
  /** Open again: what nobody looks at while it does not apply, and what a decision sets itself. */
  readonly reopened: readonly string[];
}

/**
 * The checklist of the yearly review that a decision leads into from elsewhere.
 * @returns null where it leads into none, or is the decision of that review
 */
export function reviewEnteredBy(gate: Gate, result: GateResult): string | null {
  if (!gateResultTable[result].moves) return null;
  const { phase, status } = gateTable[gate].onApproval;
  const next = nextGate(phase, status);
  if (next === null || next === gate) return null;
  return gateTable[next].repeatsEveryMonths === null ? null : gateTable[next].checklist;
}

/**
 * A review that was passed asks everything again next year. So does one that a project comes back
 * to after a phase-return: what it was told about an earlier time in operation counts no more.
 * @param earlierReview what that time left of the review; `null` where there was none
 * @returns null where the decision leads into no review, or into the first
 */
export function askedAgain(
  { items, dormant, earlierReview }: ItemsByApplying & { earlierReview: ItemsByApplying | null },
  gate: Gate,
  result: GateResult,
): AskedAgain | null {
  if (isPassedForAYear(gate, result)) {
    return {
      checklist: gateTable[gate].checklist,
      recheck: settledIn(items, false),
      reopened: settledIn(dormant, false),
    };
  }
  const checklist = reviewEnteredBy(gate, result);
  if (checklist === null || earlierReview === null) return null;
  const all = [...earlierReview.items, ...earlierReview.dormant];
  return {
    checklist,
    recheck: settledIn(earlierReview.items, false),
    reopened: [...settledIn(earlierReview.dormant, false), ...settledIn(all, true)],
  };
}

function isPassedForAYear(gate: Gate, result: GateResult): boolean {
  return gateResultTable[result].moves && gateTable[gate].repeatsEveryMonths !== null;
}

function settledIn(items: readonly ItemInPlay[], byDecision: boolean): readonly string[] {
  return items
    .filter(({ setByDecision, state }) => setByDecision === byDecision && isSettled[state])
    .map(({ key }) => key);
}
