import * as z from 'zod';
import { departments } from '../catalogue/use-case';
import { municipalityTypes } from '../organisations/municipality';
import { organisationRefSchema } from '../organisations/organisation';
import { phases, projectStatuses } from '../projects/phases';

export const searchKinds = ['project', 'municipality', 'use-case'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Fewer letters find everything, more than these are no question any more. */
export const questionSchema = z.string().trim().min(2).max(120);

export const searchSchema = z.strictObject({
  q: questionSchema,
  /** Of each kind at most so many. */
  limit: z.coerce.number().int().min(1).max(50).default(10),
  kind: z.enum(searchKinds).optional(),
});
export type Search = z.infer<typeof searchSchema>;

/** Text with the places that were found: pairs of first and last-but-one index, in order. */
export const markedTextSchema = z
  .object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) })
  .meta({ id: 'MarkedText' });
export type MarkedText = z.infer<typeof markedTextSchema>;

/** The passage that was found; null when the title says it all. */
const snippet = markedTextSchema.nullable();

const projectHitSchema = z
  .object({
    kind: z.literal('project'),
    id: z.uuid(),
    title: markedTextSchema.nullable(),
    number: z.string().nullable(),
    organisation: organisationRefSchema,
    status: z.enum(projectStatuses),
    phase: z.enum(phases),
    isExample: z.boolean(),
    snippet,
  })
  .meta({ id: 'ProjectHit' });

const municipalityHitSchema = z
  .object({
    kind: z.literal('municipality'),
    ags: z.string(),
    title: markedTextSchema,
    type: z.enum(municipalityTypes),
    districtName: z.string(),
    snippet,
  })
  .meta({ id: 'MunicipalityHit' });

const useCaseHitSchema = z
  .object({
    kind: z.literal('use-case'),
    key: z.string(),
    title: z.object({ de: markedTextSchema, en: markedTextSchema }),
    department: z.enum(departments),
    snippet,
  })
  .meta({ id: 'UseCaseHit' });

export const searchHitSchema = z.discriminatedUnion('kind', [
  projectHitSchema,
  municipalityHitSchema,
  useCaseHitSchema,
]);
export type SearchHit = z.infer<typeof searchHitSchema>;

/** The best hits first, whatever their kind; `counts` says how many there are in sight of each. */
export const searchAnswerSchema = z
  .object({ items: z.array(searchHitSchema), counts: z.record(z.enum(searchKinds), z.int()) })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
