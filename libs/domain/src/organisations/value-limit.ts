import * as z from 'zod';
import { centsSchema } from '../money/cents';
import { daySchema } from '../time/day';

/** The council's value limit (Wertgrenze): a row with valid-from, never changed afterwards. */
export const valueLimitSchema = z
  .object({
    id: z.uuid(),
    amountCents: centsSchema,
    validFrom: z.iso.date(),
    source: z.string(),
    recordedAt: z.iso.datetime(),
  })
  .meta({ id: 'ValueLimit' });
export type ValueLimit = z.infer<typeof valueLimitSchema>;

export const setValueLimitSchema = z
  .strictObject({
    amountCents: centsSchema,
    validFrom: daySchema,
    /** Where the limit is written down, e.g. "§ 5 Hauptsatzung vom 1.1.2026". */
    source: z.string().trim().min(3).max(300),
  })
  .meta({ id: 'SetValueLimit' });
export type SetValueLimit = z.infer<typeof setValueLimitSchema>;

/**
 * The limit that is in force on a day.
 * @param limits all rows of one organisation, in any order
 * @param day 'YYYY-MM-DD'
 * @returns the row with the latest valid-from not after the day; of two with the same valid-from
 *   the one recorded later corrects the other; `null` when none is known yet
 */
export function valueLimitOn(limits: readonly ValueLimit[], day: string): ValueLimit | null {
  const inForce = limits.filter(({ validFrom }) => validFrom <= day);
  return inForce.reduce<ValueLimit | null>(
    (latest, limit) => (latest === null || isLater(limit, latest) ? limit : latest),
    null,
  );
}

function isLater(limit: ValueLimit, than: ValueLimit): boolean {
  if (limit.validFrom !== than.validFrom) return limit.validFrom > than.validFrom;
  return limit.recordedAt > than.recordedAt;
}
