import { createApp } from '../../apps/api/src/create-app';
import { ScopedCache } from '../../apps/api/src/caching/scoped-cache';
import type { TestApi } from './api';

/** The cache of another process on the same database, and how to ask it. */
export interface TestCache {
  readonly url: string;
  readonly get: ScopedCache['get'];
  close(): Promise<void>;
}

/** Starts the real application and hands out its cache, which no route shows. */
export async function startWithCache({ database }: TestApi): Promise<TestCache> {
  const app = await createApp({ databaseUrl: database.appUrl, demo: true });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const cache = app.get(ScopedCache);
  return {
    url: `http://127.0.0.1:${String(port)}`,
    get: (question, compute) => cache.get(question, compute),
    close: () => app.close(),
  };
}
