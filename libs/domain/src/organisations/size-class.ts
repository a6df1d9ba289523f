/**
 * Groups of comparable organisations: municipalities by population, districts as one group. They are
 * compared only inside their group, never across (own definition of this product).
 */
export const sizeClasses = [
  'under-20000',
  'from-20000',
  'from-60000',
  'over-100000',
  'district',
] as const;
export type SizeClass = (typeof sizeClasses)[number];
export type MunicipalitySizeClass = Exclude<SizeClass, 'district'>;

/**
 * The size class of a municipality from its number of inhabitants (a whole number, 0 or more).
 *
 * Below 20,000 · 20,000 to below 60,000 · 60,000 up to and including 100,000 · above 100,000; says
 * nothing about the legal standing in the district. A district is always 'district', whatever its
 * population. Throws RangeError for anything that is not such a number.
 */
export function sizeClassOf(population: number): MunicipalitySizeClass {
  if (!Number.isInteger(population) || population < 0) {
    throw new RangeError('population must be a whole number, 0 or more');
  }
  if (population < 20_000) return 'under-20000';
  if (population < 60_000) return 'from-20000';
  if (population <= 100_000) return 'from-60000';
  return 'over-100000';
}
