import { expect, it } from '@jest/globals';
import { isApplicableOn } from './legal-basis';

it('US-32 a legal basis is in force from its first to its last day, once it is confirmed', () => {
  const threshold = { status: 'in-force', validFrom: '2026-01-01', validTo: '2027-12-31' } as const;
  const days = ['2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'];
  expect(days.map((day) => isApplicableOn(threshold, day))).toEqual([false, true, true, false]);
  const open = { status: 'in-force', validFrom: null, validTo: null } as const;
  expect(isApplicableOn(open, '2026-11-26')).toBe(true);
  expect(isApplicableOn({ ...open, status: 'unconfirmed' }, '2026-11-26')).toBe(false);
});
