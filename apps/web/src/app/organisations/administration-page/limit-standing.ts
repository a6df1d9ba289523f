import { type DatedRow, inForceOn } from '@ki-kompass/domain';
import type { Tone } from '../../shared/ui/badge';
import type { IconName } from '../../shared/ui/icon';

/** Where a row stands on a day: `corrected` was replaced by a later row for the same day. */
export type LimitStanding = 'in-force' | 'future' | 'past' | 'corrected';

export const standingSigns: Record<
  LimitStanding,
  { readonly tone: Tone; readonly icon: IconName }
> = {
  'in-force': { tone: 'success', icon: 'check' },
  future: { tone: 'info', icon: 'calendar-today' },
  past: { tone: 'neutral', icon: 'arrow-back' },
  corrected: { tone: 'neutral', icon: 'edit' },
};

type Standing<Row> = Row & { readonly standing: LimitStanding };

/**
 * All rows with their standing, the latest valid-from first, corrections before what they correct.
 * @param rows all rows of one kind of one organisation, in any order
 * @param today 'YYYY-MM-DD'
 */
export function withStanding<Row extends DatedRow & { readonly id: string }>(
  rows: readonly Row[],
  today: string,
): readonly Standing<Row>[] {
  const inForce = inForceOn(rows, today);
  const standingOf = (row: Row): LimitStanding => {
    if (inForceOn(rows, row.validFrom)?.id !== row.id) return 'corrected';
    if (row.validFrom > today) return 'future';
    return row.id === inForce?.id ? 'in-force' : 'past';
  };
  return rows
    .map((row) => ({ ...row, standing: standingOf(row) }))
    .toSorted(
      (one, other) =>
        other.validFrom.localeCompare(one.validFrom) ||
        other.recordedAt.localeCompare(one.recordedAt),
    );
}
