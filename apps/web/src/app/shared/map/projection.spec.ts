import { describe, expect, it } from '@jest/globals';
import {
  boxAround,
  centreOf,
  pathOf,
  type Point,
  project,
  type Ring,
  sizeOf,
  touches,
  viewOf,
} from './projection';

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

describe('a place on the map', () => {
  it('keeps distances: Bonn and Düsseldorf are about 60 km apart', () => {
    const bonn = project(7.09549, 50.7323);
    const duesseldorf = project(6.81074, 51.23656);
    expect(distance(bonn, duesseldorf)).toBeGreaterThan(58);
    expect(distance(bonn, duesseldorf)).toBeLessThan(62);
  });

  it('puts east to the right and north to the top', () => {
    const [westX, southY] = project(6, 50.4);
    const [eastX, northY] = project(9, 52.4);
    expect(eastX).toBeGreaterThan(westX);
    expect(northY).toBeLessThan(southY);
  });
});

describe('an area', () => {
  it('becomes one closed line per ring', () => {
    const hole: Ring = [
      [1, 1],
      [2, 1],
      [1, 2],
      [1, 1],
    ];
    expect(pathOf([square, hole])).toBe('M0 0L4 0L4 4L0 4L0 0ZM1 1L2 1L1 2L1 1Z');
  });

  it('has its centre and size whichever way round it is drawn', () => {
    expect(centreOf(square)).toEqual([2, 2]);
    expect(centreOf(square.toReversed())).toEqual([2, 2]);
    expect(sizeOf(square)).toBe(16);
    expect(sizeOf(square.toReversed())).toBe(16);
  });

  it('refuses a ring without area', () => {
    expect(() => centreOf([[1, 1]])).toThrow(RangeError);
  });
});

describe('the view', () => {
  it('is a square around the box with a margin', () => {
    const box = boxAround([
      [0, 0],
      [100, 50],
    ]);
    expect(box).toEqual({ left: 0, top: 0, right: 100, bottom: 50 });
    expect(box && viewOf(box)).toEqual({ x: -4, y: -29, size: 108 });
  });

  it('knows which boxes touch', () => {
    const box = { left: 0, top: 0, right: 2, bottom: 2 };
    expect(touches(box, { left: 2, top: 1, right: 4, bottom: 3 })).toBe(true);
    expect(touches(box, { left: 0, top: 3, right: 2, bottom: 4 })).toBe(false);
  });

  it('knows that nothing has no box', () => {
    expect(boxAround([])).toBeUndefined();
  });
});
