import { districtTitle, type MunicipalityRow } from '@ki-kompass/domain';

/**
 * The district as people say it: "Kreis Kleve", "Rhein-Sieg-Kreis", "Städteregion Aachen".
 * @returns `null` for an independent city, which belongs to no district
 */
export function districtLabel({
  type,
  districtName,
}: Pick<MunicipalityRow, 'type' | 'districtName'>): string | null {
  if (type === 'independent-city') return null;
  const isRegion = districtName.startsWith('Städteregion');
  return districtTitle({ name: districtName, type: isRegion ? 'Städteregion' : 'Kreis' });
}
