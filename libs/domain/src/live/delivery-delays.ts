/** So few that their questions may come all at once. */
const atOnce = 20;
const millisecondsEach = 10;
const longest = 5_000;

/**
 * When each of many listeners is told, so that those who then ask again do not all ask in the same
 * instant: evenly over 10 ms per listener, 5 seconds at most.
 * @returns milliseconds from now, in ascending order; all 0 for a few
 */
export function deliveryDelays(listeners: number): number[] {
  const window = listeners <= atOnce ? 0 : Math.min(longest, listeners * millisecondsEach);
  return Array.from({ length: listeners }, (_, place) => Math.floor((window * place) / listeners));
}
