/** Below this many cases chance decides: then only the count is shown. */
export const casesForARatio = 5;

/**
 * A count in relation to the people who live there.
 * @param inhabitants more than zero, counted on a day that is shown beside the ratio
 * @returns per 100,000 inhabitants with one decimal; `null` below five cases
 */
export function perHundredThousand(count: number, inhabitants: number): number | null {
  if (count < casesForARatio) return null;
  return Math.round((count / inhabitants) * 1_000_000) / 10;
}
