import { describe, expect, it } from '@jest/globals';
import {
  decidedOpinions,
  expectedOpinions,
  isOpinionMissing,
  opinionsAtGate,
  overrideEvents,
  overrideProblems,
  type OpinionOfStay,
} from './gate-opinions';

const officer = 'data-protection-officer';
const security = 'information-security-officer';
const items = [
  { key: 'pilot.dpa', opinionRole: officer, setByDecision: false },
  { key: 'pilot.vvt', opinionRole: officer, setByDecision: false },
  { key: 'pilot.security-concept', opinionRole: security, setByDecision: false },
  { key: 'pilot.co-determination', opinionRole: 'staff-council', setByDecision: false },
  { key: 'pilot.baseline', opinionRole: null, setByDecision: false },
] as const;
const today = '2026-11-26';
const asked: OpinionOfStay = { role: officer, dueOn: today, givenAt: null, result: null };
const given: OpinionOfStay = { ...asked, givenAt: new Date(), result: 'rejected' };
const stateOf = (...requests: readonly OpinionOfStay[]) =>
  opinionsAtGate(items, requests, today).find(({ role }) => role === officer)?.state;

describe('the opinions that a phase expects', () => {
  it('are those its items name, without the staff council, which consents', () => {
    expect(expectedOpinions(items)).toEqual([
      { role: officer, items: ['pilot.dpa', 'pilot.vvt'] },
      { role: security, items: ['pilot.security-concept'] },
    ]);
  });
});

describe('the opinions at a gate', () => {
  it('are asked for, overdue or given, and the latest request counts', () => {
    expect(stateOf()).toBe('not-asked');
    expect(stateOf(asked)).toBe('asked');
    expect(stateOf({ ...asked, dueOn: '2026-11-25' })).toBe('overdue');
    expect(stateOf(given)).toBe('given');
    expect(stateOf(given, asked)).toBe('asked');
  });

  it('are missing where expected and not given; advice against it is given', () => {
    const treasurer = { ...asked, role: 'treasurer' } as const;
    const opinions = opinionsAtGate(items, [given, treasurer], today);
    expect(opinions.map(({ role }) => role)).toEqual([officer, security, 'treasurer']);
    expect(opinions.filter(isOpinionMissing)).toEqual([
      { role: security, state: 'not-asked', result: null, dueOn: null, isExpected: true },
    ]);
  });
});

describe('deciding without an opinion', () => {
  const reason = 'Beispiel: seit Monaten nicht besetzt';
  const field = 'overriddenOpinions';

  it('needs a reason for each that is missing', () => {
    expect(overrideProblems([officer, security], [{ role: security, reason }])).toEqual([
      { code: 'opinion-missing', field, params: { role: officer } },
    ]);
    expect(overrideProblems([security], [{ role: security, reason }])).toEqual([]);
  });

  it('is refused where nothing is missing, and where a role stands twice', () => {
    const needless = { code: 'opinion-not-missing', field, params: { role: security } };
    const overridden = { role: security, reason } as const;
    expect(overrideProblems([], [overridden])).toEqual([needless]);
    expect(overrideProblems([security], [overridden, overridden])).toEqual([needless]);
  });

  it('is told to those who read the opinions, and kept with the decision', () => {
    expect(overrideEvents('g2', [])).toEqual([]);
    expect(overrideEvents('g2', [{ role: security, reason }])).toEqual([
      {
        type: 'gate.opinions-overridden',
        fieldGroup: 'opinions',
        changes: { 'gates/g2/overriddenOpinions': [null, [{ role: security, reason }]] },
      },
    ]);
    const opinions = opinionsAtGate(items, [given], today);
    const kept = decidedOpinions(opinions, [{ role: security, reason }]);
    expect(kept.map(({ role, overrideReason }) => [role, overrideReason])).toEqual([
      [officer, null],
      [security, reason],
    ]);
  });
});
