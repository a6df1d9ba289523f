import { checklistOfItem } from '../catalogue/item-key';
import { DomainError } from '../domain-error';
import { gateOfPhase, gateTable } from './gates';
import type { Phase, ProjectStatus } from './phases';

/** Opened by a stop; its blocking items hold back archiving, never the stop. */
export const closureChecklist = 'closure';

/** Whether a project has ended for good; a later one can take it up again. */
export const hasEnded = (status: ProjectStatus): boolean =>
  status === 'stopped' || status === 'archived';

/** Opened when a project goes into operation; its items come again every year. */
const reviewChecklist = gateTable.g4.checklist;

/** Every checklist there is, in the order in which a project meets them. */
export const checklistKeys = [
  gateTable.g1.checklist,
  gateTable.g2.checklist,
  gateTable.g3.checklist,
  reviewChecklist,
  closureChecklist,
] as const;
export type ChecklistKey = (typeof checklistKeys)[number];

/** Of its phase, of the yearly review in operation, or the closure once it was stopped. */
export function checklistInHand({
  phase,
  status,
}: {
  readonly phase: Phase;
  readonly status: ProjectStatus;
}): string {
  if (hasEnded(status)) return closureChecklist;
  return status === 'completed' ? reviewChecklist : checklistOfPhase(phase);
}

export function checklistOfPhase(phase: Phase): string {
  return gateTable[gateOfPhase[phase]].checklist;
}

/**
 * The checklist that somebody reads: the one they ask for, or the one in hand.
 * @param had the keys of all checklists that the project has had
 * @throws DomainError('not-found', 'no-such-checklist') for one that it has not had
 */
export function checklistToRead(
  inHand: string,
  had: readonly string[],
  asked: string | undefined,
): string {
  if (asked === undefined) return inHand;
  if (had.includes(asked)) return asked;
  throw new DomainError('not-found', [{ code: 'no-such-checklist', field: 'checklist' }]);
}

/** The status in which the items of a checklist can be worked on; of a phase while it is active. */
const workedOnIn: Readonly<Record<string, ProjectStatus>> = {
  [closureChecklist]: 'stopped',
  [reviewChecklist]: 'completed',
};

/** Whether an item can be worked on while the project has this status. */
export function isInHand({ key }: { readonly key: string }, status: ProjectStatus): boolean {
  return status === (workedOnIn[checklistOfItem(key)] ?? 'active');
}

/** Whether items of the checklist in hand are worked on now, or once the project goes on. */
export const goesOn: Readonly<Record<ProjectStatus, boolean>> = {
  draft: false,
  active: true,
  paused: true,
  completed: true,
  stopped: true,
  archived: false,
};

/** @throws DomainError('rule-violated', 'project-not-active') */
export function requireInHand(item: { readonly key: string }, status: ProjectStatus): void {
  if (isInHand(item, status)) return;
  throw new DomainError('rule-violated', [{ code: 'project-not-active' }]);
}
