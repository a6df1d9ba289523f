import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { overviewSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { signInAs, type Client } from '../../support/client';
import { aMembership, aSignedIn } from '../../support/people';
import { aDraft, aProject, passGate } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

async function overview(client: Client, query = '') {
  return (await client.get(`/api/portfolio/overview${query}`)).as(overviewSchema);
}

describe('the overview', () => {
  it('counts projects by phase and status, and drafts apart', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board', 'auditor']);
    const client = team.client('it-coordinator');
    await aDraft(client, { organisation: team.town });
    await aProject(client, { organisation: team.town });
    await aProject(client, { organisation: team.town });
    const { id } = await aProject(client, { organisation: team.town });
    clock.set('2026-11-22T11:00:00+01:00');
    await passGate(team, id, 'g1');
    expect(await overview(team.client('auditor'))).toEqual({
      asOf: '2026-11-22T10:00:00.000Z',
      total: 3,
      drafts: 1,
      cells: [
        { phase: 'analysis', status: 'active', count: 2 },
        { phase: 'pilot', status: 'active', count: 1 },
      ],
    });
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
      expect(await overview(somebody, query)).toMatchObject({ total: 0, drafts: 0, cells: [] });
    }
  });

  it.each(['?organisation=bonn', '?colour=red'])('is refused: %s', async (query) => {
    const { client } = await aSignedIn(api, { roles: ['auditor'] });
    expect(refusal(await client.get(`/api/portfolio/overview${query}`))).toMatch(/^400 /);
  });
});
