import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparePlaces, pageOf, type Place } from './entry-order';

const anyPlace: fc.Arbitrary<Place> = fc.record({
  at: fc.constantFrom('', '2026-01-31', '2026-02-01'),
  id: fc.constantFrom('0190a', '0190b', '0191a'),
});

describe('the order of my work within a group', () => {
  it('goes by day and then by id', () => {
    const places = [
      { at: '2026-02-01', id: 'a' },
      { at: '2026-01-31', id: 'b' },
      { at: '2026-01-31', id: 'a' },
    ];
    expect(places.toSorted(comparePlaces).map(({ at, id }) => at + id)).toEqual([
      '2026-01-31a',
      '2026-01-31b',
      '2026-02-01a',
    ]);
  });

  it('is the same however the sources are mixed', () => {
    fc.assert(
      fc.property(fc.array(anyPlace), (places) => {
        const sorted = places.toSorted(comparePlaces);
        expect(places.toReversed().toSorted(comparePlaces)).toEqual(sorted);
      }),
    );
  });
});

describe('a page of my work', () => {
  it('joins to the page before without a gap or a double, whatever the order they are found in', () => {
    const someFound = fc.uniqueArray(anyPlace, { selector: ({ at, id }) => at + id });
    fc.assert(
      fc.property(someFound, fc.integer({ min: 1, max: 4 }), (places, limit) => {
        const found = places.map((place) => ({ place }));
        const all = pageOf(found, { after: null, limit: 100 });
        const pages: typeof found = [];
        for (let next = pageOf(found, { after: null, limit }); next.length > 0;) {
          pages.push(...next);
          next = pageOf(found, { after: pages.at(-1)?.place ?? null, limit });
        }
        expect(pages).toEqual(all);
        expect(pages).toHaveLength(found.length);
      }),
    );
  });
});
