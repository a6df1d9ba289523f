import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './municipality-figures';
import { perHundredThousand } from './per-inhabitants';

describe('a count in relation to inhabitants (US-13)', () => {
  it('is told from five cases on', () => {
    expect(perHundredThousand(4, 50_000)).toBeNull();
    expect(perHundredThousand(5, 50_000)).toBe(10);
    expect(perHundredThousand(7, 335_789)).toBe(2.1);
  });
});

describe('the figures of a municipality (US-13)', () => {
  const town = {
    ags: '05382048',
    name: 'Sankt Augustin',
    type: 'town',
    districtName: 'Rhein-Sieg-Kreis',
    inhabitants: 55_000,
    countedOn: '2024-12-31',
  } as const;

  it('say nothing where no project is visible, never zero', () => {
    expect(figuresOf({ ...town, count: 0 })).toEqual({
      ...town,
      projects: null,
      perHundredThousand: null,
    });
  });

  it('say the count alone where cases are few', () => {
    expect(figuresOf({ ...town, count: 4 })).toMatchObject({
      projects: 4,
      perHundredThousand: null,
    });
  });

  it('say both from five projects on', () => {
    expect(figuresOf({ ...town, count: 11 })).toMatchObject({
      projects: 11,
      perHundredThousand: 20,
    });
  });
});
