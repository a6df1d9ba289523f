/** A bar that means something is never thinner than this, in percent. */
const thinnest = 2;

/**
 * The length of a bar in percent of the longest one.
 * @param value not negative; zero has no bar
 * @param longest the greatest value of the whole chart, so that bars compare across groups
 */
export function barShare(value: number, longest: number): number {
  if (value <= 0 || longest <= 0) return 0;
  return Math.max(thinnest, Math.round((value / longest) * 1000) / 10);
}
