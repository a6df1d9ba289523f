import { type ValueLimit, valueLimitOn } from '@ki-kompass/domain';

/** Where a row stands on a day: `corrected` was replaced by a later row for the same day. */
export type LimitStanding = 'in-force' | 'future' | 'past' | 'corrected';

export interface StandingLimit extends ValueLimit {
  readonly standing: LimitStanding;
}

/**
 * All rows with their standing, the latest valid-from first, corrections before what they correct.
 * @param limits all rows of one organisation, in any order
 * @param today 'YYYY-MM-DD'
 */
export function withStanding(
  limits: readonly ValueLimit[],
  today: string,
): readonly StandingLimit[] {
  const inForce = valueLimitOn(limits, today);
  const standingOf = (limit: ValueLimit): LimitStanding => {
    if (valueLimitOn(limits, limit.validFrom)?.id !== limit.id) return 'corrected';
    if (limit.validFrom > today) return 'future';
    return limit.id === inForce?.id ? 'in-force' : 'past';
  };
  return limits
    .map((limit) => ({ ...limit, standing: standingOf(limit) }))
    .toSorted(
      (one, other) =>
        other.validFrom.localeCompare(one.validFrom) ||
        other.recordedAt.localeCompare(one.recordedAt),
    );
}
