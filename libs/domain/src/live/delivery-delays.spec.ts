import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deliveryDelays } from './delivery-delays';

describe('a change that is told', () => {
  it('reaches a few at once', () => {
    expect(deliveryDelays(3)).toEqual([0, 0, 0]);
  });

  it('reaches a hundred evenly within a second', () => {
    const delays = deliveryDelays(100);
    expect(delays.slice(0, 3)).toEqual([0, 10, 20]);
    expect(delays.at(-1)).toBe(990);
  });

  it('reaches however many in order within five seconds', () => {
    fc.assert(
      fc.property(fc.nat(3_000), (listeners) => {
        const delays = deliveryDelays(listeners);
        expect(delays).toHaveLength(listeners);
        expect(delays).toEqual(delays.toSorted((a, b) => a - b));
        expect(delays.every((delay) => delay >= 0 && delay < 5_000)).toBe(true);
      }),
    );
  });
});
