import { describe, expect, it } from '@jest/globals';
import { type Home, type Located, nearness, nearnessRank } from './nearness';

const alfter: Located = {
  ags: '05382004',
  type: 'municipality',
  districtAgs: '05382',
  population: 24_000,
};
const bonn: Located = {
  ags: '05314000',
  type: 'independent-city',
  districtAgs: '05314',
  population: 330_000,
};
const home = (place: Located, ...neighbours: string[]): Home => ({
  ...place,
  neighbours: new Set(neighbours),
});

describe('the reasons for which a municipality is near', () => {
  it('are one alone for itself', () => {
    expect(nearness(home(alfter), alfter)).toEqual(['itself']);
  });

  it('are the border alone between a large city and a small neighbour', () => {
    expect(nearness(home(bonn, alfter.ags), alfter)).toEqual(['neighbour']);
    expect(nearness(home(alfter, bonn.ags), bonn)).toEqual(['neighbour']);
  });

  it('are all that apply, closest first', () => {
    const bornheim = { ...alfter, ags: '05382012', population: 48_000 };
    expect(nearness(home(alfter, bornheim.ags), bornheim)).toEqual([
      'neighbour',
      'same-district',
      'same-size-class',
    ]);
    const windeck = { ...alfter, ags: '05382076', population: 19_999 };
    expect(nearness(home(alfter), windeck)).toEqual(['same-district']);
  });

  it('never are the district between independent cities, whose district is themselves', () => {
    const sameKey = { ...bonn, ags: '05314999' };
    expect(nearness(home(bonn), sameKey)).toEqual(['same-size-class']);
  });

  it('are none far away in another size class', () => {
    const nettetal = { ...alfter, ags: '05166016', districtAgs: '05166', population: 61_000 };
    expect(nearness(home(alfter), nettetal)).toEqual([]);
  });
});

describe('the order of nearness', () => {
  it('follows the closest reason, however many there are', () => {
    expect(nearnessRank(['itself'])).toBe(0);
    expect(nearnessRank(['neighbour'])).toBeLessThan(
      nearnessRank(['same-district', 'same-size-class']),
    );
  });
});
