import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { riskListSchema, type AddRisk } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const guessed: AddRisk = {
  cause: 'Beispiel: Mengen geschätzt statt gezählt',
  effect: 'Beispiel: der Nutzen bleibt aus',
  likelihood: 2,
  impact: 2,
  measure: 'Beispiel: eine Woche zählen',
  responsibleRole: 'department-head',
  dueOn: '2026-12-01',
};

describe('the risks of a project', () => {
  it('go with a draft that is deleted', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id } = await aDraft(client, person);
    expect((await client.post(`/api/projects/${id}/risks`, guessed)).status).toBeLessThan(300);
    expect((await client.delete(`/api/projects/${id}`)).status).toBeLessThan(300);
    expect((await client.get(`/api/projects/${id}`)).status).toBe(404);
  });

  it('are added, weighed, changed side by side and closed for a reason', async () => {
    const team = await aTeam(api, ['it-coordinator', 'cdo', 'executive-board']);
    const coordinator = team.client('it-coordinator');
    const { id } = await aProject(coordinator, { organisation: team.town });
    const path = `/api/projects/${id}/risks`;
    const key = { idempotencyKey: 'risk-once' };
    await coordinator.post(path, guessed, key);
    await coordinator.post(path, guessed, key);
    const heavy = { ...guessed, likelihood: 4, impact: 3 };
    const { items, version } = (await coordinator.post(path, heavy)).as(riskListSchema);
    expect(items.map(({ number, score, level }) => [number, score, level])).toEqual([
      [2, 12, 'high'],
      [1, 4, 'medium'],
    ]);
    const place = `${path}/${items[0]?.id ?? ''}`;
    const edit = (changes: object) => ({ version, changes });
    expect((await coordinator.patch(place, edit({ impact: 1 }))).status).toBe(200);
    const beside = await team.client('cdo').patch(place, edit({ likelihood: 2 }));
    expect(beside.as(riskListSchema).items[0]).toMatchObject({ number: 1, score: 4 });
    expect(refusal(await team.client('cdo').patch(place, edit({ impact: 2 })))).toBe(
      '409 changed-meanwhile',
    );
    expect((await coordinator.post(`${place}/closure`, {})).status).toBe(400);
    const closed = await coordinator.post(`${place}/closure`, { reason: 'Beispiel: gezählt' });
    expect(closed.as(riskListSchema).items[1]).toMatchObject({
      number: 2,
      closedBecause: 'Beispiel: gezählt',
    });
    const again = await coordinator.post(`${place}/closure`, { reason: 'Noch einmal' });
    expect(refusal(again)).toBe('422 risk-closed');
    const board = (await team.client('executive-board').get(path)).as(riskListSchema);
    expect(board).toMatchObject({ mayEdit: false, items: [{ number: 1 }, { number: 2 }] });
    const stranger = (await aSignedIn(api, { roles: ['it-coordinator'] })).client;
    expect((await stranger.get(path)).status).toBe(404);
    for (const grade of [0, 5, 2.5]) {
      expect((await coordinator.post(path, { ...guessed, impact: grade })).status).toBe(400);
    }
  });
});
