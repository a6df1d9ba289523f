import type { Action } from '../access/actions';
import type { Phase, ProjectStatus } from './phases';

/** What happens to a project apart from gate decisions; no act ever leads forward. */
export const acts = ['start', 'phase-return', 'pause', 'resume', 'stop', 'archive'] as const;
export type Act = (typeof acts)[number];

export type ActRequirement =
  | 'requiredFields'
  | 'reason'
  | 'reasonCategory'
  | 'targetPhase'
  | 'namedItems'
  | 'resumeDate'
  | 'contractsAndRealDataAnswer'
  | 'decidedBy';

export interface ActRule {
  /** The permission that the act needs. */
  readonly action: Action;
  readonly from: readonly Phase[];
  readonly fromStatus: readonly ProjectStatus[];
  readonly toStatus: ProjectStatus;
  /** The phases an act may lead to, by current phase; the phase stays where nothing is listed. */
  readonly targets: Readonly<Partial<Record<Phase, readonly Phase[]>>>;
  /** Narrows `targets` while the project is stopped. */
  readonly targetsFromStopped?: readonly Phase[];
  readonly requires: readonly ActRequirement[];
}

const everyPhase: readonly Phase[] = ['analysis', 'pilot', 'scaling'];

export const actTable: Readonly<Record<Act, ActRule>> = {
  start: {
    action: 'project.create',
    from: ['analysis'],
    fromStatus: ['draft'],
    toStatus: 'active',
    targets: {},
    requires: ['requiredFields'],
  },
  'phase-return': {
    action: 'phase.return',
    from: ['pilot', 'scaling'],
    fromStatus: ['active', 'completed', 'stopped'],
    toStatus: 'active',
    targets: { pilot: ['analysis'], scaling: ['pilot', 'analysis'] },
    targetsFromStopped: ['analysis'],
    requires: ['reason', 'targetPhase', 'namedItems'],
  },
  pause: {
    action: 'project.pause',
    from: everyPhase,
    fromStatus: ['active'],
    toStatus: 'paused',
    targets: {},
    requires: ['reasonCategory', 'resumeDate', 'contractsAndRealDataAnswer'],
  },
  resume: {
    action: 'project.pause',
    from: everyPhase,
    fromStatus: ['paused'],
    toStatus: 'active',
    targets: {},
    requires: ['reason'],
  },
  stop: {
    action: 'project.stop',
    from: everyPhase,
    fromStatus: ['active', 'paused', 'completed'],
    toStatus: 'stopped',
    targets: {},
    requires: ['reasonCategory', 'reason', 'decidedBy'],
  },
  archive: {
    action: 'project.archive',
    from: everyPhase,
    fromStatus: ['stopped'],
    toStatus: 'archived',
    targets: {},
    requires: ['reason'],
  },
};
