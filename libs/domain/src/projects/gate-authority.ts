import type { Role } from '../access/roles';
import type { RiskClass } from '../catalogue/risk-class';
import type { GateAuthorityOverride } from './gate-authority-override';
import {
  type Authority,
  type GateLevel,
  decisionBodies,
  gateAuthorityTable,
  gateLevels,
} from './gate-authority-table';
import type { Gate } from './phases';

export { decisionBodies, gateLevels };

export type AuthorityReason =
  | 'risk-high'
  | 'risk-unresolved'
  | 'limit-unknown'
  | 'total-unknown'
  | 'above-limit'
  | 'below-limit'
  | 'local-rule'
  | 'absent-role'
  | 'unfilled-role';

/** One role acts in place of another that nobody holds in the organisation. */
export interface StandIn {
  readonly action: 'gate.decide' | 'gate.agree';
  readonly role: Role;
  readonly standsInFor: Role;
}

export interface GateAuthority extends Authority {
  readonly level: GateLevel;
  /** Null is open: limit or estimated total is not known. */
  readonly aboveCouncilLimit: boolean | null;
  readonly standsInFor: readonly StandIn[];
  readonly because: readonly AuthorityReason[];
}

export interface GateAuthorityQuestion {
  readonly gate: Gate;
  readonly riskClass: RiskClass | null;
  /** Gross cents over the whole life of the project. */
  readonly estimatedTotalCents: number | null;
  /** The council's value limit in force on the day, in gross cents. */
  readonly valueLimitCents: number | null;
  /** The local rules of the organisation, in any order. */
  readonly overrides: readonly GateAuthorityOverride[];
  /** 'YYYY-MM-DD'. */
  readonly on: string;
  /** The roles that at least one person holds in the organisation on that day. */
  readonly rolesPresent: ReadonlySet<Role>;
}

/**
 * Who decides a gate. High risk goes before the value limit. A role that nobody holds is stood in
 * for by the executive board, for deciding and for agreeing; nobody stands in for the council
 * office, because another person has to be given that role, nor for the board itself.
 * @returns the authority, the level it comes from, and codes that say why, the level's first:
 *   `absent-role` where the board stands in, `unfilled-role` where somebody has to be appointed
 */
export function gateAuthorityFor(question: GateAuthorityQuestion): GateAuthority {
  const { gate, estimatedTotalCents, valueLimitCents } = question;
  const { level, reasons } = levelFor(question);
  const override = overrideOn(question, level);
  const { standsInFor, ...authority } = withStandIns(
    override ?? gateAuthorityTable[gate][level],
    question.rolesPresent,
  );
  const because: AuthorityReason[] = [...reasons];
  if (override !== undefined) because.push('local-rule');
  if (standsInFor.length > 0) because.push('absent-role');
  if (isUnfilled(authority, question.rolesPresent)) because.push('unfilled-role');
  return {
    ...authority,
    level,
    aboveCouncilLimit: isAboveCouncilLimit(estimatedTotalCents, valueLimitCents),
    standsInFor,
    because,
  };
}

/**
 * Whether the estimated total reaches the value limit; null while one of them is unknown. A total
 * equal to the limit counts as above: the limit is the amount *from which* a higher body decides
 * ("ab der Wertgrenze beschließt der Rat"). "Bis zur Wertgrenze" leaves the equal case open, and
 * deciding one step too high harms nobody, one step too low makes a decision contestable.
 */
export function isAboveCouncilLimit(
  estimatedTotalCents: number | null,
  valueLimitCents: number | null,
): boolean | null {
  if (estimatedTotalCents === null || valueLimitCents === null) return null;
  return estimatedTotalCents >= valueLimitCents;
}

/** Unresolved classes count as high; a prohibited practice never passes, and never lower. */
const riskReason: Readonly<Record<RiskClass, 'risk-high' | 'risk-unresolved' | null>> = {
  'not-ai': null,
  prohibited: 'risk-high',
  high: 'risk-high',
  'high-check': 'risk-unresolved',
  transparency: null,
  minimal: null,
  check: 'risk-unresolved',
};

function levelFor({ riskClass, estimatedTotalCents, valueLimitCents }: GateAuthorityQuestion): {
  level: GateLevel;
  reasons: readonly AuthorityReason[];
} {
  const risk = riskClass === null ? 'risk-unresolved' : riskReason[riskClass];
  if (risk !== null) return { level: 'highRisk', reasons: [risk] };
  const unknown: AuthorityReason[] = [];
  if (valueLimitCents === null) unknown.push('limit-unknown');
  if (estimatedTotalCents === null) unknown.push('total-unknown');
  if (unknown.length > 0) return { level: 'aboveLimit', reasons: unknown };
  if (isAboveCouncilLimit(estimatedTotalCents, valueLimitCents) === true) {
    return { level: 'aboveLimit', reasons: ['above-limit'] };
  }
  return { level: 'belowLimit', reasons: ['below-limit'] };
}

/** The rule with the latest valid-from not after the day; of equal ones the later in the list. */
function overrideOn(
  { gate, overrides, on }: GateAuthorityQuestion,
  level: GateLevel,
): Authority | undefined {
  return overrides
    .filter((rule) => rule.gate === gate && rule.level === level && rule.validFrom <= on)
    .reduce<GateAuthorityOverride | undefined>(
      (latest, rule) => (latest && latest.validFrom > rule.validFrom ? latest : rule),
      undefined,
    )?.authority;
}

const standIn: Role = 'executive-board';

function withStandIns(
  authority: Authority,
  present: ReadonlySet<Role>,
): Authority & { readonly standsInFor: readonly StandIn[] } {
  const { decides, mayTakeOver, needsAgreementOf } = authority;
  const isAbsent = (role: Role) => role !== standIn && !present.has(role);
  const absentDecider = decides !== null && isAbsent(decides) ? decides : null;
  const decidesNow = absentDecider === null ? decides : standIn;
  const agree = needsAgreementOf.map((role) => (isAbsent(role) ? standIn : role));
  return {
    ...authority,
    decides: decidesNow,
    mayTakeOver: mayTakeOver.filter((role) => role !== decidesNow),
    needsAgreementOf: [...new Set(agree)],
    standsInFor: [
      ...(absentDecider === null ? [] : [stand('gate.decide', absentDecider)]),
      ...needsAgreementOf.filter(isAbsent).map((role) => stand('gate.agree', role)),
    ],
  };
}

function stand(action: StandIn['action'], standsInFor: Role): StandIn {
  return { action, role: standIn, standsInFor };
}

/** Whether somebody the gate cannot do without is still missing after the stand-ins. */
function isUnfilled(authority: Authority, present: ReadonlySet<Role>): boolean {
  const needed = [authority.decides, authority.recordedBy, ...authority.needsAgreementOf];
  return needed.some((role) => role !== null && !present.has(role));
}
