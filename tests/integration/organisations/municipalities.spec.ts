import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  municipalityPageSchema,
  municipalityProfileSchema,
  type MunicipalityPage,
  type MunicipalityRow,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';

let api: TestApi;
let nobody: Client;

beforeAll(async () => {
  api = await startApi();
  nobody = new Client(api.url);
});
afterAll(() => api.close());

describe('the public register', () => {
  it('lists all 396 municipalities with their keys', async () => {
    const { items, nextCursor } = await page('limit=1000');
    expect(items).toHaveLength(396);
    expect(nextCursor).toBeNull();
    expect(new Set(items.map(({ ags }) => ags)).size).toBe(396);
    for (const { ags } of items) expect(ags).toMatch(/^05\d{6}$/);
  });

  it('sorts the German way: Übach-Palenberg before Unna', async () => {
    const names = (await page('limit=1000')).items.map(({ name }) => name);
    const german = new Intl.Collator('de');
    expect(names).toEqual([...names].sort((one, other) => german.compare(one, other)));
    expect(names.indexOf('Übach-Palenberg')).toBeGreaterThan(0);
    expect(names.indexOf('Übach-Palenberg')).toBeLessThan(names.indexOf('Unna'));
  });

  it('gives every municipality exactly once, page by page', async () => {
    const all = (await page('limit=1000')).items.map(({ ags }) => ags);
    const paged: MunicipalityRow[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { items, nextCursor }: MunicipalityPage = await page(
        cursor === '' ? 'limit=37' : `limit=37&cursor=${cursor}`,
      );
      paged.push(...items);
      cursor = nextCursor;
    }
    expect(paged.map(({ ags }) => ags)).toEqual(all);
  });

  it('finds by a part of the name, without regard to case', async () => {
    const { items } = await page(`search=${encodeURIComponent('übach')}`);
    expect(items.map(({ name }) => name)).toEqual(['Übach-Palenberg']);
  });

  it.each(['%', '_', String.raw`\ `, "' OR 1=1 --", '<script>alert(1)</script>'])(
    'takes %s as text and finds nothing',
    async (search) => {
      expect((await page(`search=${encodeURIComponent(search)}`)).items).toEqual([]);
    },
  );
});

describe('one municipality', () => {
  it('is shown with its neighbours in German order', async () => {
    const answer = await nobody.get('/api/municipalities/05314000');
    const bonn = answer.as(municipalityProfileSchema);
    expect(bonn).toMatchObject({ name: 'Bonn', type: 'independent-city' });
    expect(bonn.neighbours.map(({ name }) => name)).toEqual([
      'Alfter',
      'Bad Honnef',
      'Bornheim',
      'Königswinter',
      'Meckenheim',
      'Niederkassel',
      'Sankt Augustin',
      'Troisdorf',
      'Wachtberg',
    ]);
  });

  it('is the neighbour of its neighbours', async () => {
    const alfter = (await nobody.get('/api/municipalities/05382004')).as(municipalityProfileSchema);
    expect(alfter.name).toBe('Alfter');
    expect(alfter.neighbours.map(({ name }) => name)).toContain('Bonn');
  });

  it('is not found when nobody bears the key', async () => {
    const answer = await nobody.get('/api/municipalities/05999999');
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each(['5314000', '053140000', '0531400a', "05314000' OR '1'='1", '%00'])(
    'cannot be asked for with the malformed key %s',
    async (ags) => {
      const answer = await nobody.get(`/api/municipalities/${ags}`);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ status: 400, code: 'invalid' });
    },
  );
});

describe('the boundaries', () => {
  it('hold a shape for every municipality and may be kept by the browser', async () => {
    const answer = await nobody.get('/api/municipalities/boundaries');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('max-age=86400');
    const { objects } = answer.body as {
      objects: { municipalities: { geometries: { id: string }[] } };
    };
    const shapes = objects.municipalities.geometries.map(({ id }) => id).sort();
    const keys = (await page('limit=1000')).items.map(({ ags }) => ags).sort();
    expect(shapes).toEqual(keys);
  });
});

async function page(query: string): Promise<MunicipalityPage> {
  const answer = await nobody.get(`/api/municipalities?${query}`);
  expect(answer.status).toBe(200);
  return answer.as(municipalityPageSchema);
}
