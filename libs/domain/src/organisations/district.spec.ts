import { describe, expect, it } from '@jest/globals';
import { districtTitle } from './district';

describe('the title of a district', () => {
  it.each([
    ['Kleve', 'Kreis Kleve'],
    ['Siegen-Wittgenstein', 'Kreis Siegen-Wittgenstein'],
    ['Rhein-Sieg-Kreis', 'Rhein-Sieg-Kreis'],
    ['Rhein-Kreis Neuss', 'Rhein-Kreis Neuss'],
    ['Märkischer Kreis', 'Märkischer Kreis'],
    ['Hochsauerlandkreis', 'Hochsauerlandkreis'],
  ])('turns %s into %s', (name, title) => {
    expect(districtTitle({ name, type: 'Kreis' })).toBe(title);
  });

  it('leaves the Städteregion alone', () => {
    expect(districtTitle({ name: 'Städteregion Aachen', type: 'Städteregion' })).toBe(
      'Städteregion Aachen',
    );
  });
});
