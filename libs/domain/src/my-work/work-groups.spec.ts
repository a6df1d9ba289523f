import { describe, expect, it } from '@jest/globals';
import { groupsShown, kindsOfGroup, overdueDays, periodOf, workGroups } from './work-groups';
import { workKinds } from './list-my-work';

const today = '2026-11-22';

describe('the groups of my work', () => {
  it('begin with what is late and end with what has no deadline', () => {
    expect(groupsShown({ due: 'all' })).toEqual(['overdue', 'decisions', 'upcoming', 'undated']);
  });

  it('are those that the filters leave', () => {
    expect(groupsShown({ due: 'overdue' })).toEqual(['overdue']);
    expect(groupsShown({ due: 'waiting' })).toEqual(['decisions']);
    expect(groupsShown({ due: 'soon' })).toEqual(['upcoming']);
    expect(groupsShown({ due: 'all', kind: 'decision' })).toEqual(['decisions']);
    expect(groupsShown({ due: 'all', kind: 'condition' })).toEqual(['overdue', 'upcoming']);
    expect(groupsShown({ due: 'soon', kind: 'planned-end' })).toEqual([]);
  });

  it('have a place for every kind of work', () => {
    const placed = workGroups.flatMap((group) => kindsOfGroup[group]);
    expect(workKinds.filter((kind) => !placed.includes(kind))).toEqual([]);
  });

  it('part between yesterday and today: what is due today is not late', () => {
    expect(periodOf('overdue', 'all', today)).toEqual({ from: null, to: '2026-11-21' });
    expect(periodOf('upcoming', 'all', today)).toEqual({ from: today, to: null });
    expect(periodOf('upcoming', 'soon', today)).toEqual({ from: today, to: '2026-12-06' });
    expect(periodOf('undated', 'all', today)).toBeNull();
    expect(periodOf('decisions', 'all', today)).toBeNull();
  });
});

describe('the days something is late', () => {
  it.each([
    ['2026-11-21', 1],
    ['2025-11-22', 365],
    ['2026-11-22', null],
    ['2026-11-23', null],
    [null, null],
  ])('of %s are %s', (dueOn, days) => {
    expect(overdueDays(dueOn, today)).toBe(days);
  });
});
