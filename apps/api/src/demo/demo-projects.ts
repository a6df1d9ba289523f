import type { DemoProject } from './demo-project';
import { bonnInAnalysis } from './demo-projects-bonn-analysis';
import { bonnApproved } from './demo-projects-bonn-approved';
import { demoProjectsOfOtherTowns } from './demo-projects-other-towns';

/** Bonn shows every situation a project can be in. */
export const demoProjects: readonly DemoProject[] = [
  ...bonnInAnalysis,
  ...bonnApproved,
  ...demoProjectsOfOtherTowns,
];
