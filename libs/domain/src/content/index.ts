export * from './register';
export { contentProblems } from './check-content';
export { shippedContent } from './shipped-content';
