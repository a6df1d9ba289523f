import * as z from 'zod';
import { centsSchema } from '../money/cents';
import { daySchema } from '../time/day';
import { inForceOn } from './in-force';

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

/** The limit that is in force on a day, see `inForceOn`. */
export function valueLimitOn(limits: readonly ValueLimit[], day: string): ValueLimit | null {
  return inForceOn(limits, day);
}
