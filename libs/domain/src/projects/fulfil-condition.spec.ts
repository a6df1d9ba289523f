import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { fulfilCondition } from './fulfil-condition';
import { projectStatuses } from './phases';

const id = '0198c0de-0000-7000-8000-000000000001';
const open = { id, fulfilledAt: null };
const trace = { kind: 'note', sha256: 'a'.repeat(64) } as const;

describe('fulfilling a condition', () => {
  it('keeps in the history which condition it was and the hash of the evidence', () => {
    expect(fulfilCondition(open, trace, 'active')).toEqual({
      type: 'condition.fulfilled',
      fieldGroup: 'decisions',
      changes: { [`conditions/${id}/fulfilment`]: [null, trace] },
    });
  });

  it('is possible while the project is worked on, and after it went into operation', () => {
    const possible = projectStatuses.filter((status) => {
      try {
        return fulfilCondition(open, trace, status).type === 'condition.fulfilled';
      } catch (error) {
        expect(error).toEqual(new DomainError('rule-violated', [{ code: 'project-not-active' }]));
        return false;
      }
    });
    expect(possible).toEqual(['active', 'completed']);
  });

  it('happens once', () => {
    const done = { ...open, fulfilledAt: '2026-11-22T10:00:00.000Z' };
    expect(() => fulfilCondition(done, trace, 'active')).toThrow('already-fulfilled');
  });
});
