import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  attentionPageSchema,
  overviewSchema,
  phaseAges,
  projectCountSchema,
  projectPageSchema,
  type Overview,
  type ReachLevel,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { signInAs, type Client } from '../../support/client';
import { aMembership, aSignedIn, aTown, type TestOrganisation } from '../../support/people';
import {
  aDraft,
  aProject,
  aRequest,
  openTo,
  passGate,
  settleChecklist,
} from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';
import { aTownOfTheRegister } from '../../support/register';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

async function overview(client: Client, query = ''): Promise<Overview> {
  return (await client.get(`/api/portfolio/overview${query}`)).as(overviewSchema);
}

/** How many rows the list shows, counted twice: by its rows and by its own count. */
async function listed(client: Client, filter: Readonly<Record<string, string>>): Promise<number> {
  const query = new URLSearchParams(filter).toString();
  const { items } = (await client.get(`/api/projects?limit=100&${query}`)).as(projectPageSchema);
  const { count } = (await client.get(`/api/projects/count?${query}`)).as(projectCountSchema);
  expect(count).toBe(items.length);
  return count;
}

/** Opens every list behind the figures of an overview and compares their length. */
async function expectEveryFigureIsItsList(
  client: Client,
  { id }: Pick<TestOrganisation, 'id'>,
  reach: ReachLevel,
): Promise<Overview> {
  const place = { organisation: id, reach };
  const figures = await overview(client, `?organisation=${id}&reach=${reach}`);
  expect(await listed(client, { ...place, status: 'begun' })).toBe(figures.total);
  for (const { phase, status, count } of figures.cells) {
    expect(await listed(client, { ...place, phase, status })).toBe(count);
  }
  for (const { age, count } of figures.pilotAges) {
    const pilots = { ...place, phase: 'pilot', status: 'active' };
    expect(await listed(client, { ...pilots, phaseAge: age })).toBe(count);
  }
  const { own } = figures;
  if (own === undefined) return figures;
  expect(await listed(client, { ...place, status: 'draft' })).toBe(own.drafts);
  expect(await listed(client, { ...place, decision: 'waiting' })).toBe(own.decisions?.count ?? 0);
  expect(await listed(client, { ...place, confirmation: 'overdue' })).toBe(own.unconfirmed);
  const answer = await client.get(`/api/portfolio/attention?organisation=${id}&limit=100`);
  const attention = answer.as(attentionPageSchema);
  expect(attention.items).toHaveLength(own.attention.total);
  return figures;
}

/** Past HTTP: entered its phase long ago, and nobody has confirmed it since. */
async function stays(id: string, since: string): Promise<void> {
  const { database } = api;
  await database.query('DELETE FROM phase_stay WHERE project_id = $1 AND NOT upper_inf(during)', [
    id,
  ]);
  await database.query('UPDATE phase_stay SET during = tstzrange($2, NULL) WHERE project_id = $1', [
    id,
    since,
  ]);
  await database.query('UPDATE project SET confirmed_at = NULL WHERE id = $1', [id]);
}

describe('the overview (US-12)', () => {
  it('counts projects by phase and status, and drafts apart', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board', 'auditor']);
    const client = team.client('it-coordinator');
    const later = { plannedAnalysis: { start: '2026-10-01', end: '2027-01-31' } };
    await aDraft(client, { organisation: team.town });
    await aProject(client, { organisation: team.town, changes: later });
    await aProject(client, { organisation: team.town, changes: later });
    const changes = { plannedPilot: { start: '2027-01-01', end: '2027-12-31' } };
    const { id } = await aProject(client, { organisation: team.town, changes });
    clock.set('2026-11-22T11:00:00+01:00');
    await passGate(team, id, 'g1');
    expect(await overview(team.client('auditor'))).toEqual({
      asOf: '2026-11-22T10:00:00.000Z',
      reach: 'own',
      total: 3,
      cells: [
        { phase: 'analysis', status: 'active', count: 2 },
        { phase: 'pilot', status: 'active', count: 1 },
      ],
      pilotAges: phaseAges.map((age) => ({ age, count: age === 'up-to-3' ? 1 : 0 })),
      own: {
        drafts: 1,
        decisions: { count: 0, oldestSince: null },
        unconfirmed: 0,
        attention: { total: 0, items: [] },
      },
    });
  });

  it('has a list behind every figure that is as long as the figure says', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const client = team.client('it-coordinator');
    const wish = { organisation: team.town };
    await aDraft(client, wish);
    for (const since of ['2026-11-01', '2026-08-22', '2026-08-21', '2026-01-01', '2025-11-21']) {
      const { id } = await aProject(client, wish);
      await passGate(team, id, 'g1');
      await stays(id, `${since}T12:00:00+01:00`);
    }
    const waiting = await aProject(client, wish);
    await settleChecklist(api, waiting.id);
    await aRequest(client, waiting.id, 'g1');
    const { own, pilotAges, total } = await expectEveryFigureIsItsList(client, team.town, 'own');
    expect(total).toBe(6);
    expect(pilotAges.map(({ count }) => count)).toEqual([2, 1, 1, 1]);
    expect(own).toMatchObject({
      drafts: 1,
      decisions: { count: 1, oldestSince: clock.now().toISOString() },
      unconfirmed: 4,
    });
  });

  it('tells of waiting decisions only who reads decisions, in figure and list', async () => {
    const team = await aTeam(api, ['it-coordinator', 'organisation-admin']);
    const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
    await settleChecklist(api, id);
    await aRequest(team.client('it-coordinator'), id, 'g1');
    const admin = team.client('organisation-admin');
    expect((await overview(admin)).own).not.toHaveProperty('decisions');
    expect(await listed(admin, { decision: 'waiting' })).toBe(0);
    expect((await overview(team.client('it-coordinator'))).own?.decisions?.count).toBe(1);
  });

  it('counts all towns of a person, or the one asked for', async () => {
    const one = await aSignedIn(api, { roles: ['it-coordinator'] });
    const other = await aSignedIn(api, { roles: ['it-coordinator'] });
    await aMembership(api, one.person, other.person.organisation, 'auditor');
    await aProject(one.client, one.person);
    await aProject(other.client, other.person);
    expect((await overview(one.client)).total).toBe(2);
    expect(
      (await overview(one.client, `?organisation=${other.person.organisation.id}`)).total,
    ).toBe(1);
  });

  it('holds nothing of a town that is not theirs, not even when it is asked for', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    await aProject(client, person);
    const { client: stranger } = await aSignedIn(api, { roles: ['executive-board'] });
    const query = `?organisation=${person.organisation.id}`;
    for (const somebody of [stranger, await signInAs(api, 'netz@kompass.demo')]) {
      const { total, cells, own } = await overview(somebody, query);
      expect([total, cells, own?.drafts, own?.attention.total]).toEqual([0, [], 0, 0]);
    }
  });

  it.each([
    '?organisation=bonn',
    '?colour=red',
    '?reach=world',
    '?reach=district',
    '?reach=region',
  ])('is refused: %s', async (query) => {
    const { client } = await aSignedIn(api, { roles: ['auditor'] });
    expect(refusal(await client.get(`/api/portfolio/overview${query}`))).toMatch(/^400 /);
    expect(refusal(await client.get(`/api/projects${query}`))).toMatch(/^400 /);
  });
});

describe('an overview beyond the own organisation (US-13)', () => {
  it('holds within each reach what others have opened, and all of its own', async () => {
    const bonn = await aTownOfTheRegister(api, '05314000');
    const koenigswinter = await aTownOfTheRegister(api, '05382024');
    const alfter = await aTownOfTheRegister(api, '05382004');
    const leverkusen = await aTownOfTheRegister(api, '05316000');
    const detmold = await aTownOfTheRegister(api, '05766020');
    const board = await aSignedIn(api, { roles: ['executive-board'], organisation: alfter });
    const before = await Promise.all(
      (['own', 'district', 'region', 'network'] as const).map(async (reach) => {
        const query = `?organisation=${alfter.id}&reach=${reach}`;
        return (await overview(board.client, query)).total;
      }),
    );
    for (const town of [alfter, koenigswinter, bonn, leverkusen, detmold]) {
      const wish = { organisation: town };
      const { client } = await aSignedIn(api, { roles: ['it-coordinator'], ...wish });
      await aDraft(client, wish);
      await aProject(client, wish);
      await openTo(client, await aProject(client, wish), 'network');
    }
    const more: number[] = [];
    for (const [at, reach] of (['own', 'district', 'region', 'network'] as const).entries()) {
      const figures = await expectEveryFigureIsItsList(board.client, alfter, reach);
      more.push(figures.total - (before[at] ?? 0));
    }
    // Own: two. Königswinter lies in the same district, Bonn and Leverkusen in the same region.
    expect(more).toEqual([2, 3, 5, 6]);
  });

  it('ends at itself in the district of an independent city', async () => {
    const bonn = await aTownOfTheRegister(api, '05314000');
    const { client } = await aSignedIn(api, { roles: ['auditor'], organisation: bonn });
    const own = await overview(client, `?organisation=${bonn.id}`);
    const district = await expectEveryFigureIsItsList(client, bonn, 'district');
    expect(district.total).toBe(own.total);
    expect(district).not.toHaveProperty('own');
  });

  it('shows the administration of the network and a stranger only what is open', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const network = await signInAs(api, 'netz@kompass.demo');
    const { client: stranger } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const query = `?organisation=${person.organisation.id}&reach=network`;
    const totalOf = async (somebody: Client) => (await overview(somebody, query)).total;
    const before = [await totalOf(network), await totalOf(stranger)];
    await aProject(client, person);
    expect([await totalOf(network), await totalOf(stranger)]).toEqual(before);
    await openTo(client, await aProject(client, person), 'public');
    expect([await totalOf(network), await totalOf(stranger)]).toEqual(
      before.map((total) => total + 1),
    );
    await expectEveryFigureIsItsList(network, person.organisation, 'network');
  });

  it('tells no waiting decision and no confirmation of others', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { client: stranger } = await aSignedIn(api, { roles: ['executive-board'] });
    const project = await openTo(client, await aProject(client, person), 'network');
    await settleChecklist(api, project.id);
    await aRequest(client, project.id, 'g1');
    await api.database.query(
      `UPDATE project SET confirmed_at = '2020-01-01', title = 'Nur dieses hier' WHERE id = $1`,
      [project.id],
    );
    const wide = { reach: 'network', search: 'Nur dieses hier' };
    expect(await listed(stranger, wide)).toBe(1);
    expect(await listed(stranger, { ...wide, decision: 'waiting' })).toBe(0);
    expect(await listed(stranger, { ...wide, confirmation: 'overdue' })).toBe(0);
  });

  it('has no district around an organisation without a place in the register', async () => {
    const partner = await aSignedIn(api, {
      roles: ['it-provider'],
      organisation: await aTown(api, { kind: 'partner' }),
    });
    const query = `?organisation=${partner.person.organisation.id}&reach=district`;
    const answer = await partner.client.get(`/api/portfolio/overview${query}`);
    expect(refusal(answer)).toBe('400 not-possible');
  });
});
