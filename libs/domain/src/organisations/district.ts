import * as z from 'zod';
import { districtAgsSchema } from './municipality';

/** The Städteregion Aachen has the rights of a district but not its name. */
export const districtTypes = ['Kreis', 'Städteregion'] as const;
export type DistrictType = (typeof districtTypes)[number];

/**
 * What official statistics say about a district (Kreis), which runs projects as a tenant of its own.
 *
 * `name` leaves out the word "Kreis" where the official name has it in front ("Kleve"), so show it
 * through `districtTitle`. `municipalities` counts its towns and municipalities, population is the
 * sum of theirs, area is in km². Source: Destatis, Gemeindeverzeichnis GV-ISys.
 */
export const districtFactsSchema = z.object({
  districtAgs: districtAgsSchema,
  name: z.string().min(1),
  type: z.enum(districtTypes),
  seat: z.string().min(1),
  regionCode: z.string().regex(/^05\d$/),
  regionName: z.string().min(1),
  municipalities: z.number().int().positive(),
  population: z.number().int().positive(),
  areaKm2: z.number().positive(),
});
export type DistrictFacts = z.infer<typeof districtFactsSchema>;

/**
 * The name people say: "Kreis Kleve", but "Rhein-Sieg-Kreis", "Hochsauerlandkreis" and "Städteregion
 * Aachen" as they are. Keeps a district apart from the town of the same name.
 */
export function districtTitle(district: Pick<DistrictFacts, 'name' | 'type'>): string {
  if (district.type === 'Städteregion') return district.name;
  if (district.name.toLowerCase().endsWith('kreis')) return district.name;
  if (district.name.startsWith('Rhein-Kreis')) return district.name;
  return `Kreis ${district.name}`;
}
