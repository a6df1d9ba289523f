import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client, signInAs } from '../../support/client';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it.each([
  '/api/session',
  '/api/projects',
  '/api/projects/count',
  '/api/portfolio/overview',
  '/api/my-work',
  '/api/my-work/count',
])('no cache keeps what one person may see: %s', async (path) => {
  const coordinator = await signInAs(api, 'koordination@bonn.demo');
  for (const client of [coordinator, new Client(api.url)]) {
    const { headers } = await client.get(path);
    expect(headers.get('cache-control')).toBe('no-store');
  }
});
