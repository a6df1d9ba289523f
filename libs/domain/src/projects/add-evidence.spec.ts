import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { addEvidence } from './add-evidence';

const item = { key: 'pilot.dpia' };
const id = '01999999-0000-7000-8000-000000000001';

describe('evidence given to an item', () => {
  it('is kept in the event with its address', () => {
    const link = { kind: 'link', text: 'Vermerk', url: 'https://intranet/akte/7' } as const;
    expect(addEvidence(item, link, { id, status: 'active' })).toEqual({
      type: 'evidence.added',
      fieldGroup: 'evidence',
      changes: { [`checklist/pilot.dpia/evidence/${id}`]: [null, link] },
    });
  });

  it('has no address when it is a note', () => {
    const { changes } = addEvidence(
      item,
      { kind: 'note', text: 'Liegt vor' },
      { id, status: 'active' },
    );
    expect(Object.values(changes)).toEqual([
      [null, { kind: 'note', text: 'Liegt vor', url: null }],
    ]);
  });

  it.each(['draft', 'paused', 'stopped', 'completed', 'archived'] as const)(
    'is refused while the project is %s',
    (status) => {
      expect(() => addEvidence(item, { kind: 'note', text: 'x' }, { id, status })).toThrow(
        new DomainError('rule-violated', [{ code: 'project-not-active' }]),
      );
    },
  );
});
