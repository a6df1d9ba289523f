import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { historyPageSchema, waiversSchema, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Answer, Client } from '../../support/client';
import { aSignedIn } from '../../support/people';
import {
  aDecision,
  aProject,
  aRequest,
  gateOf,
  itemOf,
  workOffChecklist,
} from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  // Nobody has recorded a value limit, so the executive board decides the first gate.
  team = await aTeam(api, [
    'it-coordinator',
    'department-head',
    'executive-board',
    'treasurer',
    'auditor',
  ]);
});
afterAll(() => api.close());

const key = 'needs-analysis.reuse-check';
const reason = 'Beispiel: Es gibt keine vergleichbare Lösung.';
const granted = { result: 'granted', note: 'Beispiel: nachvollziehbar.' };

async function aProjectToWaive(client = team.client('it-coordinator')) {
  const { id } = await aProject(client, { organisation: team.town });
  return { id, path: `/api/projects/${id}/waivers`, item: await itemOf(client, id, key) };
}

async function aWaiver(client = team.client('it-coordinator')) {
  const project = await aProjectToWaive(client);
  const answer = await client.post(project.path, { itemId: project.item.id, reason });
  expect(answer.status).toBe(200);
  const [waiver] = waiversOf(answer).items;
  return { ...project, waiver, decision: `${project.path}/${waiver?.id ?? ''}/decision` };
}

const waiversOf = (answer: Answer) => answer.as(waiversSchema);
const waiversFor = async (client: Client, path: string) => waiversOf(await client.get(path));

describe('a request for a waiver (US-04)', () => {
  it('is refused without a reason, and nothing changes', async () => {
    const coordinator = team.client('it-coordinator');
    const { path, item } = await aProjectToWaive();
    const answer = await coordinator.post(path, { itemId: item.id, reason: ' ' });
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors.map(({ field }) => field)).toEqual(['reason']);
    const { items, mayRequestFor } = await waiversFor(coordinator, path);
    expect(items).toEqual([]);
    expect(mayRequestFor).toContain(item.id);
  });

  it('never concerns what the law forbids, nor an item of somebody else', async () => {
    const coordinator = team.client('it-coordinator');
    const { id, path, item } = await aProjectToWaive();
    const prohibited = await itemOf(coordinator, id, 'needs-analysis.prohibited-check');
    const command = { itemId: prohibited.id, reason };
    expect(refusal(await coordinator.post(path, command))).toBe(
      '422 prohibited-practice-not-waivable',
    );
    const answer = await team.client('treasurer').post(path, { itemId: item.id, reason });
    expect(answer.status).toBe(403);
    const { items, mayRequestFor } = await waiversFor(coordinator, path);
    expect(items).toEqual([]);
    expect(mayRequestFor).not.toContain(prohibited.id);
  });

  it('waits once per item, is there once when sent twice, and can be taken back', async () => {
    const coordinator = team.client('it-coordinator');
    const { path, item } = await aProjectToWaive();
    const command = { itemId: item.id, reason };
    const once = { headers: { 'Idempotency-Key': `waiver-${item.id}` } };
    await coordinator.post(path, command, once);
    expect((await coordinator.post(path, command, once)).status).toBe(200);
    expect(refusal(await coordinator.post(path, command))).toBe('422 already-requested');
    const [waiver, ...others] = (await waiversFor(coordinator, path)).items;
    expect(others).toEqual([]);
    expect(waiver?.may).toEqual({ decide: false, withdraw: true });

    const withdrawal = `${path}/${waiver?.id ?? ''}/withdrawal`;
    expect(refusal(await team.client('department-head').post(withdrawal, {}))).toBe(
      '422 only-requester-withdraws',
    );
    const answer = await coordinator.post(withdrawal, {});
    expect(waiversOf(answer).items.map(({ state }) => state)).toEqual(['withdrawn']);
    expect(refusal(await coordinator.post(withdrawal, {}))).toBe('409 waiver-withdrawn');
  });
});

describe('the decision on a waiver (US-04)', () => {
  it('is taken by the role that decides the gate, and settles the item', async () => {
    const { id, path, waiver, decision } = await aWaiver();
    const board = team.client('executive-board');
    expect((await waiversFor(board, path)).items[0]?.may.decide).toBe(true);

    const answer = await board.post(decision, granted);

    expect(waiversOf(answer).items[0]).toMatchObject({
      id: waiver?.id,
      state: 'granted',
      reason,
      decision: { by: { role: 'executive-board' }, note: granted.note },
    });
    expect(await itemOf(board, id, key)).toMatchObject({ state: 'waived' });
    const history = await board.get(`/api/projects/${id}/history`);
    const types = history.as(historyPageSchema).items.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual([
      'checklist-item.changed',
      'waiver.granted',
      'waiver.requested',
    ]);
  });

  it.each(['department-head', 'it-coordinator', 'auditor'] as const)(
    'is not taken by %s, which decides no gate here',
    async (role: Role) => {
      const { id, path, decision } = await aWaiver();
      const client = team.client(role);
      expect((await waiversFor(client, path)).items[0]?.may.decide).toBe(false);
      expect((await client.post(decision, granted)).status).toBe(403);
      expect(await itemOf(client, id, key)).toMatchObject({ state: 'open' });
    },
  );

  it('is not taken by whoever made the request, in whatever role', async () => {
    const roles = ['it-coordinator', 'executive-board'] as const;
    const { client } = await aSignedIn(api, { roles, organisation: team.town });
    const { path, decision } = await aWaiver(client);
    expect((await waiversFor(client, path)).items[0]).toMatchObject({
      may: { decide: false, withdraw: true },
      excludedBecause: 'requested-it',
    });
    expect(refusal(await client.post(decision, granted))).toBe('422 requester-cannot-grant');
  });

  it('says why it refuses, and leaves the item open for another request', async () => {
    const { id, path, item, decision } = await aWaiver();
    const board = team.client('executive-board');
    const silent = await board.post(decision, { result: 'refused' });
    expect(refusal(silent)).toBe('422 reason-required');
    const answer = await board.post(decision, { result: 'refused', note: 'Beispiel: geht.' });
    expect(waiversOf(answer).items[0]).toMatchObject({ state: 'refused' });
    expect(await itemOf(board, id, key)).toMatchObject({ state: 'open' });
    const { mayRequestFor } = await waiversFor(team.client('it-coordinator'), path);
    expect(mayRequestFor).toContain(item.id);
  });

  it('counts once when two decide at the same time', async () => {
    const { decision } = await aWaiver();
    const other = await aSignedIn(api, { roles: ['executive-board'], organisation: team.town });
    const answers = await Promise.all([
      team.client('executive-board').post(decision, granted),
      other.client.post(decision, { result: 'refused', note: 'Beispiel: geht.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late && refusal(late)).toMatch(/^409 waiver-(?:granted|refused)$/);
  });

  it('does not exist for another town', async () => {
    const { path, item, decision } = await aWaiver();
    const roles = ['it-coordinator', 'executive-board'] as const;
    const { client } = await aSignedIn(api, { roles });
    expect((await client.get(path)).status).toBe(404);
    expect((await client.post(path, { itemId: item.id, reason })).status).toBe(404);
    expect((await client.post(decision, granted)).status).toBe(404);
  });

  it('is seen by whoever decides the gate, and stays in the record of the decision', async () => {
    const { id, decision, path } = await aWaiver();
    const board = team.client('executive-board');
    expect((await gateOf(board, id)).next?.waivers?.requested).toMatchObject([
      { itemKey: key, reason, requestedBy: { role: 'it-coordinator' } },
    ]);
    await board.post(decision, granted);
    const waived = [{ itemKey: key, reason, grantedBy: { role: 'executive-board' } }];
    expect((await gateOf(board, id)).next?.waivers).toMatchObject({
      granted: waived,
      requested: [],
    });

    await workOffChecklist(team.client('it-coordinator'), id);
    const requestId = await aRequest(team.client('it-coordinator'), id, 'g1');
    await board.post(`/api/projects/${id}/gates/g1/decision`, aDecision(requestId));

    expect((await gateOf(board, id)).decisions[0]?.waivers).toMatchObject(waived);
    expect((await waiversFor(board, path)).items[0]).toMatchObject({ state: 'granted' });
  });

  it('ends when somebody opens the item again', async () => {
    const { id, path, item, decision } = await aWaiver();
    await team.client('executive-board').post(decision, granted);
    const coordinator = team.client('it-coordinator');
    const { version } = await waiversFor(coordinator, path);
    const change = { version, changes: { state: 'open' } };
    await coordinator.patch(`/api/projects/${id}/checklist/${item.id}`, change);
    const { items, mayRequestFor } = await waiversFor(coordinator, path);
    expect(items[0]).toMatchObject({ state: 'ended' });
    expect(items[0]?.endedAt).not.toBeNull();
    expect(mayRequestFor).toContain(item.id);
  });
});
