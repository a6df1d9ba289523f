/**
 * What every Jest project shares. Nest 12 is pure ESM, so tests run as ES modules; swc keeps the
 * decorator metadata that dependency injection and TypeORM read.
 */
const { join } = require('node:path');

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2023',
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

module.exports = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@ki-kompass/domain$': join(__dirname, 'libs/domain/src/index.ts'),
    '^@ki-kompass/domain/content$': join(__dirname, 'libs/domain/src/content/index.ts'),
  },
  testMatch: ['<rootDir>/**/*.spec.ts'],
};
