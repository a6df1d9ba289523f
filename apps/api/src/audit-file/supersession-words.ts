import type { AuditRecords } from './audit-records.repository';
import { instantWords } from './german';
import { gateWords } from './words';

type Decision = AuditRecords['decisions'][number];

/** Where a decision stands among the others: its round, what it took the place of, and by what. */
export interface Succession {
  /** From 0, as requests count them. */
  readonly loop: number;
  readonly round: string;
  /** Empty where it was the first of its gate. */
  readonly supersedes: string;
  /** Empty while it stands. */
  readonly supersededBy: string;
}

export function successionOf(
  { id, requestId, supersedesId }: Decision,
  { decisions, requests }: Pick<AuditRecords, 'decisions' | 'requests'>,
): Succession {
  const loop = requests.find((request) => request.id === requestId)?.loop ?? 0;
  return {
    loop,
    round: `${String(loop + 1)}. Durchlauf`,
    supersedes: named(decisions.find((earlier) => earlier.id === supersedesId)),
    supersededBy: named(decisions.find((later) => later.supersedesId === id)),
  };
}

function named(decision: Decision | undefined): string {
  if (decision === undefined) return '';
  return `${gateWords[decision.gate]} vom ${instantWords(decision.decidedAt)}`;
}
