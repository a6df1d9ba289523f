import type { DemoProject } from './demo-project';
import { demoProjectsOfBonn } from './demo-projects-bonn';
import { demoProjectsOfOtherTowns } from './demo-projects-other-towns';

export const demoProjects: readonly DemoProject[] = [
  ...demoProjectsOfBonn,
  ...demoProjectsOfOtherTowns,
];
