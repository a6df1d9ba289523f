import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { drawSample, sampledAsOf } from './draw-sample';
import { largestSeed } from './human-review';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 40 });
const seeds = fc.integer({ min: 0, max: largestSeed });
const sizes = fc.integer({ min: 0, max: 60 });

describe('drawing a sample (US-28)', () => {
  it('is the same for the same ids, seed and size, in whatever order they come', () => {
    fc.assert(
      fc.property(ids, seeds, sizes, (set, seed, size) => {
        const sample = drawSample(set, seed, size);
        expect(drawSample([...set].reverse(), seed, size)).toEqual(sample);
        expect(sample).toHaveLength(Math.min(size, set.length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(sample.every((id) => set.includes(id))).toBe(true);
      }),
    );
  });

  it('begins a larger sample with the smaller one', () => {
    fc.assert(
      fc.property(ids, seeds, sizes, (set, seed, size) => {
        expect(drawSample(set, seed, size + 1).slice(0, size)).toEqual(drawSample(set, seed, size));
      }),
    );
  });

  it('can draw every id, about equally often', () => {
    const set = ['a', 'b', 'c', 'd', 'e'];
    const counts = new Map(set.map((id) => [id, 0]));
    for (let seed = 0; seed < 5000; seed += 1) {
      const [id = ''] = drawSample(set, seed, 1);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect([...counts.values()].every((count) => count > 900 && count < 1100)).toBe(true);
  });

  it('stays what it is, so that an old seed still proves an old sample', () => {
    const set = Array.from({ length: 20 }, (_, index) => String(index).padStart(2, '0'));
    expect(drawSample(set, 2026, 5)).toEqual(['15', '13', '08', '04', '01']);
  });
});

describe('the moment a sample is drawn as of', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  it('is now, or an earlier one that was named', () => {
    expect(sampledAsOf(undefined, now)).toEqual(now);
    expect(sampledAsOf('2026-11-01T10:00:00Z', now)).toEqual(new Date('2026-11-01T10:00:00Z'));
  });

  it('never lies ahead: what is recorded until then would change the sample', () => {
    expect(() => sampledAsOf('2026-11-22T10:00:01Z', now)).toThrow('in-the-future');
  });
});
