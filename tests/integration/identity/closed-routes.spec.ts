import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Everything a visitor may ask before signing in; a new route is closed until it stands here. */
const open = [
  'get /api/health',
  'get /api/municipalities',
  'get /api/municipalities/boundaries',
  'get /api/municipalities/{ags}',
  'get /api/municipalities/{ags}/nearby-projects',
  'get /api/public/projects/{id}',
  'get /api/session',
  'post /api/invitations/acceptance',
  'post /api/invitations/lookup',
  'post /api/session',
  'post /api/set-up',
  'post /api/set-up/lookup',
];

describe('somebody without a session', () => {
  it('is refused by every route but the open ones', async () => {
    const nobody = new Client(api.url);
    const answeredTo: string[] = [];
    for (const { method, path } of await routes(nobody)) {
      const address = path.replaceAll(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
      const text = method === 'get' ? undefined : '{}';
      const { status } = await nobody.send(method.toUpperCase(), address, text);
      if (status !== 401) answeredTo.push(`${method} ${path}`);
    }
    expect(answeredTo.sort()).toEqual(open);
  });
});

async function routes(client: Client): Promise<{ method: string; path: string }[]> {
  const { body } = await client.get('/api/openapi.json');
  const { paths } = body as { paths: Record<string, object> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method, path })),
  );
}
