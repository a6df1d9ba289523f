import { describe, expect, it } from '@jest/globals';
import { decisionDay } from './decision-body';

describe('the day of a decision', () => {
  const decidedAt = new Date('2026-11-22T23:30:00Z');

  it('is the one of the body that decided, not the one it was recorded on', () => {
    expect(decisionDay({ bodyDecidedOn: '2026-11-10', decidedAt })).toBe('2026-11-10');
  });

  it('is the one in Germany where a role decided', () => {
    expect(decisionDay({ bodyDecidedOn: null, decidedAt })).toBe('2026-11-23');
  });
});
