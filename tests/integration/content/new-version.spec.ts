import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  contentEntrySchema,
  dayOf,
  type ChecklistTemplate,
  type ContentEntry,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { startApi, type TestApi } from '../../support/api';
import { signInAs, type Client } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import { refusal } from '../../support/refusal';

let api: TestApi;
/** Another process on the same database. */
let second: TestApi;
let network: Client;

beforeAll(async () => {
  api = await startApi();
  second = await startApi({ database: api.database });
  network = await signInAs(api, 'netz@kompass.demo');
});
afterAll(async () => {
  await second.close();
  await api.close();
});

const today = dayOf(new Date());
const listSchema = z.object({ items: z.array(contentEntrySchema) });
const entries = async (catalogue: string): Promise<ContentEntry[]> =>
  (await network.get(`/api/content-entries/${catalogue}`)).as(listSchema).items;

/** Each test works on an entry of its own. */
let used = 0;
async function anEntry() {
  const key = (await entries('kpis'))[used++]?.key ?? '';
  const { body } = (await network.get(`/api/content/kpis/${key}/1`)).body as { body: object };
  return { key, body, path: `/api/content-entries/kpis/${key}/versions` };
}

interface Offered {
  readonly key: string;
  readonly version: number;
  readonly body: object;
}

describe('a new version of an entry', () => {
  it('is offered from its day on by every process, and the old one stays readable', async () => {
    const { key, body, path } = await anEntry();
    const reader = (await aSignedIn(second, { roles: ['cdo'] })).client;
    const offered = async () => {
      const { items } = (await reader.get('/api/content/kpis')).body as { items: Offered[] };
      return items.find((item) => item.key === key);
    };
    expect((await offered())?.version).toBe(1);
    const early = await reader.get(`/api/content/kpis/${key}/2`);
    expect(early.status).toBe(404);
    expect(early.headers.get('cache-control')).toBe('no-store');

    const newBody = { ...body, de: 'Neuer Name' };
    const command = { basedOn: 1, validFrom: today, body: newBody };
    const answer = await network.post(path, command);
    expect([answer.status, answer.body]).toEqual([201, { version: 2 }]);
    expect(await offered()).toMatchObject({ version: 2, body: newBody });
    const later = await reader.get(`/api/content/kpis/${key}/2`);
    expect(later.body).toMatchObject({ body: newBody });
    expect((await reader.get(`/api/content/kpis/${key}/1`)).body).toMatchObject({ body });
  });

  it('of a use case is found at once by its new name', async () => {
    const entry = '/api/content/use-cases/chatbot-citizen/1';
    const { body } = (await network.get(entry)).body as { body: object };
    const command = { basedOn: 1, validFrom: today, body: { ...body, de: 'Quittenmarmelade' } };
    const path = '/api/content-entries/use-cases/chatbot-citizen/versions';
    expect((await network.post(path, command)).status).toBe(201);
    const found = await network.get('/api/search?q=Quittenmarmelade');
    expect(JSON.stringify(found.body)).toContain('chatbot-citizen');
  });

  it('waits for its day', async () => {
    const { key, body, path } = await anEntry();
    await network.post(path, { basedOn: 1, validFrom: '2999-01-01', body });
    const { items } = (await network.get('/api/content/kpis')).body as { items: Offered[] };
    expect(items.find((item) => item.key === key)?.version).toBe(1);
    const [entry] = (await entries('kpis')).filter((item) => item.key === key);
    expect(entry?.versions).toMatchObject([
      { version: 2, validFrom: '2999-01-01', validTo: null },
      { version: 1, validFrom: null, validTo: '2998-12-31' },
    ]);
  });

  it('is added once when two are written at the same moment, in one chain', async () => {
    const { body, path } = await anEntry();
    const command = { basedOn: 1, validFrom: today, body };
    const answers = await Promise.all([1, 2, 3].map(() => network.post(path, command)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const lost = answers.filter(({ status }) => status !== 201);
    expect(lost.map(refusal)).toEqual(lost.map(() => '409 newer-version-exists'));
    const [chain] = await api.database.query<{ id: string }>(
      `SELECT id FROM organisation WHERE kind = 'network'`,
    );
    const { faults } = await checkChain(api.database, { organisationId: chain?.id ?? '' });
    expect(faults).toEqual([]);
  });

  it('is added once when the same request arrives twice', async () => {
    const { body, path } = await anEntry();
    const command = { basedOn: 1, validFrom: today, body };
    const headers = { 'idempotency-key': randomUUID() };
    const add = () => network.post(path, command, { headers });
    const answers = [await add(), await add()];
    expect(answers.map((answer) => [answer.status, answer.body])).toEqual([
      [201, { version: 2 }],
      [201, { version: 2 }],
    ]);
  });

  it.each<[string, object, string]>([
    ['a field of another kind', { de: 7 }, '400 wrong-type'],
    ['an empty text', { formula: '  ' }, '400 required'],
    ['a field nobody knows', { colour: 'red' }, '400 unknown-field'],
    ['another key', { key: 'something-else' }, '422 other-key'],
  ])('is refused with %s, which is named by its path', async (_, wrong, refused) => {
    const { body, path } = await anEntry();
    const command = { basedOn: 1, validFrom: today, body: { ...body, ...wrong } };
    const answer = await network.post(path, command);
    expect(refusal(answer)).toBe(refused);
    const [field] = Object.keys(wrong);
    expect(answer.body).toMatchObject({ errors: [{ field: `body.${field ?? ''}` }] });
  });

  it('is refused when a checklist contradicts itself', async () => {
    const { body } = (await network.get('/api/content/checklists/closure/1')).body as {
      body: ChecklistTemplate;
    };
    const at = body.items.findIndex(({ setBy }) => setBy === null);
    const items = body.items.map((item, index) =>
      index === at ? { ...item, order: 99, obligation: 'recommended', gateBlocking: true } : item,
    );
    const command = { basedOn: 1, validFrom: today, body: { ...body, items } };
    const path = '/api/content-entries/checklists/closure/versions';
    const answer = await network.post(path, command);
    const params = { key: body.items[at]?.key };
    expect(answer.body).toMatchObject({
      status: 400,
      errors: [
        { code: 'item-order', field: `body.items.${String(at)}.order`, params },
        {
          code: 'recommended-cannot-block',
          field: `body.items.${String(at)}.gateBlocking`,
          params,
        },
      ],
    });
    const [list] = (await entries('checklists')).filter(({ key }) => key === 'closure');
    expect(list?.versions).toHaveLength(1);
  });

  it('is refused when it points at what does not exist', async () => {
    const [entry] = await entries('deadlines');
    const key = entry?.key ?? '';
    const { body } = (await network.get(`/api/content/deadlines/${key}/1`)).body as Offered;
    const command = { basedOn: 1, validFrom: today, body: { ...body, legalBasis: 'no-such-law' } };
    const answer = await network.post(`/api/content-entries/deadlines/${key}/versions`, command);
    expect(answer.body).toMatchObject({
      status: 400,
      errors: [{ code: 'unknown-reference', field: 'body.legalBasis' }],
    });
  });

  it.each<[string, object, string]>([
    ['yesterday', { validFrom: '2020-01-01' }, '422 valid-from-in-the-past'],
    ['on a day that does not exist', { validFrom: '2027-02-29' }, '400 not-a-date'],
    ['on the basis of a version to come', { basedOn: 2 }, '409 newer-version-exists'],
  ])('does not begin %s', async (_, wrong, refused) => {
    const { body, path } = await anEntry();
    const answer = await network.post(path, { basedOn: 1, validFrom: today, body, ...wrong });
    expect(refusal(answer)).toBe(refused);
  });

  it('needs an entry', async () => {
    const { body } = await anEntry();
    const command = { basedOn: 1, validFrom: today, body };
    const path = '/api/content-entries/kpis/no-such-thing/versions';
    expect(refusal(await network.post(path, command))).toBe('404 not-found');
  });
});

describe('the keeping of the catalogues', () => {
  it('is hidden from everybody but the network', async () => {
    const { client } = await aSignedIn(api, { roles: ['organisation-admin', 'cdo'] });
    const { body, path } = await anEntry();
    expect(refusal(await client.get('/api/content-entries/kpis'))).toBe('404 not-found');
    const command = { basedOn: 1, validFrom: today, body };
    expect(refusal(await client.post(path, command))).toBe('404 not-found');
  });

  it('shows where statements come from', async () => {
    const [law] = await entries('legal-bases');
    expect(law?.versions[0]).toMatchObject({ version: 1, verified: expect.any(Boolean) });
    expect(law?.versions[0]?.source).toMatch(/\S/);
    expect(law?.name?.de).toMatch(/\S/);
  });
});
