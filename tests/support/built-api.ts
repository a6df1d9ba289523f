import type { createApp } from '../../apps/api/src/create-app';

interface BuiltApi {
  /** Builds the application and lets it listen on a random port of this machine. */
  readonly start: typeof createApp;
  /** Until the next start the applications of this worker say nothing of faults. */
  readonly expectFaults: () => void;
}

declare global {
  var builtApi: BuiltApi;
}

/** The built API, which the environment of the integration tests loads once per worker. */
export const builtApi: BuiltApi = globalThis.builtApi;
