import type { ReviewFigures } from './human-review';

/** What was recorded for one month; `outputs` is `null` where nobody has counted them. */
export interface ReviewedMonth {
  readonly month: string;
  readonly reviewed: number;
  readonly changed: number;
  readonly outputs: number | null;
}

/** Coverage and override rate of one month or of all of them together. */
export function shareFigures({ reviewed, changed, outputs }: Omit<ReviewedMonth, 'month'>) {
  return {
    reviewed,
    changed,
    overrideRate: shareOf(changed, reviewed),
    outputs,
    coverage: outputs === null ? null : shareOf(reviewed, outputs),
  };
}

/**
 * The figures over all months. A month without a number of outputs leaves the coverage of the whole
 * unknown: a missing number is not zero.
 */
export function reviewFigures(months: readonly ReviewedMonth[]): ReviewFigures {
  const counts = months.map(({ outputs }) => outputs);
  const isComplete = months.length > 0 && !counts.includes(null);
  return shareFigures({
    reviewed: sum(months.map(({ reviewed }) => reviewed)),
    changed: sum(months.map(({ changed }) => changed)),
    outputs: isComplete ? sum(counts.map((count) => count ?? 0)) : null,
  });
}

/** In basis points; nothing is a share of nothing. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 10_000) / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
