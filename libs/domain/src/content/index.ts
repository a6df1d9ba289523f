export * from './register';
export { contentProblems } from './check-content';
export { contentReferences } from './content-references';
export { shippedContent } from './shipped-content';
