import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client, type Answer } from '../../support/client';
import { aMembership, aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';
import { aTownOfTheRegister } from '../../support/register';
import { allRows, provenAtTheFirstStart } from '../../support/routes/all-rows';
import type { Call, Others } from '../../support/routes/row';
import { aTeam, type Team } from '../../support/team';

const roles = [
  'it-coordinator',
  'executive-board',
  'it-head',
  'council-office',
  'auditor',
  'organisation-admin',
  'staff-council',
] as const;

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, roles);
});
afterAll(() => api.close());

describe('the routes that the API describes', () => {
  it('each have a row here, and no row is left over', async () => {
    expect((await describedRoutes()).sort()).toEqual(
      [...Object.keys(allRows), ...provenAtTheFirstStart].sort(),
    );
  });
});

describe.each(Object.entries(allRows))('%s', (route, row) => {
  it('answers each as it must, and its owner in the end', async () => {
    const call = await row.call(team);
    for (const who of ['nobody', 'stranger', 'reader'] as const) {
      const answer = await ask(await clientOf(who), route, call);
      expect({ who, status: answer.status }).toEqual({ who, status: row[who] });
      const isSilent = call.method !== 'HEAD' && row.saysWhy !== true;
      if (answer.status >= 400 && isSilent) expectSilence(answer, call);
      if (who === 'reader' || call.secret === undefined) continue;
      expect(JSON.stringify(answer.body ?? '')).not.toContain(call.secret);
    }
    const answer = await ask(call.owner, route, call);
    expect({ route, status: answer.status, ok: answer.status < 300 }).toMatchObject({ ok: true });
    if (call.secret !== undefined) expect(JSON.stringify(answer.body)).toContain(call.secret);
  });
});

describe('a figure, which holds nothing to look for', () => {
  const reach = 'reach=network';

  it.each([
    ['/api/projects/count', ''],
    ['/api/projects/count', `?${reach}`],
    ['/api/portfolio/overview', ''],
    ['/api/portfolio/overview', `?${reach}`],
    ['/api/portfolio/municipalities', `?${reach}`],
    ['/api/my-work/count', ''],
  ])('is for a stranger the same after a record was made: %s%s', async (path, query) => {
    const town = await aTownOfTheRegister(api, '05170008');
    const wish = { roles: ['it-coordinator' as const], organisation: town };
    const { client: owner } = await aSignedIn(api, wish);
    const stranger = await clientOf('stranger');
    const asked = path.endsWith('municipalities') ? `&organisation=${town.id}` : '';
    const figure = async (client: Client) => {
      const answer = await client.get(path + query + asked);
      expect(answer.status).toBe(200);
      return { ...(answer.body as object), asOf: null };
    };
    const [before, known] = [await figure(stranger), await figure(owner)];
    await aProject(owner, { organisation: town });
    expect(await figure(stranger)).toEqual(before);
    expect(await figure(owner)).not.toEqual(known);
  });

  it('of a project is missing in the preview for whom the project is missing', async () => {
    const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
    const unknown = '019a0000-0000-7000-8000-000000000000';
    const stranger = await clientOf('stranger');
    const [there, nowhere] = [
      await stranger.get(`/api/projects/${id}/preview?as=public`),
      await stranger.get(`/api/projects/${unknown}/preview?as=public`),
    ];
    expect(there.status).toBe(404);
    expect(there.body).toEqual(nowhere.body);
  });
});

describe('somebody whose role in the town has ended', () => {
  const own = Object.entries(allRows).filter(([, { stranger }]) => stranger === 404);

  it.each(own)('gets what a stranger gets: %s', async (route, row) => {
    const call = await row.call(team);
    const { client, person } = await aSignedIn(api, { roles: [] });
    for (const role of roles) {
      await aMembership(api, person, team.town, role, '[2020-01-01,2020-12-31]');
    }
    expect((await ask(client, route, call)).status).toBe(404);
  });
});

async function clientOf(who: keyof Others): Promise<Client> {
  if (who === 'nobody') return new Client(api.url);
  const stranger = ['it-coordinator', 'organisation-admin', 'executive-board'] as const;
  const wish =
    who === 'reader'
      ? { roles: ['auditor' as const], organisation: team.town }
      : { roles: [...stranger] };
  return (await aSignedIn(api, wish)).client;
}

/** A refusal tells that something is not there or not allowed, and nothing about the thing. */
function expectSilence(answer: Answer, { path }: Call): void {
  expect(answer.body).toMatchObject({ errors: [] });
  const [, , , id] = path.split('/');
  if (id !== undefined && id.length > 20) expect(JSON.stringify(answer.body)).not.toContain(id);
}

function ask(client: Client, route: string, call: Call): Promise<Answer> {
  const { path, body, file } = call;
  const method = (call.method ?? route.split(' ')[0] ?? '').toUpperCase();
  if (file !== undefined) {
    const headers = { 'content-type': 'application/octet-stream' };
    return client.send(method, path, file, { headers });
  }
  return client.send(method, path, body === undefined ? undefined : JSON.stringify(body));
}

async function describedRoutes(): Promise<string[]> {
  const { body } = await new Client(api.url).get('/api/openapi.json');
  const { paths } = body as { paths: Record<string, object> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
}
