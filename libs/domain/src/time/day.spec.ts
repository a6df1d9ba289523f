import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { dayOf, daysBetween, daysLater, monthsBefore, startOfDay } from './day';

describe('the calendar day people see', () => {
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['0026-11-24T12:00:00Z', '0026-11-24'],
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

describe('months before a day', () => {
  it.each([
    ['2026-11-22', 12, '2025-11-22'],
    ['2026-11-22', 3, '2026-08-22'],
    ['2026-02-28', 3, '2025-11-28'],
    ['2026-05-31', 3, '2026-03-01'],
    ['2028-05-31', 3, '2028-03-01'],
    ['2026-12-31', 6, '2026-07-01'],
    ['2028-02-29', 12, '2027-03-01'],
    ['2029-02-28', 12, '2028-02-28'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s less %s months is %s', (day, months, border) => {
    expect(monthsBefore(day, months)).toBe(border);
  });

  it('finds exactly the first day whose months are not yet over', () => {
    const anyDay = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(1, 3, 6, 12), (today, months) => {
        const border = monthsBefore(today, months);
        expect(lastDayOfSpan(border, months) >= today).toBe(true);
        expect(lastDayOfSpan(daysLater(border, -1), months) < today).toBe(true);
      }),
    );
  });
});

describe('the beginning of a day', () => {
  it.each([
    ['2026-11-22', '2026-11-21T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2028-02-29', '2028-02-28T23:00:00.000Z'],
  ])('%s begins in Berlin at %s', (day, instant) => {
    expect(startOfDay(day).toISOString()).toBe(instant);
  });
});

/** As § 188 BGB reads: the same day of the later month, or its last one. */
function lastDayOfSpan(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const end = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth));
  return new Date(end).toISOString().slice(0, 10);
}
