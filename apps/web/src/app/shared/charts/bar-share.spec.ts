import { describe, expect, it } from '@jest/globals';
import { barShare } from './bar-share';

describe('the length of a bar', () => {
  it.each([
    [4, 4, 100],
    [1, 4, 25],
    [1, 3, 33.3],
  ])('%s of %s is %s %%', (value, longest, share) => {
    expect(barShare(value, longest)).toBe(share);
  });

  it('stays visible when it is tiny, and is none for zero', () => {
    expect(barShare(1, 4000)).toBe(2);
    expect(barShare(0, 4000)).toBe(0);
    expect(barShare(0, 0)).toBe(0);
  });
});
