import { describe, expect, it } from '@jest/globals';
import { reviewFigures } from './review-figures';

const october = { month: '2026-10', reviewed: 40, changed: 10, outputs: 400 };
const november = { month: '2026-11', reviewed: 60, changed: 5, outputs: 100 };

describe('figures of human reviews (US-28)', () => {
  it('give the override rate and the coverage in basis points', () => {
    expect(reviewFigures([november, october])).toEqual({
      reviewed: 100,
      changed: 15,
      overrideRate: 1500,
      outputs: 500,
      coverage: 2000,
    });
  });

  it('leave the coverage unknown while the outputs of a month are missing', () => {
    const figures = reviewFigures([{ ...november, outputs: null }, october]);
    expect(figures).toMatchObject({ outputs: null, coverage: null, overrideRate: 1500 });
  });

  it('know no share of nothing', () => {
    const unknown = { overrideRate: null, coverage: null };
    expect(reviewFigures([])).toMatchObject({ reviewed: 0, outputs: null, ...unknown });
    const quiet = { month: '2026-09', reviewed: 0, changed: 0, outputs: 0 };
    expect(reviewFigures([quiet])).toMatchObject({ outputs: 0, ...unknown });
  });
});
