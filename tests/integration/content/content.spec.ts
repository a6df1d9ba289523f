import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogues, versionSchemaOf, type Catalogue } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';
import { aSignedIn } from '../../support/people';

let api: TestApi;
let reader: Client;

beforeAll(async () => {
  api = await startApi();
  ({ client: reader } = await aSignedIn(api, { roles: ['department-head'] }));
});
afterAll(() => api.close());

interface Entry {
  readonly key: string;
  readonly version: number;
}

describe('the catalogues', () => {
  it.each(catalogues)('offer %s that fit their schema, one version per key', async (catalogue) => {
    const items = await offered(catalogue);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) versionSchemaOf(catalogue).parse(item);
    const keys = items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('give one version by its number', async () => {
    const [first] = await offered('use-cases');
    const answer = await reader.get(`/api/content/use-cases/${first?.key ?? ''}/1`);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(first);
  });

  it('offer the newest version that is valid today and keep the older one readable', async () => {
    await api.database.query(
      `INSERT INTO content (catalogue, key, version, valid, body, loaded_at)
       SELECT catalogue, key, version + offered.step, offered.valid, body, loaded_at
       FROM content, (VALUES (1, daterange('2020-01-01', NULL)),
                             (2, daterange('2999-01-01', NULL))) AS offered (step, valid)
       WHERE catalogue = 'kpis' AND key = (SELECT min(key) FROM content WHERE catalogue = 'kpis')`,
    );
    const [row] = await api.database.query<{ key: string }>(
      `SELECT min(key) AS key FROM content WHERE catalogue = 'kpis'`,
    );
    const key = row?.key ?? '';
    const versions = (await offered('kpis')).filter((item) => item.key === key);
    expect(versions.map(({ version }) => version)).toEqual([2]);
    expect((await reader.get(`/api/content/kpis/${key}/1`)).status).toBe(200);
  });

  it('are closed to whoever is not signed in', async () => {
    const nobody = new Client(api.url);
    expect((await nobody.get('/api/content/use-cases')).status).toBe(401);
    expect((await nobody.get('/api/content/use-cases/chatbot-citizen/1')).status).toBe(401);
  });
});

describe('a catalogue entry that does not exist', () => {
  it.each([
    ['unknown key', 'use-cases/no-such-thing/1', 404],
    ['unknown version', 'use-cases/chatbot-citizen/99', 404],
    ['unknown catalogue', 'recipes', 400],
    ['version in words', 'use-cases/chatbot-citizen/latest', 400],
    ['version below one', 'use-cases/chatbot-citizen/0', 400],
    ['version beyond the numbers', 'use-cases/chatbot-citizen/99999999999999999999', 400],
    ['overlong key', `use-cases/${'x'.repeat(81)}/1`, 400],
    ['NUL in the key', 'use-cases/chat%00bot/1', 400],
  ])('is refused as a problem: %s', async (_, path, status) => {
    const answer = await reader.get(`/api/content/${path}`);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});

async function offered(catalogue: Catalogue): Promise<readonly Entry[]> {
  const answer = await reader.get(`/api/content/${catalogue}`);
  expect(answer.status).toBe(200);
  return (answer.body as { items: Entry[] }).items;
}
