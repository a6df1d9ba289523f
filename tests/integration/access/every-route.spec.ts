import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, type Project } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Answer, Client } from '../../support/client';
import { aSignedIn, aTown, type TestOrganisation } from '../../support/people';
import { aProject } from '../../support/projects';

let api: TestApi;
let town: TestOrganisation;
let project: Project;
let itemId: string;

beforeAll(async () => {
  api = await startApi();
  town = await aTown(api);
  const { client } = await aSignedIn(api, { roles: ['it-coordinator'], organisation: town });
  project = await aProject(client, { organisation: town });
  const checklist = await client.get(`/api/projects/${project.id}/checklist`);
  itemId = checklist.as(checklistSchema).items[0]?.id ?? '';
});
afterAll(() => api.close());

const requestId = '019a0000-0000-7000-8000-000000000000';

/** Every route that belongs to one organisation, with a request that is valid in itself. */
const ownRoutes: Readonly<Record<string, object | undefined>> = {
  'get /api/organisations/{organisationId}/people': undefined,
  'get /api/organisations/{organisationId}/value-limits': undefined,
  'post /api/organisations/{organisationId}/value-limits': {
    amountCents: 5_000_000,
    validFrom: '2026-01-01',
    source: 'Beispiel',
  },
  'get /api/projects/{id}': undefined,
  'patch /api/projects/{id}': { version: 1, changes: { title: 'Beispiel' } },
  'delete /api/projects/{id}': undefined,
  'post /api/projects/{id}/start': { version: 1 },
  'post /api/projects/{id}/status-confirmation': undefined,
  'get /api/projects/{id}/history': undefined,
  'get /api/projects/{id}/preview': undefined,
  'put /api/projects/{id}/visibility': { version: 1, visibility: { profile: 'network' } },
  'get /api/projects/{projectId}/checklist': undefined,
  'patch /api/projects/{projectId}/checklist/{itemId}': {
    version: 1,
    changes: { state: 'in-progress' },
  },
  'post /api/projects/{projectId}/checklist/{itemId}/evidence': { kind: 'note', text: 'Beispiel' },
  'get /api/projects/{projectId}/gates': undefined,
  'post /api/projects/{projectId}/gates/{gate}/request': { recommendation: 'Beispiel' },
  'post /api/projects/{projectId}/gates/{gate}/agreement': { requestId },
  'post /api/projects/{projectId}/gates/{gate}/decision': {
    requestId,
    result: 'approved',
    rationale: 'Beispiel',
  },
};
const reading = Object.keys(ownRoutes).filter((route) => route.startsWith('get'));
const changing = Object.keys(ownRoutes).filter((route) => !route.startsWith('get'));

describe('the routes of one organisation', () => {
  it('are all listed here', async () => {
    const { client } = await aSignedIn(api, { roles: [] });
    const { body } = await client.get('/api/openapi.json');
    const { paths } = body as { paths: Record<string, object> };
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const own = routes.filter((route) => /api\/(organisations|projects)\/\{/.test(route));
    expect(own.sort()).toEqual(Object.keys(ownRoutes).sort());
  });
});

describe('the coordinator of another town', () => {
  it.each(Object.keys(ownRoutes))('does not learn that it exists: %s', async (route) => {
    const { client } = await aSignedIn(api, { roles: ['it-coordinator', 'organisation-admin'] });
    const answer = await ask(client, route);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code: 'not-found', errors: [] });
  });
});

describe('somebody of the town who may only look', () => {
  it.each(reading)('reads: %s', async (route) => {
    const { client } = await aSignedIn(api, { roles: ['auditor'], organisation: town });
    expect((await ask(client, route)).status).toBe(200);
  });

  it.each(changing)('changes nothing: %s', async (route) => {
    const { client } = await aSignedIn(api, { roles: ['auditor'], organisation: town });
    const answer = await ask(client, route);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'forbidden' });
  });
});

describe('somebody whose role in the town has ended', () => {
  it.each(reading)('does not learn that it exists: %s', async (route) => {
    const { client, person } = await aSignedIn(api, { roles: ['auditor'], organisation: town });
    await api.database.query(
      `UPDATE membership SET valid = '[2020-01-01,2020-12-31]' WHERE person_id = $1`,
      [person.id],
    );
    expect((await ask(client, route)).status).toBe(404);
  });
});

function ask(client: Client, route: string): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const address = path
    .replace('{organisationId}', town.id)
    .replace(/\{(id|projectId)\}/, project.id)
    .replace('{itemId}', itemId)
    .replace('{gate}', 'g1');
  const body = ownRoutes[route];
  const text = body === undefined ? undefined : JSON.stringify(body);
  return client.send(method.toUpperCase(), address, text);
}
