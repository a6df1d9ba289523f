import { incidentStatuses } from '../projects/incident-standing';
import type { ProjectStatus } from '../projects/phases';
import type { WorkKind } from './list-my-work';

/**
 * The statuses in which a project's work waits for people: in my work, in the overview and its lists,
 * and for what needs attention. What is paused rests; a condition and a class
 * outlive the introduction, and the hours of an incident run whatever became of the project.
 */
export const statusesOfWork: Readonly<Record<WorkKind, readonly ProjectStatus[]>> = {
  task: ['active'],
  decision: ['active'],
  waiver: ['active'],
  classification: ['active', 'completed'],
  condition: ['active', 'completed'],
  incident: incidentStatuses,
  'planned-end': ['active'],
};
