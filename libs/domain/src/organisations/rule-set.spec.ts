import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  isPossible,
  localRuleKinds,
  localRuleTable,
  setLocalRuleSchema,
  type LocalRule,
  type LocalRuleDefault,
  type LocalRuleKind,
  type RuleSet,
} from './local-rule';
import { defaultOn, ruleAt, ruleSteps } from './rule-set';

const kind: LocalRuleKind = 'condition-late';

function rule(value: number, validFrom: string, recordedAt: string): LocalRule {
  return { id: recordedAt, kind, value, validFrom, source: 'Beispiel', recordedAt };
}

function aDefault(change: Partial<LocalRuleDefault> = {}): LocalRuleDefault {
  const open = { validFrom: null, validTo: null, source: 'own definition', verified: false };
  return { kind, version: 1, value: 30, ...open, ...change };
}

const set = (...items: LocalRule[]): RuleSet => ({ items, defaults: [aDefault()] });
const at = (instant: string) => new Date(instant);

describe('US-32 the local rule of an instant', () => {
  it('is the default as long as the organisation has laid down nothing', () => {
    expect(ruleAt(set(), kind, at('2026-11-26T10:00:00Z'))).toBe(30);
    expect(ruleAt(set(), 'decision-waiting', at('2026-11-26T10:00:00Z'))).toBeNull();
  });

  it('changes at midnight in Germany, on its first day', () => {
    const rules = set(rule(10, '2027-01-01', '2026-11-01T10:00:00Z'));
    expect(ruleAt(rules, kind, at('2026-12-31T22:59:59Z'))).toBe(30);
    expect(ruleAt(rules, kind, at('2026-12-31T23:00:00Z'))).toBe(10);
  });

  it('is not moved by what somebody enters afterwards, even with an earlier day', () => {
    const decided = at('2026-11-01T10:00:00Z');
    const rules = set(rule(10, '2026-01-01', '2026-11-20T10:00:00.000Z'));
    expect(ruleAt(rules, kind, decided)).toBe(30);
    expect(ruleAt(rules, kind, at('2026-11-20T10:00:00Z'))).toBe(10);
  });

  it('is the correction from the moment it was entered', () => {
    const wrong = rule(10, '2026-01-01', '2026-01-01T08:00:00Z');
    const right = rule(20, '2026-01-01', '2026-02-01T08:00:00Z');
    expect(ruleAt(set(right, wrong), kind, at('2026-01-15T08:00:00Z'))).toBe(10);
    expect(ruleAt(set(right, wrong), kind, at('2026-02-15T08:00:00Z'))).toBe(20);
  });

  it('falls back on the default of the day, in its newest version', () => {
    const defaults = [
      aDefault(),
      aDefault({ version: 2, value: 20, validFrom: '2027-01-01' }),
      aDefault({ version: 3, value: 5, validFrom: '2027-03-01', validTo: '2027-03-31' }),
    ];
    const days = ['2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01'];
    expect(days.map((day) => defaultOn(defaults, kind, day)?.value)).toEqual([30, 20, 5, 20]);
  });

  it('is what the steps say, whatever was entered and when', () => {
    const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${pad(day)}`);
    const anyInstant = fc
      .tuple(anyDay, fc.nat(23))
      .map(([day, hour]) => `${day}T${pad(hour)}:30:00.000Z`);
    const anyRule = fc
      .tuple(fc.integer({ min: 1, max: 365 }), anyDay, anyInstant)
      .map(([value, from, recorded]) => rule(value, from, recorded));
    const anyDefault = fc
      .tuple(fc.nat(9), fc.option(anyDay), fc.option(anyDay))
      .map(([version, validFrom, validTo]) =>
        aDefault({ version, value: version + 1, validFrom, validTo }),
      );
    const anySet = fc.record({ items: fc.array(anyRule), defaults: fc.array(anyDefault) });
    fc.assert(
      fc.property(anySet, anyInstant, (rules, instant) => {
        const step = ruleSteps(rules, kind).findLast(({ since }) => since <= instant);
        expect(step?.value).toBe(ruleAt(rules, kind, at(instant)));
      }),
    );
  });
});

describe('US-32 a local rule to set', () => {
  const command = {
    kind: 'opinion-deadline',
    value: 5,
    validFrom: '2027-01-01',
    source: 'Beispiel: Dienstanweisung',
  };

  it.each<[string, object]>([
    ['no day at all', { value: 0 }],
    ['more working days than an opinion can have', { value: 61 }],
    ['half a day', { value: 1.5 }],
    ['a kind that does not exist', { kind: 'coffee-break' }],
    ['a day that does not exist', { validFrom: '2027-02-29' }],
    ['no source', { source: ' ' }],
    ['an unknown field', { organisationId: 'x' }],
  ])('is refused: %s', (_, change) => {
    expect(setLocalRuleSchema.safeParse({ ...command, ...change }).success).toBe(false);
  });

  it('has the borders of its own kind', () => {
    for (const one of localRuleKinds) {
      const { min, max } = localRuleTable[one];
      const accepted = [min - 1, min, max, max + 1].map(
        (value) => setLocalRuleSchema.safeParse({ ...command, kind: one, value }).success,
      );
      expect([one, ...accepted]).toEqual([one, false, true, true, false]);
      expect(isPossible(one, min - 1) || isPossible(one, max + 1)).toBe(false);
      expect(isPossible(one, min) && isPossible(one, max)).toBe(true);
    }
  });
});

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
