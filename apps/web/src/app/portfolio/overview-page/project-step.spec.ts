import { expect, it } from '@jest/globals';
import { projectStep } from './project-step';

it.each([
  [null, 'unstated'],
  [1, 'few'],
  [4, 'few'],
  [5, 'some'],
  [9, 'some'],
  [10, 'many'],
])('%s visible projects are the step %s', (projects, step) => {
  expect(projectStep(projects)).toBe(step);
});
