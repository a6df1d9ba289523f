import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { actionTable } from '../access/actions';
import { type Role, roles } from '../access/roles';
import { riskClasses } from '../catalogue/risk-class';
import { type AuthorityAction, authorisedRoles } from './authorised-roles';
import {
  type GateAuthorityQuestion,
  gateAuthorityFor,
  isAboveCouncilLimit,
} from './gate-authority';
import { type GateAuthorityOverride, gateAuthorityOverrideSchema } from './gate-authority-override';
import {
  type Authority,
  decisionBodies,
  gateAuthorityTable,
  gateLevels,
} from './gate-authority-table';
import { gates } from './phases';

interface AuthorityReference extends Authority {
  reasonDe: string;
  reasonEn: string;
}
interface Reference {
  gateAuthority: {
    gates: ({ gate: string } & Record<(typeof gateLevels)[number], AuthorityReference>)[];
    precedence: string[];
    highRiskWhen: { riskClasses: string[]; untilResolvedAlso: string[] };
    decisionBodies: { key: string }[];
  };
}

const file = new URL('../../reference/permissions.json', import.meta.url);
const { gateAuthority: reference } = JSON.parse(readFileSync(file, 'utf8')) as Reference;

const everyone: ReadonlySet<Role> = new Set(roles);
const without = (...absent: readonly Role[]): ReadonlySet<Role> =>
  new Set(roles.filter((role) => !absent.includes(role)));

/** A small, settled project within the limit of a town in which every role is held. */
const small: GateAuthorityQuestion = {
  gate: 'g1',
  riskClass: 'minimal',
  estimatedTotalCents: 4_000_000,
  valueLimitCents: 5_000_000,
  overrides: [],
  on: '2026-11-22',
  rolesPresent: everyone,
};

const anyQuestion: fc.Arbitrary<GateAuthorityQuestion> = fc.record({
  gate: fc.constantFrom(...gates),
  riskClass: fc.constantFrom(...riskClasses, null),
  estimatedTotalCents: fc.option(fc.nat(1_000)),
  valueLimitCents: fc.option(fc.nat(1_000)),
  overrides: fc.constant([]),
  on: fc.constant('2026-11-22'),
  rolesPresent: fc.uniqueArray(fc.constantFrom(...roles)).map((held) => new Set(held)),
});

function withoutReasons(row: AuthorityReference): Authority {
  const { decides, mayTakeOver, needsAgreementOf, decidingBodies, recordedBy } = row;
  return { decides, mayTakeOver, needsAgreementOf, decidingBodies, recordedBy };
}

describe('the authority table and its reference', () => {
  it('name the same roles and bodies for every gate and level', () => {
    expect(gateAuthorityTable).toEqual(
      Object.fromEntries(
        reference.gates.map(({ gate, ...levels }) => [
          gate,
          Object.fromEntries(gateLevels.map((level) => [level, withoutReasons(levels[level])])),
        ]),
      ),
    );
  });

  it('know the same precedence and bodies', () => {
    expect(gateLevels).toEqual(reference.precedence);
    expect(decisionBodies).toEqual(reference.decisionBodies.map(({ key }) => key));
  });

  it('count the same risk classes as high; a prohibited practice counts no less', () => {
    const { riskClasses: high, untilResolvedAlso } = reference.highRiskWhen;
    const counted = riskClasses.filter(
      (riskClass) => gateAuthorityFor({ ...small, riskClass }).level === 'highRisk',
    );
    expect(new Set(counted)).toEqual(new Set([...high, ...untilResolvedAlso, 'prohibited']));
  });
});

describe('the level of a gate', () => {
  const levelOf = (change: Partial<GateAuthorityQuestion>) => {
    const { level, aboveCouncilLimit, because } = gateAuthorityFor({ ...small, ...change });
    return { level, aboveCouncilLimit, because };
  };

  it('is below the limit for a settled project that costs less', () => {
    expect(levelOf({})).toEqual({
      level: 'belowLimit',
      aboveCouncilLimit: false,
      because: ['below-limit'],
    });
  });

  it('is above the limit from the very amount of the limit on', () => {
    expect(levelOf({ estimatedTotalCents: 4_999_999 }).level).toBe('belowLimit');
    expect(levelOf({ estimatedTotalCents: 5_000_000 })).toEqual({
      level: 'aboveLimit',
      aboveCouncilLimit: true,
      because: ['above-limit'],
    });
  });

  it('is above the limit while limit or total is unknown, and says what is open', () => {
    expect(levelOf({ valueLimitCents: null })).toEqual({
      level: 'aboveLimit',
      aboveCouncilLimit: null,
      because: ['limit-unknown'],
    });
    expect(levelOf({ estimatedTotalCents: null }).because).toEqual(['total-unknown']);
    expect(levelOf({ valueLimitCents: null, estimatedTotalCents: null }).because).toEqual([
      'limit-unknown',
      'total-unknown',
    ]);
  });

  it('is high risk before any amount', () => {
    expect(levelOf({ riskClass: 'high', valueLimitCents: null })).toEqual({
      level: 'highRisk',
      aboveCouncilLimit: null,
      because: ['risk-high'],
    });
  });

  it('is high risk while the class is not settled', () => {
    for (const riskClass of ['high-check', 'check', null] as const) {
      expect(levelOf({ riskClass })).toEqual({
        level: 'highRisk',
        aboveCouncilLimit: false,
        because: ['risk-unresolved'],
      });
    }
  });

  it('takes a free project with a limit of zero for above', () => {
    expect(isAboveCouncilLimit(0, 0)).toBe(true);
    expect(isAboveCouncilLimit(0, 1)).toBe(false);
  });
});

describe('who decides a gate', () => {
  it('is the head of department for a small pilot; the board may take over', () => {
    expect(gateAuthorityFor(small)).toMatchObject({
      decides: 'department-head',
      mayTakeOver: ['executive-board'],
      standsInFor: [],
    });
  });

  it('is a body for expensive scaling, recorded by the council office', () => {
    expect(
      gateAuthorityFor({ ...small, gate: 'g2', estimatedTotalCents: 9_000_000 }),
    ).toMatchObject({
      decides: null,
      decidingBodies: ['council', 'committee'],
      recordedBy: 'council-office',
    });
  });

  it('is the board where nobody heads a department', () => {
    expect(gateAuthorityFor({ ...small, rolesPresent: without('department-head') })).toMatchObject({
      decides: 'executive-board',
      mayTakeOver: [],
      standsInFor: [
        { action: 'gate.decide', role: 'executive-board', standsInFor: 'department-head' },
      ],
      because: ['below-limit', 'absent-role'],
    });
  });

  it('leaves it to the board to confirm operation where nobody heads the IT', () => {
    const handover = { ...small, gate: 'g3' } as const;
    expect(gateAuthorityFor(handover).needsAgreementOf).toEqual(['it-head']);
    expect(gateAuthorityFor({ ...handover, rolesPresent: without('it-head') })).toMatchObject({
      decides: 'department-head',
      needsAgreementOf: ['executive-board'],
      standsInFor: [{ action: 'gate.agree', role: 'executive-board', standsInFor: 'it-head' }],
    });
  });

  it('says that somebody must be appointed where no one can stand in', () => {
    const scaling = { ...small, gate: 'g2', riskClass: 'high' } as const;
    expect(gateAuthorityFor({ ...scaling, rolesPresent: without('council-office') })).toMatchObject(
      {
        recordedBy: 'council-office',
        because: ['risk-high', 'unfilled-role'],
      },
    );
    expect(
      gateAuthorityFor({ ...scaling, gate: 'g1', rolesPresent: without('executive-board') }),
    ).toMatchObject({ decides: 'executive-board', because: ['risk-high', 'unfilled-role'] });
  });
});

describe('a local rule', () => {
  const board = gateAuthorityTable.g1.aboveLimit;
  const department = gateAuthorityTable.g1.belowLimit;
  const rule = (change: Partial<GateAuthorityOverride>): GateAuthorityOverride => ({
    gate: 'g1',
    level: 'belowLimit',
    authority: board,
    validFrom: '2026-01-01',
    ...change,
  });
  const decides = (...overrides: readonly GateAuthorityOverride[]) =>
    gateAuthorityFor({ ...small, overrides }).decides;

  it('replaces the default from its day on and says so', () => {
    expect(decides(rule({}))).toBe('executive-board');
    expect(decides(rule({ validFrom: small.on }))).toBe('executive-board');
    expect(decides(rule({ validFrom: '2026-11-23' }))).toBe('department-head');
    expect(gateAuthorityFor({ ...small, overrides: [rule({})] }).because).toEqual([
      'below-limit',
      'local-rule',
    ]);
  });

  it('gives way to a later one, in whatever order they are listed', () => {
    const later = rule({ authority: department, validFrom: '2026-06-01' });
    expect(decides(rule({}), later)).toBe('department-head');
    expect(decides(later, rule({}))).toBe('department-head');
  });

  it('touches no other gate and no other level', () => {
    expect(decides(rule({ gate: 'g2' }), rule({ level: 'highRisk' }))).toBe('department-head');
  });

  it('names either a role or a body with its recorder, and only roles that can act', () => {
    const accepts = (authority: object) =>
      gateAuthorityOverrideSchema.safeParse({ ...rule({}), authority }).success;
    expect(
      gates.every((gate) => gateLevels.every((level) => accepts(gateAuthorityTable[gate][level]))),
    ).toBe(true);
    expect(accepts({ ...board, decidingBodies: ['council'] })).toBe(false);
    expect(accepts({ ...board, decides: null })).toBe(false);
    expect(accepts({ ...board, decides: 'treasurer' })).toBe(false);
    expect(accepts({ ...board, needsAgreementOf: ['auditor'] })).toBe(false);
  });
});

describe('authorisedRoles', () => {
  const body = gateAuthorityTable.g2.highRisk;
  const handover = gateAuthorityTable.g3.belowLimit;

  it('names those who decide or may take over, and who must agree', () => {
    expect(authorisedRoles(handover, 'gate.decide')).toEqual([
      'department-head',
      'executive-board',
    ]);
    expect(authorisedRoles(handover, 'gate.agree')).toEqual(['it-head']);
    expect(authorisedRoles(handover, 'gate.record')).toEqual([]);
    expect(authorisedRoles(handover, 'project.stop')).toEqual([
      'department-head',
      'executive-board',
    ]);
  });

  it('lets the council office record where a body decides, and the board grant waivers', () => {
    expect(authorisedRoles(body, 'gate.decide')).toEqual([]);
    expect(authorisedRoles(body, 'gate.record')).toEqual(['council-office']);
    expect(authorisedRoles(body, 'project.stop')).toEqual(['council-office']);
    expect(authorisedRoles(body, 'checklist.waive-grant')).toEqual(['executive-board']);
  });

  it('only ever names roles that the permissions list as when-authorised', () => {
    const action = fc.constantFrom<AuthorityAction>(
      'gate.decide',
      'gate.record',
      'gate.agree',
      'checklist.waive-grant',
      'project.stop',
    );
    fc.assert(
      fc.property(anyQuestion, action, (question, asked) => {
        for (const role of authorisedRoles(gateAuthorityFor(question), asked)) {
          expect(actionTable[asked].allowed[role]).toBe('when-authorised');
        }
      }),
    );
  });

  it('always leaves exactly one way to a decision: a role or a body', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const authority = gateAuthorityFor(question);
        const deciding = authorisedRoles(authority, 'gate.decide').length > 0;
        const recording = authorisedRoles(authority, 'gate.record').length > 0;
        expect(deciding).not.toBe(recording);
        expect(recording).toBe(authority.decidingBodies.length > 0);
      }),
    );
  });
});
