import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemsPageSchema, type ProjectFields, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject, passGate } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, [
    'it-coordinator',
    'executive-board',
    'data-protection-officer',
    'organisation-admin',
  ]);
  await begun('B Wohngeld', { processesSocialData: true, dataCategories: ['social-data'] });
  await begun('C Chatbot', { processesSocialData: false, dataCategories: ['social-data'] });
  await begun('D Heizung', { processesSocialData: false, dataCategories: ['building-sensor'] });
  await begun('E Unklar', {
    processesSocialData: null,
    dataCategories: [],
    dpiaRequired: false,
  });
  await aDraft(team.client('it-coordinator'), {
    organisation: team.town,
    changes: { title: 'F Entwurf', processesSocialData: true },
  });
});
afterAll(() => api.close());

function begun(title: string, changes: Partial<ProjectFields>) {
  const client = team.client('it-coordinator');
  return aProject(client, { organisation: team.town, changes: { title, ...changes } });
}

async function systems(client: Client, query = '') {
  return (await client.get(`/api/portfolio/systems${query}`)).as(systemsPageSchema);
}

const titles = async (role: Role, query = '') =>
  (await systems(team.client(role), query)).items.map(({ title }) => title);

describe('the list of systems by their data (US-20)', () => {
  it('shows those with social data, and those that have not said so yet; no drafts', async () => {
    expect(await titles('data-protection-officer')).toEqual(['B Wohngeld', 'E Unklar']);
  });

  it('can be asked for any category of data', async () => {
    expect(await titles('data-protection-officer', '?data=building-sensor')).toEqual(['D Heizung']);
    expect(await titles('data-protection-officer', '?data=social-data')).toEqual([
      'B Wohngeld',
      'C Chatbot',
    ]);
    expect(await titles('data-protection-officer', '?data=nonsense')).toEqual([]);
  });

  it('says how impact assessment, contract and notice stand, phase by phase', async () => {
    const client = team.client('it-coordinator');
    const duties = async () => (await systems(client)).items[0]?.duties;
    expect(await duties()).toEqual({
      dpia: 'not-begun',
      'processor-contract': 'not-begun',
      'social-data-notice': 'not-begun',
    });
    const { items } = await systems(client);
    expect(items[1]?.duties).toMatchObject({ dpia: 'not-needed' });
    await passGate(team, items[0]?.id ?? '', 'g1');
    expect(await duties()).toEqual({
      dpia: 'open',
      'processor-contract': 'open',
      'social-data-notice': 'open',
    });
  });

  it('comes page by page', async () => {
    const client = team.client('it-coordinator');
    const first = await systems(client, '?limit=1');
    expect(first).toMatchObject({ total: 2, items: [{ title: 'B Wohngeld' }] });
    const second = await systems(client, `?limit=1&cursor=${first.nextCursor ?? ''}`);
    expect(second).toMatchObject({ total: 2, items: [{ title: 'E Unklar' }], nextCursor: null });
    const id = '019a0000-0000-7000-8000-000000000000';
    const withNul = Buffer.from(JSON.stringify(['a\0', id])).toString('base64url');
    for (const cursor of ['made-up', withNul]) {
      const answer = await client.get(`/api/portfolio/systems?cursor=${cursor}`);
      expect(answer.status).toBe(400);
    }
  });

  it('shows nothing to strangers, nor to those who read no checklists', async () => {
    const { client: stranger } = await aSignedIn(api, { roles: ['data-protection-officer'] });
    const ofTown = `?organisation=${team.town.id}`;
    expect(await systems(stranger, ofTown)).toEqual({ total: 0, items: [], nextCursor: null });
    expect(await titles('organisation-admin')).toEqual([]);
  });
});
