import { describe, expect, it } from '@jest/globals';
import { boundaries, municipalities } from '@ki-kompass/domain/content';
import { areasOf } from './areas';

describe('the areas of the map', () => {
  const areas = areasOf(JSON.parse(boundaries));

  it('has one for each of the 396 municipalities', () => {
    const listed = municipalities.map(({ ags }) => ags).toSorted();
    expect(areas.map(({ ags }) => ags).toSorted()).toEqual(listed);
  });

  it('writes the name inside the box of the area', () => {
    for (const { centre, box } of areas) {
      expect(centre[0]).toBeGreaterThan(box.left);
      expect(centre[0]).toBeLessThan(box.right);
      expect(centre[1]).toBeGreaterThan(box.top);
      expect(centre[1]).toBeLessThan(box.bottom);
    }
  });

  it('refuses something that is no map', () => {
    expect(() => areasOf({ type: 'FeatureCollection', features: [] })).toThrow();
  });
});
