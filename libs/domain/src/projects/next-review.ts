import { dayOf, monthsLater } from '../time/day';
import { gateResultTable, gateTable, type GateResult } from './gates';
import type { Gate, ProjectStatus } from './phases';

interface Decided {
  readonly gate: Gate;
  readonly result: GateResult;
  readonly decidedAt: string;
}

/** The gates whose approval says that the application runs on: the handover and each review. */
const startsTheYear: readonly Gate[] = ['g3', 'g4'];

/**
 * The day by which the next yearly review (G4) is due: twelve months after the handover or the
 * last review that was passed (DOMAIN 1.5).
 * @param decisions of the project, in any order
 * @returns 'YYYY-MM-DD', or null while the project is not in operation
 */
export function nextReviewOn(decisions: readonly Decided[], status: ProjectStatus): string | null {
  if (status !== gateTable.g4.duringStatus) return null;
  const days = decisions
    .filter(({ gate, result }) => startsTheYear.includes(gate) && gateResultTable[result].moves)
    .map(({ decidedAt }) => dayOf(new Date(decidedAt)))
    .sort();
  const last = days.at(-1);
  return last === undefined ? null : monthsLater(last, gateTable.g4.repeatsEveryMonths);
}
