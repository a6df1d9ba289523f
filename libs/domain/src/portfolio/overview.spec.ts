import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { phases, projectStatuses } from '../projects/phases';
import { overviewSchema, summarisePortfolio } from './overview';

const asOf = new Date('2026-11-22T09:00:00Z');

describe('an overview', () => {
  it('is empty where there is nothing', () => {
    expect(summarisePortfolio([], asOf)).toEqual({
      asOf: '2026-11-22T09:00:00.000Z',
      total: 0,
      drafts: 0,
      cells: [],
    });
  });

  it('counts drafts apart: they are no projects yet', () => {
    const counted = [
      { phase: 'analysis', status: 'draft', count: 3 },
      { phase: 'analysis', status: 'active', count: 2 },
      { phase: 'pilot', status: 'paused', count: 1 },
    ] as const;
    expect(summarisePortfolio(counted, asOf)).toMatchObject({
      total: 3,
      drafts: 3,
      cells: counted.slice(1),
    });
  });

  it('loses nobody: cells add up to the total, total and drafts to everything', () => {
    const anyCell = fc.record({
      phase: fc.constantFrom(...phases),
      status: fc.constantFrom(...projectStatuses),
      count: fc.nat(1_000),
    });
    const sum = (cells: readonly { count: number }[]) =>
      cells.reduce((total, { count }) => total + count, 0);
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 18 }), (counted) => {
        const { total, drafts, cells } = overviewSchema.parse(summarisePortfolio(counted, asOf));
        expect(sum(cells)).toBe(total);
        expect(total + drafts).toBe(sum(counted));
      }),
    );
  });
});
