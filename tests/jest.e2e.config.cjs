const { join } = require('node:path');

/** A real Chromium against the built application, which is started once per run. */
module.exports = {
  ...require('../jest.preset.cjs'),
  displayName: 'e2e',
  rootDir: join(__dirname, 'e2e'),
  globalSetup: join(__dirname, 'support/e2e-setup.mjs'),
  globalTeardown: join(__dirname, 'support/e2e-teardown.mjs'),
  maxWorkers: 2,
  testTimeout: 60_000,
};
