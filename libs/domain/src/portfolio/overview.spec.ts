import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { phases, projectStatuses } from '../projects/phases';
import { type CountedCell, overviewSchema, summarisePortfolio } from './overview';

const asOf = new Date('2026-11-22T09:00:00Z');
const noAges = { 'up-to-3': 0, 'over-3': 0, 'over-6': 0, 'over-12': 0 };
const own = { reach: 'own' as const, own: { attention: { total: 0, items: [] } } };

function cell(change: Partial<CountedCell>): CountedCell {
  const { count = 1 } = change;
  const ages = { ...noAges, 'up-to-3': count };
  return { phase: 'analysis', status: 'active', count, unconfirmed: 0, ages, ...change };
}

describe('an overview', () => {
  it('is empty where there is nothing', () => {
    expect(summarisePortfolio([], own, asOf)).toEqual({
      asOf: '2026-11-22T09:00:00.000Z',
      reach: 'own',
      total: 0,
      cells: [],
      pilotAges: [
        { age: 'up-to-3', count: 0 },
        { age: 'over-3', count: 0 },
        { age: 'over-6', count: 0 },
        { age: 'over-12', count: 0 },
      ],
      own: { drafts: 0, unconfirmed: 0, attention: { total: 0, items: [] } },
    });
  });

  it('counts drafts apart: they are no projects yet', () => {
    const counted = [
      cell({ status: 'draft', count: 3 }),
      cell({ count: 2, unconfirmed: 1 }),
      cell({ phase: 'pilot', status: 'paused', count: 1, unconfirmed: 1 }),
    ];
    expect(summarisePortfolio(counted, own, asOf)).toMatchObject({
      total: 3,
      cells: [
        { phase: 'analysis', status: 'active', count: 2 },
        { phase: 'pilot', status: 'paused', count: 1 },
      ],
      own: { drafts: 3, unconfirmed: 2 },
    });
  });

  it('counts the age of running pilots alone', () => {
    const old = { ...noAges, 'over-12': 2 };
    const counted = [
      cell({ phase: 'pilot', count: 2, ages: old }),
      cell({ phase: 'pilot', status: 'paused', count: 2, ages: old }),
      cell({ phase: 'analysis', count: 2, ages: old }),
    ];
    const { pilotAges } = summarisePortfolio(counted, own, asOf);
    expect(pilotAges.at(-1)).toEqual({ age: 'over-12', count: 2 });
  });

  it('says nothing about the inside of others', () => {
    const wide = { reach: 'network', own: undefined } as const;
    expect(summarisePortfolio([cell({})], wide, asOf)).not.toHaveProperty('own');
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
        const summary = overviewSchema.parse(summarisePortfolio(counted.map(cell), own, asOf));
        expect(sum(summary.cells)).toBe(summary.total);
        expect(summary.total + (summary.own?.drafts ?? 0)).toBe(sum(counted));
      }),
    );
  });
});
