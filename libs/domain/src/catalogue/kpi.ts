import * as z from 'zod';
import { keySchema, namedShape, sourcedShape, textSchema } from './entry';

/** What a figure means and what is usual; `formula` is for readers, it is never evaluated. */
export const kpiSchema = z.object({
  key: keySchema,
  ...namedShape,
  definitionDe: textSchema,
  definitionEn: textSchema,
  formula: textSchema,
  benchmarkDe: textSchema,
  benchmarkEn: textSchema,
  ...sourcedShape,
});
export type Kpi = z.infer<typeof kpiSchema>;
