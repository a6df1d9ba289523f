import { describe, expect, it } from '@jest/globals';
import {
  dataDuties,
  dutyItems,
  dutyState,
  dutyTable,
  type DataAnswers,
  type DataDuty,
  type SystemAtHand,
} from './systems-with-data';
import { checklists } from '../content/checklists.data';

const open: DataAnswers = {
  dpiaRequired: null,
  processesPersonalData: null,
  processesSocialData: null,
};

const stateOf = (duty: DataDuty, change: Partial<SystemAtHand>) =>
  dutyState(duty, { phase: 'scaling', status: 'active', answers: open, states: {}, ...change });

describe('what data protection asks of a system', () => {
  it('looks at items that the checklists have', () => {
    const known = checklists.flatMap(({ items }) => items.map(({ key }) => key));
    expect(dutyItems.filter((key) => !known.includes(key))).toEqual([]);
  });

  it.each(dataDuties)('%s is not needed only when the project says so', (duty) => {
    const { flag } = dutyTable[duty];
    expect(stateOf(duty, { answers: { ...open, [flag]: false } })).toBe('not-needed');
    expect(stateOf(duty, {})).toBe('not-begun');
    expect(stateOf(duty, { answers: { ...open, [flag]: true } })).toBe('not-begun');
  });

  it('stands as the latest phase says', () => {
    const states = { 'pilot.dpia': 'done', 'scaling.dpia-update': 'recheck' } as const;
    expect(stateOf('dpia', { states: { 'pilot.dpia': 'in-progress' } })).toBe('in-progress');
    expect(stateOf('dpia', { states })).toBe('recheck');
    expect(stateOf('social-data-notice', { states })).toBe('not-begun');
  });

  it('forgets a phase that the project has gone back from', () => {
    const states = { 'pilot.dpia': 'recheck', 'scaling.dpia-update': 'done' } as const;
    expect(stateOf('dpia', { states, phase: 'pilot' })).toBe('recheck');
    expect(stateOf('dpia', { states, phase: 'analysis' })).toBe('not-begun');
    const reviewed = { ...states, 'yearly-review.dpia-valid': 'in-progress' } as const;
    expect(stateOf('dpia', { states: reviewed })).toBe('done');
    expect(stateOf('dpia', { states: reviewed, status: 'completed' })).toBe('in-progress');
  });
});
