import * as z from 'zod';
import { gates, phases, subSteps } from '../projects/phases';
import { keySchema, namedShape, sourcedShape, textSchema } from './entry';

const namedSchema = z.object(namedShape);
const weeks = z.int().positive();

/** What people read about a phase; the rules about phases live in `projects/`. */
export const phaseGuideSchema = z.object({
  key: z.enum(phases),
  order: z.int().positive(),
  ...namedShape,
  purposeDe: textSchema,
  purposeEn: textSchema,
  durationWeeks: z.object({ min: weeks, typical: weeks, max: weeks }),
  entryCriteriaDe: z.array(textSchema).min(1),
  entryCriteriaEn: z.array(textSchema).min(1),
  subSteps: z
    .array(
      z.object({
        key: z.enum(subSteps),
        order: z.int().positive(),
        ...namedShape,
        contentDe: textSchema,
        contentEn: textSchema,
        typicalWeeks: weeks,
      }),
    )
    .min(1),
  deliverables: z.array(namedSchema).min(1),
  gate: z.enum(gates),
  risks: z.array(namedSchema).min(1),
  ...sourcedShape,
});
export type PhaseGuide = z.infer<typeof phaseGuideSchema>;

/** What a gate asks; people weigh the criteria, only the checklist is counted. */
export const gateGuideSchema = z.object({
  key: z.enum(gates),
  phase: z.enum(phases),
  checklist: keySchema,
  ...namedShape,
  criteriaDe: z.array(textSchema).min(1),
  criteriaEn: z.array(textSchema).min(1),
  repeatsEveryMonths: z.int().positive().nullable(),
});
export type GateGuide = z.infer<typeof gateGuideSchema>;
