import { describe, expect, it } from '@jest/globals';
import { daysIn, isUsual, planWith, proposedPlan } from './planning';

const plan = proposedPlan('2026-11-23');

describe('the proposed plan', () => {
  it('puts the usual durations one after the other', () => {
    expect(plan).toEqual({
      plannedAnalysis: { start: '2026-11-23', end: '2027-02-14' },
      plannedPilot: { start: '2027-02-15', end: '2027-07-04' },
      plannedScaling: { start: '2027-07-05', end: '2028-07-02' },
    });
    expect(isUsual('analysis', plan.plannedAnalysis)).toBe(true);
  });

  it('counts both the first and the last day', () => {
    expect(daysIn({ start: '2028-02-28', end: '2028-03-01' })).toBe(3);
    expect(daysIn({ start: '2028-03-01', end: null })).toBeNull();
    expect(daysIn({ start: '2028-03-02', end: '2028-03-01' })).toBeNull();
  });
});

describe('other days for one phase', () => {
  it('take along what followed without a gap', () => {
    const later = { start: '2026-11-23', end: '2027-02-28' };
    expect(planWith(plan, 'analysis', later)).toEqual({
      plannedAnalysis: later,
      plannedPilot: { start: '2027-03-01', end: '2027-07-18' },
      plannedScaling: { start: '2027-07-19', end: '2028-07-16' },
    });
  });

  it('leave alone what somebody put elsewhere, and everything after it', () => {
    const own = { ...plan, plannedPilot: { start: '2027-04-01', end: '2027-07-04' } };
    const later = { start: '2026-11-23', end: '2027-02-28' };
    expect(planWith(own, 'analysis', later)).toEqual({ plannedAnalysis: later });
  });

  it('move nothing while the end is missing', () => {
    const open = { start: '2026-11-23', end: null };
    expect(planWith(plan, 'analysis', open)).toEqual({ plannedAnalysis: open });
  });
});
