import * as z from 'zod';
import { keySchema, keysSchema, namedShape, sourcedShape, textSchema } from './entry';

export const termKinds = ['type', 'property', 'value'] as const;
export type TermKind = (typeof termKinds)[number];

/** A word of the trade: `uiDe`/`uiEn` is how screens say it, `codeIdentifier` how code says it. */
export const glossaryTermSchema = z.object({
  key: keySchema,
  kind: z.enum(termKinds),
  /** For a value: the enumeration it belongs to. */
  valueOf: textSchema.nullable(),
  ...namedShape,
  codeIdentifier: textSchema,
  uiDe: textSchema,
  uiEn: textSchema,
  definitionDe: textSchema,
  definitionEn: textSchema,
  legalBasis: keysSchema,
  ...sourcedShape,
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

const glossaryValueSchema = z.object({
  value: textSchema,
  ...namedShape,
  /** Only for size classes: both ends belong to the class, null is open. */
  minPopulation: z.int().nonnegative().nullable().optional(),
  maxPopulation: z.int().nonnegative().nullable().optional(),
  /** Only for project flags: how the flag gets its value. */
  ruleDe: textSchema.optional(),
  ruleEn: textSchema.optional(),
});

/** All values of an enumeration with their labels. Its key is the `codeIdentifier`. */
export const glossaryEnumSchema = z.object({
  codeIdentifier: z.string().regex(/^[A-Z][A-Za-z]*$/),
  ...namedShape,
  values: z.array(glossaryValueSchema).min(1),
});
export type GlossaryEnum = z.infer<typeof glossaryEnumSchema>;
