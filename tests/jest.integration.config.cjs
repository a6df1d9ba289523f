const { join } = require('node:path');

/** HTTP against the real API and a real PostgreSQL: one cluster per run, one database per file. */
module.exports = {
  ...require('../jest.preset.cjs'),
  displayName: 'integration',
  rootDir: join(__dirname, 'integration'),
  testEnvironment: join(__dirname, 'support/built-api-environment.mjs'),
  globalSetup: join(__dirname, 'support/integration-setup.mjs'),
  globalTeardown: join(__dirname, 'support/integration-teardown.mjs'),
  maxWorkers: 2,
  testTimeout: 20_000,
};
