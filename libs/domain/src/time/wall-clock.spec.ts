import { describe, expect, it } from '@jest/globals';
import { instantOnWall, wallClockOf } from './wall-clock';

describe('a reading of the clock in Germany', () => {
  it.each([
    ['2026-07-01T10:00', '2026-07-01T08:00:00.000Z'],
    ['2026-12-01T10:00', '2026-12-01T09:00:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is an instant and comes back', (wall, instant) => {
    expect(instantOnWall(wall)).toBe(instant);
    expect(wallClockOf(new Date(instant))).toBe(wall);
  });

  it('is read in winter time where it does not exist, and is nothing when it is none', () => {
    expect(instantOnWall('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOnWall('morgen')).toBeNull();
  });
});
