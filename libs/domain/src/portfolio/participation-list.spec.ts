import { describe, expect, it } from '@jest/globals';
import type { Phase } from '../projects/phases';
import { askedStateOn, isAnswerOutdated, type Asked } from './participation-list';

const today = '2026-11-26';
const asked: Asked = {
  result: null,
  withdrawnAt: null,
  hasLapsed: false,
  isOutdated: false,
  dueOn: today,
};

const stateOf = (change: Partial<Asked>) => askedStateOn({ ...asked, ...change }, today);

describe('what a role was asked (US-22)', () => {
  it('waits until the day has passed, and is overdue from the next one on', () => {
    expect(stateOf({})).toBe('asked');
    expect(stateOf({ dueOn: '2026-11-25' })).toBe('overdue');
  });

  it('is never overdue once it was answered, covered, withdrawn or over', () => {
    const dueOn = '2026-01-01';
    expect(stateOf({ dueOn, result: 'refused' })).toBe('answered');
    expect(stateOf({ dueOn: null, result: 'covered' })).toBe('covered');
    const withdrawnAt = '2026-02-01T10:00:00.000Z';
    expect(stateOf({ dueOn, withdrawnAt })).toBe('withdrawn');
    expect(stateOf({ dueOn, withdrawnAt, hasLapsed: true })).toBe('lapsed');
  });

  it('is no answer any more once the project is not what was agreed to', () => {
    expect(stateOf({ result: 'given', isOutdated: true })).toBe('outdated');
    expect(stateOf({ result: 'covered', isOutdated: true })).toBe('outdated');
    expect(stateOf({ isOutdated: true })).toBe('asked');
  });
});

describe('an answer of the staff council', () => {
  it.each<[string, Phase[], boolean, boolean]>([
    ['holds while nothing happens', [], false, false],
    ['holds on in later phases', ['scaling'], false, false],
    ['ends when its phase begins anew', ['pilot'], false, true],
    ['ends with a return to an earlier phase', ['analysis'], false, true],
    ['ends with a substantial change', [], true, true],
  ])('%s', (_, phasesBegun, isChanged, isOutdated) => {
    expect(isAnswerOutdated('pilot', { phasesBegun, isChanged })).toBe(isOutdated);
  });
});
