import * as z from 'zod';
import { confidences, keySchema, keysSchema, namedShape, sourcedShape, textSchema } from './entry';

export const solutionStatuses = ['analysis', 'pilot', 'scaling', 'live', 'retired'] as const;
export type SolutionStatus = (typeof solutionStatuses)[number];

export const regionGroups = ['duesseldorf', 'bonn', 'ruhr', 'nrw', 'de'] as const;
export type RegionGroup = (typeof regionGroups)[number];

/** A solution somebody already runs; status and figures are as of the source, not of today. */
export const knownSolutionSchema = z.object({
  key: keySchema,
  ...namedShape,
  ownerDe: textSchema,
  ownerEn: textSchema,
  regionGroup: z.enum(regionGroups),
  descriptionDe: textSchema,
  descriptionEn: textSchema,
  status: z.enum(solutionStatuses),
  /** A year, month or day, as exact as the source says. */
  since: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .nullable(),
  providerDe: textSchema.nullable(),
  providerEn: textSchema.nullable(),
  openSource: z.boolean().nullable(),
  useCases: keysSchema,
  legalBasis: keysSchema,
  ...sourcedShape,
  confidence: z.enum(confidences),
  checkedOn: z.iso.date(),
});
export type KnownSolution = z.infer<typeof knownSolutionSchema>;
