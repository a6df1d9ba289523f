import { describe, expect, it } from '@jest/globals';
import { sameOrNextWorkingDay, workingDaysLater } from './working-days';

/** North Rhine-Westphalia around Easter, Corpus Christi and the turn of the year. */
const holidays = new Set([
  '2026-04-03',
  '2026-04-06',
  '2026-06-04',
  '2025-10-03',
  '2026-12-25',
  '2026-12-26',
  '2027-01-01',
]);

describe('a deadline in working days', () => {
  it.each([
    ['begins on the next day', '2026-11-23', 1, '2026-11-24'],
    ['leaves out the weekend', '2026-11-27', 1, '2026-11-30'],
    ['set on a Sunday counts from Monday', '2026-11-22', 1, '2026-11-23'],
    ['of ten days is two weeks where nothing is closed', '2026-11-23', 10, '2026-12-07'],
    ['leaves out Good Friday and Easter Monday', '2026-04-02', 1, '2026-04-07'],
    ['leaves out Corpus Christi', '2026-06-03', 2, '2026-06-08'],
    ['reaches into the next year', '2026-12-23', 5, '2026-12-31'],
    ['leaves out New Year', '2026-12-31', 1, '2027-01-04'],
  ])('%s', (_, day, count, last) => {
    expect(workingDaysLater(day, count, holidays)).toBe(last);
  });
});

describe('a period in whole days (§ 193 BGB)', () => {
  it.each([
    ['ends on its day when that is a working day', '2026-11-26', '2026-11-26'],
    ['does not end on a Saturday', '2026-11-28', '2026-11-30'],
    ['does not end on a Sunday', '2026-11-29', '2026-11-30'],
    ['moves from Good Friday behind Easter', '2026-04-03', '2026-04-07'],
    ['moves from Easter Monday', '2026-04-06', '2026-04-07'],
    ['moves from a German Unity Day on a Friday behind the weekend', '2025-10-03', '2025-10-06'],
    ['moves from Christmas Day on a Friday behind the weekend', '2026-12-25', '2026-12-28'],
    ['moves from New Year', '2027-01-01', '2027-01-04'],
  ])('%s', (_, day, last) => {
    expect(sameOrNextWorkingDay(day, holidays)).toBe(last);
  });
});
