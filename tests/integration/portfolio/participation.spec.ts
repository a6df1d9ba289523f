import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  consentsSchema,
  opinionsViewSchema,
  participationPageSchema,
  type ParticipationPage,
  type ParticipationRole,
  type Role,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { aSignedIn } from '../../support/people';
import { aProject, passGate } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;
let coordinator: Client;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  team = await aTeam(api, [
    'it-coordinator',
    'executive-board',
    'staff-council',
    'equality-and-inclusion',
    'auditor',
  ]);
  coordinator = team.client('it-coordinator');
});
afterAll(() => api.close());

async function begun(title: string, ...released: readonly ParticipationRole[]) {
  const { id } = await aProject(coordinator, { organisation: team.town, changes: { title } });
  for (const role of released) await turn(id, 'release', role);
  return id;
}

const turn = (id: string, act: 'release' | 'end', role: ParticipationRole = 'staff-council') =>
  coordinator.post(`/api/projects/${id}/participation/${act}`, { role });

async function asksForConsent(id: string) {
  const answer = await coordinator.post(`/api/projects/${id}/consents`, {
    reason: 'Beispiel: Ja?',
  });
  return answer.as(consentsSchema).procedures[0]?.id ?? '';
}

async function listOf(client: Client, query = ''): Promise<ParticipationPage> {
  return (await client.get(`/api/participation${query}`)).as(participationPageSchema);
}

const told = async (role: Role, query = '') =>
  (await listOf(team.client(role), query)).items.map(({ title, asked }) => [title, asked?.state]);

describe('the list of participation (US-22)', () => {
  it('shows what is released to the own role, with what is asked, and nothing else', async () => {
    const pilot = await begun('B Pilot', 'staff-council');
    await passGate(team, pilot, 'g1');
    await asksForConsent(pilot);
    await begun('A Analyse', 'staff-council', 'equality-and-inclusion');
    await begun('C Geschlossen');
    expect(await told('staff-council')).toEqual([
      ['A Analyse', undefined],
      ['B Pilot', 'asked'],
    ]);
    expect(await told('equality-and-inclusion')).toEqual([['A Analyse', undefined]]);
  });

  it('tells answer, conditions and dates of a consent, and no person', async () => {
    const id = await begun('Beispiel: Pilot', 'staff-council');
    await passGate(team, id, 'g1');
    const consent = await asksForConsent(id);
    const council = team.client('staff-council');
    await api.database.query(`UPDATE consent SET due_on = '2026-01-02' WHERE id = $1`, [consent]);
    expect(await told('staff-council', '?state=open')).toEqual([['Beispiel: Pilot', 'overdue']]);

    const answer = { result: 'given-with-conditions', text: 'Beispiel: ohne Auswertung' };
    await council.post(`/api/projects/${id}/consents/${consent}/answer`, answer);
    const { items } = await listOf(council);
    expect(items).toMatchObject([
      {
        id,
        phase: 'pilot',
        status: 'active',
        role: 'staff-council',
        asked: {
          ...answer,
          kind: 'consent',
          phase: 'pilot',
          state: 'answered',
          dueOn: '2026-01-02',
          requestedAt: expect.any(String),
          answeredAt: expect.any(String),
        },
      },
    ]);
    for (const role of ['it-coordinator', 'staff-council'] as const) {
      expect(JSON.stringify(items)).not.toContain(team.person(role).id);
    }
  });

  it('says of a consent that it holds no longer once the project changed substantially', async () => {
    const id = await begun('Beispiel: Pilot', 'staff-council');
    await passGate(team, id, 'g1');
    const consent = await asksForConsent(id);
    const answer = { result: 'given' };
    await team
      .client('staff-council')
      .post(`/api/projects/${id}/consents/${consent}/answer`, answer);
    expect(await told('staff-council')).toEqual([['Beispiel: Pilot', 'answered']]);
    const changed = await coordinator.post(`/api/projects/${id}/substantial-changes`, {
      kinds: ['model'],
      text: 'Beispiel: neues Modell.',
      effectiveOn: '2026-12-01',
    });
    expect(changed.status).toBe(200);
    expect(await told('staff-council')).toEqual([['Beispiel: Pilot', 'outdated']]);
  });

  it('tells the equality officer of the opinions asked for', async () => {
    const id = await begun('Beispiel: Votum', 'equality-and-inclusion');
    const path = `/api/projects/${id}/opinions`;
    const { opinions } = (
      await coordinator.post(path, { role: 'equality-and-inclusion', question: 'Barrierefrei?' })
    ).as(opinionsViewSchema);
    const office = team.client('equality-and-inclusion');
    expect(await told('equality-and-inclusion')).toEqual([['Beispiel: Votum', 'asked']]);
    const rejected = { result: 'rejected', text: 'Beispiel: nicht barrierefrei' };
    await office.post(`${path}/${opinions[0]?.id ?? ''}/answer`, rejected);
    expect((await listOf(office)).items[0]?.asked).toMatchObject({
      ...rejected,
      kind: 'opinion',
      state: 'answered',
    });
  });

  it('can be narrowed to what waits and to what was answered', async () => {
    const [waits, done] = [await begun('A', 'staff-council'), await begun('B', 'staff-council')];
    await begun('C nichts gefragt', 'staff-council');
    for (const id of [waits, done]) await passGate(team, id, 'g1');
    await asksForConsent(waits);
    const agreement = { title: 'Beispiel: DV', agreedOn: '2026-01-10', reference: 'Beispiel 1' };
    await coordinator.post(`/api/projects/${done}/consents/cover`, agreement);
    expect(await told('staff-council', '?state=open')).toEqual([['A', 'asked']]);
    expect(await told('staff-council', '?state=answered')).toEqual([['B', 'covered']]);
    const { status } = await team.client('staff-council').get('/api/participation?state=closed');
    expect(status).toBe(400);
  });

  it('comes page by page, also where nothing was asked', async () => {
    const council = team.client('staff-council');
    for (const title of ['A', 'A', 'B']) await begun(title, 'staff-council');
    const titles: (string | null)[] = [];
    let cursor = '';
    do {
      const page = await listOf(council, `?limit=1${cursor}`);
      expect(page.total).toBe(3);
      titles.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(titles).toEqual(['A', 'A', 'B']);
    expect((await council.get('/api/participation?cursor=made-up')).status).toBe(400);
  });

  it('forgets a project whose release has ended', async () => {
    const id = await begun('Beispiel', 'staff-council');
    expect(await told('staff-council')).toHaveLength(1);
    await turn(id, 'end');
    expect(await told('staff-council')).toEqual([]);
  });

  it('is empty for everybody else, in the same town and in others', async () => {
    await begun('Beispiel', 'staff-council');
    const nothing = { total: 0, items: [], nextCursor: null };
    const { client: elsewhere } = await aSignedIn(api, { roles: ['staff-council'] });
    const others = [coordinator, team.client('auditor'), elsewhere];
    for (const client of others) {
      expect(await listOf(client)).toEqual(nothing);
      expect(await listOf(client, `?organisation=${team.town.id}`)).toEqual(nothing);
    }
    expect(await told('equality-and-inclusion')).toEqual([]);
  });

  it('is there for who sees all projects by another role as well', async () => {
    await begun('Beispiel', 'staff-council');
    await begun('Geschlossen');
    const roles = ['it-coordinator', 'staff-council'] as const;
    const { client } = await aSignedIn(api, { roles, organisation: team.town });
    expect((await listOf(client)).items.map(({ title }) => title)).toEqual(['Beispiel']);
  });
});
