import { DomainError } from '../domain-error';

/**
 * The moment whose reviews are drawn from. What is recorded later must not change a sample, so it
 * cannot lie ahead.
 * @param asked instant; not given is now
 * @throws DomainError('rule-violated', 'in-the-future')
 */
export function sampledAsOf(asked: string | undefined, now: Date): Date {
  const asOf = asked === undefined ? now : new Date(asked);
  if (asOf <= now) return asOf;
  throw new DomainError('rule-violated', [{ code: 'in-the-future', field: 'asOf' }]);
}

/**
 * Draws a sample that anybody can draw again: the same ids, seed and size give the same sample, in
 * whatever order the ids come. The method is the first `size` steps of a Fisher–Yates shuffle
 * (Durstenfeld, CACM 7/1964) over the ids in ascending order, with mulberry32 (Tommy Ettinger,
 * 2017, public domain) as the source of chance.
 * @param ids each once
 * @param seed a whole number from 0 to 2³² − 1
 * @returns the drawn ids in the order of drawing; all of them when there are no more than `size`
 */
export function drawSample(ids: readonly string[], seed: number, size: number): string[] {
  const pool = [...ids].sort();
  const next = mulberry32(seed);
  const count = Math.min(size, pool.length);
  for (let place = 0; place < count; place += 1) {
    const chosen = place + below(pool.length - place, next);
    const [here = '', there = ''] = [pool[place], pool[chosen]];
    pool[place] = there;
    pool[chosen] = here;
  }
  return pool.slice(0, count);
}

const range = 2 ** 32;

/** Draws again where the range does not divide evenly, so that no id is likelier than another. */
function below(limit: number, next: () => number): number {
  const even = range - (range % limit);
  let drawn = next();
  while (drawn >= even) drawn = next();
  return drawn % limit;
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
