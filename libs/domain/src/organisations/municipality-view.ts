import * as z from 'zod';
import { municipalityTypes } from './municipality';
import { sizeClasses } from './size-class';

/** A municipality of the register as it is listed. Population is counted on `populationDate`. */
export const municipalityRowSchema = z
  .object({
    organisationId: z.uuid(),
    ags: z.string(),
    name: z.string(),
    type: z.enum(municipalityTypes),
    districtAgs: z.string(),
    districtName: z.string(),
    regionName: z.string(),
    population: z.int(),
    populationDate: z.iso.date(),
    sizeClass: z.enum(sizeClasses),
  })
  .meta({ id: 'MunicipalityRow' });
export type MunicipalityRow = z.infer<typeof municipalityRowSchema>;

export const municipalityPageSchema = z
  .object({ items: z.array(municipalityRowSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'MunicipalityPage' });
export type MunicipalityPage = z.infer<typeof municipalityPageSchema>;

/** One municipality with everything the public register says about it, and its neighbours. */
export const municipalityProfileSchema = municipalityRowSchema
  .extend({
    officialName: z.string(),
    districtStatus: z.string(),
    areaKm2: z.number(),
    postalCode: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    website: z.string().nullable(),
    populationSource: z.string(),
    neighbours: z.array(municipalityRowSchema),
  })
  .meta({ id: 'MunicipalityProfile' });
export type MunicipalityProfile = z.infer<typeof municipalityProfileSchema>;

export const listMunicipalitiesSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(50),
  cursor: z.string().max(400).optional(),
  search: z.string().trim().max(80).optional(),
});
export type ListMunicipalities = z.infer<typeof listMunicipalitiesSchema>;

export const agsSchema = z.string().regex(/^\d{8}$/);
