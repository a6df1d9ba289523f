export * from './register';
export { contentProblems } from './check-content';
export { checklistProblems } from './checklist-problems';
export { contentReferences } from './content-references';
export { shippedContent } from './shipped-content';
