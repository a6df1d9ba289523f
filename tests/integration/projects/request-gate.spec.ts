import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gateViewSchema, projectSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aSignedIn } from '../../support/people';
import {
  aDraft,
  aProject,
  aProjectReadyForG1,
  gateOf,
  itemOf,
  workOffChecklist,
} from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const command = { recommendation: 'Bitte in den Piloten.' };
const aCoordinator = () => aSignedIn(api, { roles: ['it-coordinator'] });

describe('the first gate of a project', () => {
  it('cannot be requested while items are open, and each of them is named', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aProject(client, person);
    const { next } = await gateOf(client, id);

    const answer = await client.post(`/api/projects/${id}/gates/g1/request`, command);

    expect(answer.status).toBe(422);
    const { errors } = problemOf(answer);
    expect(errors.map(({ code, params }) => ({ code, itemKey: params?.['item'] }))).toEqual(
      next?.blockers,
    );
    expect(next?.blockers).toHaveLength(14);
    expect(next?.blockers[0]).toEqual({
      code: 'item-open',
      itemKey: 'needs-analysis.problem-owner',
    });
    expect((await gateOf(client, id)).next?.request).toBeNull();
  });

  it('keeps who decides as it is until the decision', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aProjectReadyForG1(api, client, person);
    expect((await client.post(`/api/projects/${id}/gates/g1/request`, command)).status).toBe(200);
    const { version } = (await client.get(`/api/projects/${id}`)).as(projectSchema);
    const changes = { estimatedTotalCents: 1 };
    const answer = await client.patch(`/api/projects/${id}`, { version, changes });
    expect(refusal(answer)).toBe('422 request-open');
  });

  it('waits for the last open item alone', async () => {
    const { client, person } = await aCoordinator();
    const { id, version } = await aProjectReadyForG1(api, client, person);
    const item = await itemOf(client, id, 'needs-analysis.risk-class');
    await client.patch(`/api/projects/${id}/checklist/${item.id}`, {
      version,
      changes: { state: 'in-progress' },
    });
    expect((await gateOf(client, id)).next?.blockers).toEqual([
      { code: 'item-open', itemKey: 'needs-analysis.risk-class' },
    ]);
    await workOffChecklist(client, id);
    expect((await gateOf(client, id)).next?.blockers).toEqual([]);
  });

  it.each([
    [null, 'risk-class-missing'],
    ['prohibited', 'prohibited-practice'],
  ] as const)('waits while the risk class is %s', async (riskClass, code) => {
    const { client, person } = await aCoordinator();
    const { id, version } = await aProjectReadyForG1(api, client, person);
    await client.patch(`/api/projects/${id}`, { version, changes: { riskClass } });
    const answer = await client.post(`/api/projects/${id}/gates/g1/request`, command);
    expect(refusal(answer)).toBe(`422 ${code}`);
  });

  it('can be requested once when its checklist is worked off', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aProject(client, person);
    await workOffChecklist(client, id);
    const path = `/api/projects/${id}/gates/g1/request`;

    const answer = await client.post(path, command);

    expect(answer.status).toBe(200);
    const { next } = answer.as(gateViewSchema);
    expect(next?.request).toMatchObject({ gate: 'g1', recommendation: 'Bitte in den Piloten.' });
    expect(next?.may).toMatchObject({ request: false, decide: false });
    expect(refusal(await client.post(path, command))).toBe('422 already-requested');
  });

  it('is requested once when it is sent several times at the same moment', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aProjectReadyForG1(api, client, person);
    const path = `/api/projects/${id}/gates/g1/request`;
    const key = { idempotencyKey: 'request-once' };
    const same = await Promise.all([1, 2, 3].map(() => client.post(path, command, key)));
    expect(same.map(({ status }) => status)).toEqual([200, 200, 200]);
    const others = await Promise.all([1, 2].map(() => client.post(path, command)));
    expect(others.map(refusal)).toEqual(['422 already-requested', '422 already-requested']);
  });
});

describe('a gate that is not the next one', () => {
  it.each(['g2', 'g3', 'g4'])('cannot be requested in analysis: %s', async (gate) => {
    const { client, person } = await aCoordinator();
    const { id } = await aProjectReadyForG1(api, client, person);
    const answer = await client.post(`/api/projects/${id}/gates/${gate}/request`, command);
    expect(refusal(answer)).toBe('422 other-phase');
  });

  it('cannot be requested on a draft, which has no gate ahead', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aDraft(client, person);
    expect((await gateOf(client, id)).next).toBeNull();
    const answer = await client.post(`/api/projects/${id}/gates/g1/request`, command);
    expect(refusal(answer)).toBe('422 not-active');
  });

  it('is not understood when it does not exist', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aProject(client, person);
    const answer = await client.post(`/api/projects/${id}/gates/g9/request`, command);
    expect(refusal(answer)).toBe('400 not-possible');
  });
});

describe('who requests', () => {
  it('is the coordinator or the digital officer, not the one who decides', async () => {
    const team = await aTeam(api, ['it-coordinator', 'cdo', 'executive-board', 'department-head']);
    const { id } = await aProjectReadyForG1(api, team.client('it-coordinator'), {
      organisation: team.town,
    });
    const path = `/api/projects/${id}/gates/g1/request`;
    for (const role of ['executive-board', 'department-head'] as const) {
      expect(refusal(await team.client(role).post(path, command))).toBe('403 forbidden');
      expect((await gateOf(team.client(role), id)).next?.may.request).toBe(false);
    }
    expect((await team.client('cdo').post(path, command)).status).toBe(200);
  });
});
