import { describe, expect, it } from '@jest/globals';
import { nextReviewOn } from './next-review';

const g3 = { gate: 'g3', result: 'approved', decidedAt: '2026-03-31T21:30:00.000Z' } as const;

describe('the next yearly review', () => {
  it('is due twelve months after the handover, by the day people in Germany saw', () => {
    expect(nextReviewOn([g3], 'completed')).toBe('2027-03-31');
    const lateEvening = { ...g3, decidedAt: '2026-03-31T22:30:00.000Z' };
    expect(nextReviewOn([lateEvening], 'completed')).toBe('2027-04-01');
  });

  it('is due twelve months after the last review that was passed, also with conditions', () => {
    const passed = {
      gate: 'g4',
      result: 'approved-with-conditions',
      decidedAt: '2027-05-02T10:00:00Z',
    } as const;
    const failed = { gate: 'g4', result: 'returned', decidedAt: '2028-04-01T10:00:00Z' } as const;
    expect(nextReviewOn([failed, passed, g3], 'completed')).toBe('2028-05-02');
  });

  it('does not exist before operation, nor after it has ended', () => {
    expect(nextReviewOn([g3], 'active')).toBeNull();
    expect(nextReviewOn([g3], 'stopped')).toBeNull();
    expect(nextReviewOn([], 'completed')).toBeNull();
  });
});
