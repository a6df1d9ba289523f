import { checklistOfItem } from '../catalogue/item-key';
import { DomainError } from '../domain-error';
import { gateOfPhase, gateTable } from './gates';
import type { Phase, ProjectStatus } from './phases';

/** Opened by a stop; its blocking items hold back archiving, never the stop. */
export const closureChecklist = 'closure';

const isClosed = (status: ProjectStatus): boolean => status === 'stopped' || status === 'archived';

/** Opened when a project goes into operation; its items come again every year. */
const reviewChecklist = gateTable.g4.checklist;

/** Of its phase, of the yearly review in operation, or the closure once it was stopped. */
export function checklistInHand({
  phase,
  status,
}: {
  readonly phase: Phase;
  readonly status: ProjectStatus;
}): string {
  if (isClosed(status)) return closureChecklist;
  return status === 'completed' ? reviewChecklist : checklistOfPhase(phase);
}

export function checklistOfPhase(phase: Phase): string {
  return gateTable[gateOfPhase[phase]].checklist;
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

/** @throws DomainError('rule-violated', 'project-not-active') */
export function requireInHand(item: { readonly key: string }, status: ProjectStatus): void {
  if (isInHand(item, status)) return;
  throw new DomainError('rule-violated', [{ code: 'project-not-active' }]);
}
