import { describe, expect, it } from '@jest/globals';
import { sizeClassOf } from './size-class';

describe('the size class of a municipality', () => {
  it.each([
    [0, 'under-20000'],
    [19_999, 'under-20000'],
    [20_000, 'from-20000'],
    [59_999, 'from-20000'],
    [60_000, 'from-60000'],
    [100_000, 'from-60000'],
    [100_001, 'over-100000'],
    [1_024_621, 'over-100000'],
  ])('puts %d inhabitants into %s', (population, sizeClass) => {
    expect(sizeClassOf(population)).toBe(sizeClass);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d inhabitants',
    (population) => {
      expect(() => sizeClassOf(population)).toThrow(RangeError);
    },
  );
});
