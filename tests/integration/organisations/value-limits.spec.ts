import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { valueLimitSchema, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { checkChain } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import { aProject, gateOf } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const limit = { amountCents: 5_000_000, validFrom: '2026-01-01', source: '§ 5 Hauptsatzung' };
const pathOf = (organisation: { id: string }) =>
  `/api/organisations/${organisation.id}/value-limits`;

describe('who enters a value limit', () => {
  it.each<Role>(['organisation-admin', 'council-office', 'cdo'])('%s does', async (role) => {
    const { client, person } = await aSignedIn(api, { roles: [role] });
    const path = pathOf(person.organisation);
    const answer = await client.post(path, limit);
    expect(answer.status).toBe(201);
    const entered = answer.as(valueLimitSchema);
    expect(entered).toMatchObject(limit);
    expect((await client.get(path)).body).toEqual({ items: [entered] });
  });

  it.each<Role>(['it-coordinator', 'executive-board', 'treasurer', 'auditor', 'staff-council'])(
    '%s reads it, but does not enter it',
    async (role) => {
      const { client, person } = await aSignedIn(api, { roles: [role] });
      const path = pathOf(person.organisation);
      expect(refusal(await client.post(path, limit))).toBe('403 forbidden');
      expect((await client.get(path)).body).toEqual({ items: [] });
    },
  );

  it('nobody from elsewhere does, nor reads it', async () => {
    const { person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const { client } = await aSignedIn(api, { roles: ['organisation-admin'] });
    expect(refusal(await client.post(pathOf(person.organisation), limit))).toBe('404 not-found');
    expect(refusal(await client.get(pathOf(person.organisation)))).toBe('404 not-found');
  });
});

describe('value limits of a town', () => {
  it('are added, never changed, and are told in the chain of the town', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const path = pathOf(person.organisation);
    await client.post(path, limit);
    await client.post(path, { ...limit, amountCents: 6_000_000, validFrom: '2027-01-01' });
    const { items } = (await client.get(path)).body as { items: { amountCents: number }[] };
    expect(items.map(({ amountCents }) => amountCents)).toEqual([6_000_000, 5_000_000]);
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await client.send(method, path)).status).toBe(404);
    }
    const organisationId = person.organisation.id;
    expect(await checkChain(api.database, { organisationId })).toEqual({ length: 2, faults: [] });
  });

  it('are one chain also when several are entered at the same moment', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const path = pathOf(person.organisation);
    const answers = await Promise.all([1, 2, 3, 4].map(() => client.post(path, limit)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const organisationId = person.organisation.id;
    expect(await checkChain(api.database, { organisationId })).toEqual({ length: 4, faults: [] });
  });

  it('are entered once under one key', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const path = pathOf(person.organisation);
    const key = { idempotencyKey: 'limit-once' };
    const answers = await Promise.all([1, 2, 3].map(() => client.post(path, limit, key)));
    const [first, ...others] = answers.map((answer) => answer.as(valueLimitSchema));
    expect(others).toEqual([first, first]);
    const other = await client.post(path, { ...limit, amountCents: 1 }, key);
    expect(refusal(other)).toBe('422 key-used-for-something-else');
  });

  it.each<[string, object, string]>([
    ['a negative amount', { amountCents: -1 }, 'amountCents'],
    ['half a cent', { amountCents: 0.5 }, 'amountCents'],
    ['too much', { amountCents: 1_000_000_000_001 }, 'amountCents'],
    ['a day that does not exist', { validFrom: '2027-02-29' }, 'validFrom'],
    ['no source', { source: undefined }, 'source'],
    ['a NUL in its source', { source: 'Haupt\0satzung' }, 'source'],
    ['an unknown field', { recordedBy: 'me' }, 'recordedBy'],
  ])('are refused: %s', async (_, change, field) => {
    const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const path = pathOf(person.organisation);
    const answer = await client.post(path, { ...limit, ...change });
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors).toMatchObject([{ field }]);
    expect((await client.get(path)).body).toEqual({ items: [] });
  });
});

describe('the authority at a gate', () => {
  it('follows the limit of the day: it changes at midnight in Germany', async () => {
    clock.set('2026-11-22T20:00:00+01:00');
    const team = await aTeam(api, [
      'it-coordinator',
      'organisation-admin',
      'department-head',
      'executive-board',
    ]);
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, {
      organisation: team.town,
      changes: { estimatedTotalCents: 4_000_000 },
    });
    const decides = async () => (await gateOf(client, id)).next?.authority.decides;
    const enter = (change: object) =>
      team.client('organisation-admin').post(pathOf(team.town), { ...limit, ...change });
    expect(await decides()).toBe('executive-board');
    await enter({});
    expect(await decides()).toBe('department-head');
    await enter({ amountCents: 3_000_000, validFrom: '2026-11-23' });
    clock.set('2026-11-22T23:59:59+01:00');
    expect(await decides()).toBe('department-head');
    clock.set('2026-11-23T00:00:00+01:00');
    expect(await decides()).toBe('executive-board');
    clock.set('2026-11-23T00:01:00+01:00');
    await enter({ amountCents: 9_000_000, validFrom: '2026-11-23' });
    expect(await decides()).toBe('department-head');
  });
});
