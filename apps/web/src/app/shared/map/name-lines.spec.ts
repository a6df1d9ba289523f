import { describe, expect, it } from '@jest/globals';
import { nameLines } from './name-lines';

describe('a name on the map', () => {
  it.each([
    ['Bonn', ['Bonn']],
    ['Mönchengladbach', ['Mönchengladbach']],
    ['Sankt Augustin', ['Sankt', 'Augustin']],
    ['Schloß Holte-Stukenbrock', ['Schloß Holte-', 'Stukenbrock']],
    ['Mülheim an der Ruhr', ['Mülheim', 'an der Ruhr']],
  ])('writes %s in lines that fit', (name, lines) => {
    expect(nameLines(name)).toEqual(lines);
  });
});
