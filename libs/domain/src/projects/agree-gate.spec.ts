import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../domain-error';
import { agreeGate } from './agree-gate';

const request = { gate: 'g3', requestedBy: 'coordinator', agreedRoles: [] } as const;
const command = { requestId: '019a0000-0000-7000-8000-000000000000', note: 'Betrieb steht.' };

describe('an agreement that a gate needs', () => {
  it('is recorded with role and note, among the decisions', () => {
    expect(agreeGate(request, { personId: 'head', role: 'it-head' }, command)).toEqual({
      type: 'gate.agreed',
      fieldGroup: 'decisions',
      changes: { 'gates/g3/agreement': [null, { role: 'it-head', note: 'Betrieb steht.' }] },
    });
  });

  it('is not given by whoever made the request, in whatever role', () => {
    expect(() => agreeGate(request, { personId: 'coordinator', role: 'it-head' }, command)).toThrow(
      new DomainError('rule-violated', [{ code: 'requester-cannot-decide' }]),
    );
  });

  it('is given once per role, also by somebody else in that role', () => {
    const agreed = { ...request, agreedRoles: ['it-head'] as const };
    expect(() => agreeGate(agreed, { personId: 'deputy', role: 'it-head' }, command)).toThrow(
      new DomainError('rule-violated', [{ code: 'already-agreed' }]),
    );
    expect(agreeGate(agreed, { personId: 'board', role: 'executive-board' }, command).type).toBe(
      'gate.agreed',
    );
  });
});
