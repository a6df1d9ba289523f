import * as z from 'zod';
import { municipalityTypes } from '../organisations/municipality';
import { reachLevels } from '../projects/reach';
import { perHundredThousand } from './per-inhabitants';

export const municipalityFiguresQuerySchema = z.strictObject({
  organisation: z.uuid(),
  /** One organisation alone is no comparison. */
  reach: z.enum(reachLevels).exclude(['own']),
});
export type MunicipalityFiguresQuery = z.infer<typeof municipalityFiguresQuerySchema>;

/**
 * How many projects of a municipality the reader may see. `null` is "not stated": nobody knows
 * whether there is none or whether none is open, so it is never a zero.
 */
export const municipalityFiguresSchema = z.object({
  ags: z.string(),
  name: z.string(),
  type: z.enum(municipalityTypes),
  districtName: z.string(),
  inhabitants: z.int(),
  countedOn: z.iso.date(),
  projects: z.int().positive().nullable(),
  /** Only from five projects on. */
  perHundredThousand: z.number().nullable(),
});
export type MunicipalityFigures = z.infer<typeof municipalityFiguresSchema>;

/** In alphabetical order: a comparison, not a ranking. */
export const municipalityComparisonSchema = z
  .object({ asOf: z.iso.datetime(), items: z.array(municipalityFiguresSchema) })
  .meta({ id: 'MunicipalityComparison' });
export type MunicipalityComparison = z.infer<typeof municipalityComparisonSchema>;

export interface CountedMunicipality extends Omit<
  MunicipalityFigures,
  'projects' | 'perHundredThousand'
> {
  readonly count: number;
}

/** What may be said about a municipality of which so many projects are visible. */
export function figuresOf({ count, ...municipality }: CountedMunicipality): MunicipalityFigures {
  return {
    ...municipality,
    projects: count === 0 ? null : count,
    perHundredThousand: perHundredThousand(count, municipality.inhabitants),
  };
}
