import type { Gate, Phase, ProjectStatus } from './phases';

export interface GateRule {
  readonly phase: Phase;
  /** The checklist whose blocking items hold the request back. */
  readonly checklist: 'needs-analysis' | 'pilot' | 'scaling' | 'yearly-review';
  /** Where an approval, with or without conditions, takes the project. */
  readonly onApproval: { readonly phase: Phase; readonly status: ProjectStatus };
  /** After how many months the gate comes again; null where it is passed once. */
  readonly repeatsEveryMonths: number | null;
  /** The status in which it is requested and decided. */
  readonly duringStatus: ProjectStatus;
}

export const gateTable = {
  g1: {
    phase: 'analysis',
    checklist: 'needs-analysis',
    onApproval: { phase: 'pilot', status: 'active' },
    repeatsEveryMonths: null,
    duringStatus: 'active',
  },
  g2: {
    phase: 'pilot',
    checklist: 'pilot',
    onApproval: { phase: 'scaling', status: 'active' },
    repeatsEveryMonths: null,
    duringStatus: 'active',
  },
  g3: {
    phase: 'scaling',
    checklist: 'scaling',
    onApproval: { phase: 'scaling', status: 'completed' },
    repeatsEveryMonths: null,
    duringStatus: 'active',
  },
  g4: {
    phase: 'scaling',
    checklist: 'yearly-review',
    onApproval: { phase: 'scaling', status: 'completed' },
    repeatsEveryMonths: 12,
    duringStatus: 'completed',
  },
} as const satisfies Readonly<Record<Gate, GateRule>>;

/** The gate that ends a phase; the yearly review ends none. */
export const gateOfPhase = {
  analysis: 'g1',
  pilot: 'g2',
  scaling: 'g3',
} as const satisfies Readonly<Record<Phase, Gate>>;

/** The item that a decision sets itself, and that therefore never blocks it; null where none. */
export const decisionItemOf: Readonly<Record<Gate, string | null>> = {
  g1: 'needs-analysis.decision-g1',
  g2: 'pilot.decision-g2',
  g3: null,
  g4: 'yearly-review.decision-g4',
};

/** The item that a stop sets itself. */
export const stopDecisionItem = 'closure.stop-decision';

/** Every result closes the request. Supersession is a link between decisions, never a result. */
export const gateResults = [
  'approved',
  'approved-with-conditions',
  'returned',
  'rejected',
] as const;
export type GateResult = (typeof gateResults)[number];

export const gateResultRequirements = ['rationale', 'conditions', 'namedItems'] as const;
export type GateResultRequirement = (typeof gateResultRequirements)[number];

export interface GateResultRule {
  /** Whether the project moves as the gate says in `onApproval`; otherwise phase and status stay. */
  readonly moves: boolean;
  /** Which checklist items are set to `recheck`. */
  readonly itemsToRecheck: 'none' | 'named';
  readonly requires: readonly GateResultRequirement[];
}

export const gateResultTable: Readonly<Record<GateResult, GateResultRule>> = {
  approved: { moves: true, itemsToRecheck: 'none', requires: ['rationale'] },
  'approved-with-conditions': {
    moves: true,
    itemsToRecheck: 'none',
    requires: ['rationale', 'conditions'],
  },
  returned: { moves: false, itemsToRecheck: 'named', requires: ['rationale', 'namedItems'] },
  rejected: { moves: false, itemsToRecheck: 'none', requires: ['rationale'] },
};

/**
 * The gate that lies ahead of a project: the one of its phase, or the yearly review in operation.
 * @returns null where no gate is ahead: a draft has not started, a stopped project only returns
 *   to analysis, an archived one is read only; a paused project keeps its gate
 */
export function nextGate(phase: Phase, status: ProjectStatus): Gate | null {
  if (status === 'completed') return 'g4';
  if (status === 'active' || status === 'paused') return gateOfPhase[phase];
  return null;
}
