// The Jest environment of the integration tests: the built API lives outside the sandbox of a test
// file, so that a worker loads it once and not anew for each file.
import { Logger } from '@nestjs/common';
import { TestEnvironment } from 'jest-environment-node';
import { createApp } from '../../dist/apps/api/create-app.mjs';

export default class BuiltApiEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.builtApi = { start, expectFaults: () => Logger.overrideLogger(false) };
  }
}

/** A date of the sandbox is no `Date` out here, so the clock is read as a number. */
async function start(config, clock) {
  const here = clock && { now: () => new Date(clock.now().getTime()) };
  const app = await createApp(config, here);
  await app.listen(0, '127.0.0.1');
  return app;
}
