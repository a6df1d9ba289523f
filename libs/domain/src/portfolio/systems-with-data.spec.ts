import { describe, expect, it } from '@jest/globals';
import { dataDuties, dutyItems, dutyState, dutyTable, type DataAnswers } from './systems-with-data';
import { checklists } from '../content/checklists.data';

const open: DataAnswers = {
  dpiaRequired: null,
  processesPersonalData: null,
  processesSocialData: null,
};

describe('what data protection asks of a system', () => {
  it('looks at items that the checklists have', () => {
    const known = checklists.flatMap(({ items }) => items.map(({ key }) => key));
    expect(dutyItems.filter((key) => !known.includes(key))).toEqual([]);
  });

  it.each(dataDuties)('%s is not needed only when the project says so', (duty) => {
    const { flag } = dutyTable[duty];
    expect(dutyState(duty, { ...open, [flag]: false }, {})).toBe('not-needed');
    expect(dutyState(duty, open, {})).toBe('not-begun');
    expect(dutyState(duty, { ...open, [flag]: true }, {})).toBe('not-begun');
  });

  it('stands as the latest phase says', () => {
    const states = { 'pilot.dpia': 'done', 'scaling.dpia-update': 'recheck' } as const;
    expect(dutyState('dpia', open, { 'pilot.dpia': 'in-progress' })).toBe('in-progress');
    expect(dutyState('dpia', open, states)).toBe('recheck');
    expect(dutyState('social-data-notice', open, states)).toBe('not-begun');
  });
});
