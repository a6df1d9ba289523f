import { describe, expect, it } from '@jest/globals';
import { namesApart, type PlacedName } from './names-apart';
import type { Point } from './projection';

const view = { x: 0, y: 0, size: 600 };
const name = (word: string, centre: Point): PlacedName => ({ lines: [word], letters: 10, centre });
const centresOf = (...names: PlacedName[]) => namesApart(names, view).map(({ centre }) => centre);

describe('names on the map', () => {
  it('stay where they are when they have room', () => {
    expect(centresOf(name('Bonn', [100, 100]), name('Swisttal', [300, 100]))).toEqual([
      [100, 100],
      [300, 100],
    ]);
  });

  it('go to the side they are on already when another is in the way', () => {
    const first = name('Rheinbach', [100, 100]);
    expect(centresOf(first, name('Meckenheim', [140, 102]))[1]).toEqual([140, 111]);
    expect(centresOf(first, name('Meckenheim', [140, 98]))[1]).toEqual([140, 89]);
  });

  it('stay inside the picture', () => {
    const [[right] = [0], [left] = [0]] = centresOf(
      name('Wachtberg', [598, 100]),
      name('Swisttal', [2, 100]),
    );
    expect(right).toBeCloseTo(573.9);
    expect(left).toBeCloseTo(23.2);
  });
});
