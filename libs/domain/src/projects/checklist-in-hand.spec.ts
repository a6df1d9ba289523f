import { describe, expect, it } from '@jest/globals';
import { checklists } from '../content/checklists.data';
import { checklistKeys, checklistToRead } from './checklist-in-hand';

describe('the checklist that is read', () => {
  const had = ['scaling', 'pilot', 'needs-analysis'];

  it('is the one in hand where none is named, also before the project has one', () => {
    expect(checklistToRead('scaling', had, undefined)).toBe('scaling');
    expect(checklistToRead('needs-analysis', [], undefined)).toBe('needs-analysis');
  });

  it('is any that the project has had', () => {
    for (const key of had) expect(checklistToRead('scaling', had, key)).toBe(key);
  });

  it.each(['closure', 'yearly-review', 'constructor'])(
    'is none that the project has not had: %s',
    (key) => {
      expect(() => checklistToRead('scaling', had, key)).toThrow('not-found: no-such-checklist');
    },
  );
});

describe('the checklists there are', () => {
  it('are those of the catalogue', () => {
    expect([...checklistKeys].sort()).toEqual(checklists.map(({ key }) => key).sort());
  });
});
