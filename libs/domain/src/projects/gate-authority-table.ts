import type { Role } from '../access/roles';
import type { Gate } from './phases';

/** What decides how high a gate is decided; the first that applies wins. */
export const gateLevels = ['highRisk', 'aboveLimit', 'belowLimit'] as const;
export type GateLevel = (typeof gateLevels)[number];

/** Bodies that decide outside the system; they are no roles. */
export const decisionBodies = ['council', 'committee'] as const;
export type DecisionBody = (typeof decisionBodies)[number];

/** Who is competent. Either a role decides, or bodies decide and a role records their decision. */
export interface Authority {
  readonly decides: Role | null;
  readonly mayTakeOver: readonly Role[];
  readonly needsAgreementOf: readonly Role[];
  readonly decidingBodies: readonly DecisionBody[];
  readonly recordedBy: Role | null;
}

const department: Authority = {
  decides: 'department-head',
  mayTakeOver: ['executive-board'],
  needsAgreementOf: [],
  decidingBodies: [],
  recordedBy: null,
};
const board: Authority = { ...department, decides: 'executive-board', mayTakeOver: [] };
const bodies: Authority = {
  ...board,
  decides: null,
  decidingBodies: ['council', 'committee'],
  recordedBy: 'council-office',
};
/** The department or the board takes over, the head of IT confirms operation. */
const withOperation = { needsAgreementOf: ['it-head'] } as const;

/**
 * Who decides a gate where the organisation has entered nothing else; local by-laws take
 * precedence. Default of the project, based on § 41 GO NRW; not a legal rule itself.
 */
export const gateAuthorityTable: Readonly<Record<Gate, Readonly<Record<GateLevel, Authority>>>> = {
  g1: { belowLimit: department, aboveLimit: board, highRisk: board },
  g2: { belowLimit: board, aboveLimit: bodies, highRisk: bodies },
  g3: {
    belowLimit: { ...department, ...withOperation },
    aboveLimit: { ...department, ...withOperation },
    highRisk: { ...board, ...withOperation },
  },
  g4: { belowLimit: department, aboveLimit: department, highRisk: board },
};
