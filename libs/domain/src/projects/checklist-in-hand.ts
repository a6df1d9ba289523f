import { DomainError } from '../domain-error';
import { gateOfPhase, gateTable } from './gates';
import type { Phase, ProjectStatus } from './phases';

/** Opened by a stop; its blocking items hold back archiving, never the stop. */
export const closureChecklist = 'closure';

const isClosed = (status: ProjectStatus): boolean => status === 'stopped' || status === 'archived';

/** The checklist that a project works on: that of its phase, or the closure once it was stopped. */
export function checklistInHand({
  phase,
  status,
}: {
  readonly phase: Phase;
  readonly status: ProjectStatus;
}): string {
  return isClosed(status) ? closureChecklist : checklistOfPhase(phase);
}

export function checklistOfPhase(phase: Phase): string {
  return gateTable[gateOfPhase[phase]].checklist;
}

/** Whether an item can be worked on: of a phase while it is active, of the closure after a stop. */
export function isInHand({ key }: { readonly key: string }, status: ProjectStatus): boolean {
  const isOfClosure = key.startsWith(`${closureChecklist}.`);
  return isOfClosure ? status === 'stopped' : status === 'active';
}

/** @throws DomainError('rule-violated', 'project-not-active') */
export function requireInHand(item: { readonly key: string }, status: ProjectStatus): void {
  if (isInHand(item, status)) return;
  throw new DomainError('rule-violated', [{ code: 'project-not-active' }]);
}
