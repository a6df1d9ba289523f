import { checklistInHand } from '../projects/checklist-in-hand';
import { gateTable } from '../projects/gates';
import { incidentStatuses } from '../projects/incident-standing';
import { phases, type Phase, type ProjectStatus } from '../projects/phases';
import type { WorkKind } from './list-my-work';

/**
 * The statuses in which a project's work waits for people: in my work, in the overview and its lists,
 * and for what needs attention. What is paused rests; what was stopped is to be
 * closed; a condition and a class outlive the introduction, and the hours of an incident run whatever
 * became of the project.
 */
export const statusesOfWork: Readonly<Record<WorkKind, readonly ProjectStatus[]>> = {
  task: ['active', 'completed', 'stopped'],
  decision: ['active', 'completed'],
  waiver: ['active'],
  classification: ['active', 'completed'],
  opinion: ['active', 'completed'],
  consent: ['active', 'completed'],
  condition: ['active', 'completed'],
  incident: incidentStatuses,
  'planned-end': ['active'],
};

/** The checklist whose items wait, by where a project stands: of its phase, the yearly review, the closure. */
export const checklistsOfWork: readonly {
  readonly status: ProjectStatus;
  readonly phase: Phase;
  readonly checklist: string;
}[] = statusesOfWork.task.flatMap((status) =>
  phases
    .filter((phase) => status !== gateTable.g4.duringStatus || phase === gateTable.g4.phase)
    .map((phase) => ({ status, phase, checklist: checklistInHand({ phase, status }) })),
);
