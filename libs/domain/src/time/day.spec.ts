import { describe, expect, it } from '@jest/globals';
import { dayOf, daysBetween, daysLater } from './day';

describe('the calendar day people see', () => {
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
  ])('%s is %s in Berlin', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });
});

describe('days between two days', () => {
  it('does not lose a day when the clocks change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
  it('counts backwards as negative', () => {
    expect(daysBetween('2028-03-01', '2028-02-29')).toBe(-1);
  });
});

describe('the day some days later', () => {
  it('crosses months, leap days and clock changes', () => {
    expect(daysLater('2026-11-22', 14)).toBe('2026-12-06');
    expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysLater('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysLater('2026-01-01', -1)).toBe('2025-12-31');
  });
});
