import { describe, expect, it } from '@jest/globals';
import { euroInput, parseEuro } from './euro';
import {
  daysOf,
  formatDay,
  formatEuro,
  formatInstant,
  formatOverdue,
  formatSpan,
  formatWholeEuro,
  weeksBetween,
} from './formats';

/** Intl separates number and sign by a narrow or no-break space; which one is not our promise. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('days and instants', () => {
  it('writes days the way each language does, in every time zone', () => {
    expect(formatDay('2026-11-22', 'de')).toBe('22.11.2026');
    expect(formatDay('2026-11-22', 'en')).toBe('22 Nov 2026');
    expect(formatDay('2028-02-29', 'de')).toBe('29.02.2028');
  });

  it('shows instants on the German clock, also across midnight and in summer', () => {
    expect(formatInstant('2026-12-31T23:30:00Z', 'de')).toBe('01.01.2027, 00:30');
    expect(formatInstant('2026-07-01T10:00:00Z', 'de')).toBe('01.07.2026, 12:00');
    expect(formatInstant('2026-11-22T14:30:00Z', 'en')).toBe('22 Nov 2026, 15:30');
  });

  it('counts days in words, and weeks from two of them on', () => {
    expect(formatSpan(daysOf('2026-11-21T23:30:00Z', '2026-11-22T10:00:00Z'), 'de')).toBe(
      'seit heute',
    );
    expect(formatSpan(1, 'en')).toBe('for 1 day');
    expect(formatSpan(13, 'de')).toBe('seit 13 Tagen');
    expect(formatSpan(14, 'de')).toBe('seit 2 Wochen');
    expect(formatSpan(90, 'en')).toBe('for 12 weeks');
    expect(daysOf('2026-12-01', '2026-11-22')).toBe(0);
    expect(weeksBetween('2026-08-30', '2026-11-22T12:00:00Z')).toBe(12);
    expect(weeksBetween('2026-12-01', '2026-11-22')).toBe(0);
  });
});

describe('how long something is overdue', () => {
  it('is said in days, and in months from 60 days on', () => {
    expect([1, 59, 60, 270].map((days) => formatOverdue(days, 'de'))).toEqual([
      '1 Tag',
      '59 Tagen',
      '2 Monaten',
      '9 Monaten',
    ]);
  });
});

describe('money', () => {
  it('shows cents with a true minus', () => {
    expect(plain(formatEuro(-2750600, 'de'))).toBe('−27.506,00 €');
    expect(plain(formatEuro(1234567, 'en'))).toBe('€12,345.67');
    expect(plain(formatWholeEuro(1234567, 'de'))).toBe('12.346 €');
  });

  it.each([
    ['12.345,67', 1234567],
    ['12345,6', 1234560],
    ['1.000.000', 100000000],
    ['0,05', 5],
    ['99 €', 9900],
    ['−5', -500],
  ])('reads %s', (text, cents) => {
    expect(parseEuro(text, 'de')).toBe(cents);
  });

  it.each(['', 'abc', '1,234', '12.34', '1,2,3', '--1', '1e5'])('refuses %p', (text) => {
    expect(parseEuro(text, 'de')).toBeUndefined();
  });

  it('reads back what it wrote, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      expect(parseEuro(euroInput(1234567, language), language)).toBe(1234567);
    }
  });
});
