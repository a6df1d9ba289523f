import * as z from 'zod';
import { isPossible, localRuleKinds, localRuleTable } from '../organisations/local-rule';
import { namedShape, sourcedShape, textSchema } from './entry';

/** What applies where an organisation has laid down nothing itself. */
export const localRuleDefaultEntrySchema = z
  .object({
    key: z.enum(localRuleKinds),
    ...namedShape,
    noteDe: textSchema,
    noteEn: textSchema,
    /** In the unit of its kind; `null` only for an amount that nobody can say for all. */
    value: z.int().nullable(),
    ...sourcedShape,
  })
  .refine(
    ({ key, value }) =>
      value === null ? localRuleTable[key].unit === 'cents' : isPossible(key, value),
    { path: ['value'], error: 'not-possible' },
  );
export type LocalRuleDefaultEntry = z.infer<typeof localRuleDefaultEntrySchema>;
