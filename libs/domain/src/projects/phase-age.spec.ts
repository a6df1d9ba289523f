import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { phaseAgeBorders, phaseAgeOf, phaseAges } from './phase-age';

const at = (instant: string) => new Date(instant);

describe('the age of a pilot', () => {
  const now = at('2026-11-22T15:30:00+01:00');

  it.each([
    ['2026-11-22T09:00:00+01:00', 'up-to-3'],
    ['2026-08-22T00:00:00+02:00', 'up-to-3'],
    ['2026-08-21T23:59:59+02:00', 'over-3'],
    ['2026-05-22T00:00:00+02:00', 'over-3'],
    ['2026-05-21T23:59:59+02:00', 'over-6'],
    ['2025-11-22T00:00:00+01:00', 'over-6'],
    ['2025-11-21T23:59:59+01:00', 'over-12'],
    ['2019-01-01T00:00:00+01:00', 'over-12'],
  ])('entered at %s it is %s', (enteredAt, age) => {
    expect(phaseAgeOf(at(enteredAt), now)).toBe(age);
  });

  it('ends on the last day of a month that is shorter', () => {
    const entered = at('2026-02-28T10:00:00+01:00');
    expect(phaseAgeOf(entered, at('2026-05-28T23:00:00+02:00'))).toBe('up-to-3');
    expect(phaseAgeOf(entered, at('2026-05-29T00:00:00+02:00'))).toBe('over-3');
    expect(phaseAgeOf(at('2025-11-30T10:00:00+01:00'), at('2026-02-28T23:00:00+01:00'))).toBe(
      'up-to-3',
    );
    expect(phaseAgeOf(at('2025-11-30T10:00:00+01:00'), at('2026-03-01T00:00:00+01:00'))).toBe(
      'over-3',
    );
  });

  it('has its birthday on 28 February when it began on the 29th', () => {
    const entered = at('2028-02-29T10:00:00+01:00');
    expect(phaseAgeOf(entered, at('2029-02-28T23:59:00+01:00'))).toBe('over-6');
    expect(phaseAgeOf(entered, at('2029-03-01T00:00:00+01:00'))).toBe('over-12');
    const before = at('2027-02-28T10:00:00+01:00');
    expect(phaseAgeOf(before, at('2028-02-28T23:59:00+01:00'))).toBe('over-6');
    expect(phaseAgeOf(before, at('2028-02-29T00:00:00+01:00'))).toBe('over-12');
  });

  it('is exactly one: the borders leave no gap and do not overlap', () => {
    const anyInstant = fc.date({
      min: at('2015-01-01T00:00:00Z'),
      max: at('2035-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyInstant, anyInstant, (entered, later) => {
        const fitting = phaseAges.filter((age) => {
          const { from, before } = phaseAgeBorders(age, later);
          return (from === null || entered >= from) && (before === null || entered < before);
        });
        expect(fitting).toEqual([phaseAgeOf(entered, later)]);
      }),
    );
  });
});
