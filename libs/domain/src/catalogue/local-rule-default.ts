import * as z from 'zod';
import { isPossible, localRuleKinds } from '../organisations/local-rule';
import { namedShape, sourcedShape, textSchema } from './entry';

/** What applies where an organisation has laid down nothing itself. */
export const localRuleDefaultEntrySchema = z
  .object({
    key: z.enum(localRuleKinds),
    ...namedShape,
    noteDe: textSchema,
    noteEn: textSchema,
    /** In the unit of its kind. */
    value: z.int(),
    ...sourcedShape,
  })
  .refine(({ key, value }) => isPossible(key, value), { path: ['value'], error: 'not-possible' });
export type LocalRuleDefaultEntry = z.infer<typeof localRuleDefaultEntrySchema>;
