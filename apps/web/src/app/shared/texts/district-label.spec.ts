import { describe, expect, it } from '@jest/globals';
import { districtLabel } from './district-label';

describe('the district of a municipality', () => {
  it.each([
    ['Kleve', 'Kreis Kleve'],
    ['Rhein-Sieg-Kreis', 'Rhein-Sieg-Kreis'],
    ['Städteregion Aachen', 'Städteregion Aachen'],
    ['Rhein-Kreis Neuss', 'Rhein-Kreis Neuss'],
  ])('%s is called %s', (districtName, label) => {
    expect(districtLabel({ type: 'town', districtName })).toBe(label);
  });

  it('is none for an independent city', () => {
    expect(districtLabel({ type: 'independent-city', districtName: 'Bonn, Stadt' })).toBeNull();
  });
});
