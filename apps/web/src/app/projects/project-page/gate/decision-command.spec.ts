import { describe, expect, it } from '@jest/globals';
import { decisionCommand, type WrittenDecision } from './decision-command';

const condition = {
  id: 1,
  text: 'Schulung',
  dueOn: '2027-01-31',
  responsibleRole: 'it-head',
} as const;
const written: WrittenDecision = {
  requestId: '0193a000-0000-7000-8000-000000000001',
  result: 'approved',
  rationale: 'Passt so.',
  conditions: [],
  namedItems: [],
  missing: [],
  overrideReasons: {},
  body: null,
};
const faultsIn = (decision: WrittenDecision) => {
  const outcome = decisionCommand(decision);
  return 'faults' in outcome
    ? outcome.faults.map(({ field, code }) => `${String(field)} ${code}`)
    : [];
};

describe('a written decision', () => {
  it('becomes a command', () => {
    expect(decisionCommand(written)).toEqual({
      command: {
        requestId: written.requestId,
        result: 'approved',
        rationale: 'Passt so.',
        conditions: [],
        namedItems: [],
        overriddenOpinions: [],
      },
    });
  });

  it('names every missing answer at once', () => {
    expect(faultsIn({ ...written, result: null, rationale: '' })).toEqual([
      'result choice-required',
      'rationale required',
    ]);
  });

  it('needs conditions where the result carries them, each complete', () => {
    const withConditions = { ...written, result: 'approved-with-conditions' } as const;
    expect(faultsIn(withConditions)).toEqual(['conditions conditions-required']);
    expect(faultsIn({ ...withConditions, conditions: [condition] })).toEqual([]);
    const empty = { ...condition, text: '', dueOn: null, responsibleRole: null };
    expect(faultsIn({ ...withConditions, conditions: [condition, empty] })).toEqual([
      'conditions.1.text required',
      'conditions.1.dueOn required',
      'conditions.1.responsibleRole choice-required',
    ]);
  });

  it('says why an approval does without opinions that are missing, and nothing else does', () => {
    const role = 'data-protection-officer' as const;
    const waiting = { ...written, missing: [role] };
    expect(faultsIn(waiting)).toEqual(['overriddenOpinions.0.reason required']);
    const overrideReasons = {
      [role]: 'Beispiel: nicht besetzt',
      treasurer: 'liegt inzwischen vor',
    };
    expect(decisionCommand({ ...waiting, overrideReasons })).toMatchObject({
      command: { overriddenOpinions: [{ role, reason: 'Beispiel: nicht besetzt' }] },
    });
    expect(faultsIn({ ...waiting, result: 'rejected' })).toEqual([]);
  });

  it('leaves behind what was written for another result', () => {
    const outcome = decisionCommand({ ...written, conditions: [condition], namedItems: ['a.b'] });
    expect(outcome).toMatchObject({ command: { conditions: [], namedItems: [] } });
  });

  it('needs the named items of a return, and the record of a body', () => {
    expect(faultsIn({ ...written, result: 'returned' })).toEqual([
      'namedItems named-items-required',
    ]);
    const body = { body: null, decidedOn: null, reference: '' };
    expect(faultsIn({ ...written, body })).toEqual([
      'body.body choice-required',
      'body.decidedOn required',
      'body.reference required',
    ]);
  });
});
