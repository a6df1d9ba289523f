import * as z from 'zod';

/** Kreisfreie Stadt, Stadt, Gemeinde. Aachen is a town: it belongs to the Städteregion. */
export const municipalityTypes = ['independent-city', 'town', 'municipality'] as const;
export type MunicipalityType = (typeof municipalityTypes)[number];

/**
 * Standing inside the district, in the words of the ordinance: German legal terms have no English
 * counterpart, so they are shown as they are. A fact to show, never a base for a legal rule.
 */
export const districtStatuses = [
  'kreisfrei',
  'regionsangehörig (Rechtsstellung kreisfrei)',
  'große kreisangehörige Stadt',
  'mittlere kreisangehörige Stadt',
  'kreisangehörig',
] as const;
export type DistrictStatus = (typeof districtStatuses)[number];

/** The first five digits of an AGS. Independent cities have one too: their own. */
export const districtAgsSchema = z.string().regex(/^05\d{3}$/);

/**
 * What official statistics say about a municipality.
 *
 * `name` is for people; `officialName` may carry a suffix ("Erkrath, Fundort des Neanderthalers,
 * Stadt"). Population counts people on `populationDate`, area is in km², latitude and longitude are
 * WGS 84 degrees of a point inside the area, `website` is a host name without scheme, or null where
 * none is listed. Source: Destatis, Gemeindeverzeichnis GV-ISys.
 */
export const municipalityFactsSchema = z.object({
  /** Amtlicher Gemeindeschlüssel; 05 is North Rhine-Westphalia. */
  ags: z.string().regex(/^05\d{6}$/),
  ars: z.string().regex(/^05\d{10}$/),
  name: z.string().min(1),
  officialName: z.string().min(1),
  type: z.enum(municipalityTypes),
  districtStatus: z.enum(districtStatuses),
  districtAgs: districtAgsSchema,
  districtName: z.string().min(1),
  regionCode: z.string().regex(/^05\d$/),
  regionName: z.string().min(1),
  areaKm2: z.number().positive(),
  population: z.number().int().positive(),
  populationDate: z.iso.date(),
  postalCode: z.string().regex(/^\d{5}$/),
  latitude: z.number().min(50).max(53),
  longitude: z.number().min(5).max(10),
  website: z.hostname().nullable(),
});
export type MunicipalityFacts = z.infer<typeof municipalityFactsSchema>;
