import type { MarkKind } from '../../shared/map/nrw-map';

/** The steps of the map, from nothing stated to many. */
export const projectSteps = ['unstated', 'few', 'some', 'many'] as const satisfies MarkKind[];
export type ProjectStep = (typeof projectSteps)[number];

const someFrom = 5;
const manyFrom = 10;

/** The step of a municipality with so many visible projects; `null` is not stated, never zero. */
export function projectStep(projects: number | null): ProjectStep {
  if (projects === null) return 'unstated';
  if (projects < someFrom) return 'few';
  return projects < manyFrom ? 'some' : 'many';
}
