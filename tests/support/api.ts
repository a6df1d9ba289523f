import type { AddressInfo } from 'node:net';
import { builtApi } from './built-api';
import type { TestClock } from './clock';
import { cloneDatabase, type TestDatabase } from './test-database';

/** The running application of a test file. */
export interface TestApi {
  /** Without a slash at the end, for example http://127.0.0.1:40123 */
  readonly url: string;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

export interface ApiWish {
  /** Of another instance, which it shares then; without it a new one is cloned and removed again. */
  readonly database?: TestDatabase;
  /** The system's when not given. */
  readonly clock?: TestClock;
  /** Between two signs of life of an open stream; the product's when not given. */
  readonly beatMilliseconds?: number;
}

/** Starts the real application as the application role, on a random port. */
export async function startApi({
  database: shared,
  clock,
  ...settings
}: ApiWish = {}): Promise<TestApi> {
  const database = shared ?? (await cloneDatabase());
  const config = { databaseUrl: database.appUrl, demo: true, ...settings };
  const app = await builtApi.start(config, clock);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    database,
    async close() {
      await app.close();
      if (shared === undefined) await database.drop();
    },
  };
}
