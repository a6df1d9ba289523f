import type { ProjectStatus } from '../projects/phases';
import type { WorkKind } from './list-my-work';

/**
 * The statuses in which a project's work waits for people: in my work, in the overview and its lists,
 * and for what needs attention. What is paused rests; a condition outlives the introduction.
 */
export const statusesOfWork: Readonly<Record<WorkKind, readonly ProjectStatus[]>> = {
  task: ['active'],
  decision: ['active'],
  condition: ['active', 'completed'],
  'planned-end': ['active'],
};
