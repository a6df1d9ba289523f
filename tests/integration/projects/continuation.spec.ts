import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  historyPageSchema,
  openedProjectSchema,
  projectActsSchema,
  projectSchema,
  visibilityOpenedTo,
  type Project,
  type VisibilityLevel,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import { aProject, aStop } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;
let coordinator: Client;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, ['it-coordinator', 'executive-board', 'auditor', 'staff-council']);
  coordinator = team.client('it-coordinator');
});
afterAll(() => api.close());

const acts = async (id: string, by: Client = coordinator) =>
  (await by.get(`/api/projects/${id}/acts`)).as(projectActsSchema);

async function aStopped(): Promise<Project> {
  const project = await aProject(coordinator, { organisation: team.town });
  const stopped = await team
    .client('executive-board')
    .post(`/api/projects/${project.id}/acts/stop`, aStop);
  expect(stopped.status).toBe(200);
  return project;
}

const again = (id: string, by: Client = coordinator, idempotencyKey?: string) =>
  by.post(
    `/api/projects/${id}/continuation`,
    {},
    idempotencyKey === undefined ? {} : { idempotencyKey },
  );

describe('a project that was stopped in analysis', () => {
  it('is taken up again by a draft that says so, and both show it', async () => {
    const ended = await aStopped();
    expect(await acts(ended.id)).toMatchObject({ mayContinue: true, continuedBy: [] });
    const answer = await again(ended.id);
    expect(answer.status).toBe(201);
    const draft = answer.as(projectSchema);
    const { title, problem, useCase } = ended.profile;
    expect(draft).toMatchObject({
      status: 'draft',
      profile: { title, problem, useCase, plannedPilot: { start: null, end: null } },
    });
    expect((await acts(ended.id)).continuedBy).toMatchObject([{ id: draft.id, status: 'draft' }]);

    const plans = {
      plannedAnalysis: { start: '2027-01-01', end: '2027-03-31' },
      plannedPilot: { start: '2027-04-01', end: '2027-09-30' },
    };
    const edited = await coordinator.patch(`/api/projects/${draft.id}`, {
      version: draft.version,
      changes: plans,
    });
    const { version } = edited.as(projectSchema);
    const begun = await coordinator.post(`/api/projects/${draft.id}/start`, { version });
    expect(begun.status).toBe(200);
    expect((await acts(draft.id)).continues).toMatchObject({
      id: ended.id,
      number: ended.number,
      status: 'stopped',
    });
    const history = (await coordinator.get(`/api/projects/${draft.id}/history`)).as(
      historyPageSchema,
    );
    expect(history.items.at(-1)?.changes).toContainEqual({
      path: 'continues',
      from: null,
      to: ended.number,
    });
    expect((await checkChain(api.database, { projectId: draft.id })).faults).toEqual([]);
  });

  it('is taken up once under one key, and as often as wanted under others', async () => {
    const { id } = await aStopped();
    const [one, same, other] = [
      await again(id, coordinator, 'continue-once'),
      await again(id, coordinator, 'continue-once'),
      await again(id, coordinator, 'continue-twice'),
    ].map((answer) => answer.as(projectSchema).id);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect((await acts(id)).continuedBy.map((draft) => draft.id)).toEqual([one, other]);
  });

  it('is taken up by those who begin projects, and by nobody else', async () => {
    const { id } = await aStopped();
    expect((await acts(id, team.client('auditor'))).mayContinue).toBe(false);
    expect(refusal(await again(id, team.client('auditor')))).toBe('403 forbidden');
    const { client: stranger } = await aSignedIn(api, { roles: ['it-coordinator'] });
    expect(refusal(await again(id, stranger))).toBe('404 not-found');
  });

  it('shows a role that it is released to nothing of a project that is not', async () => {
    const ended = await aProject(coordinator, { organisation: team.town });
    const release = `/api/projects/${ended.id}/participation/release`;
    expect((await coordinator.post(release, { role: 'staff-council' })).status).toBe(200);
    await team.client('executive-board').post(`/api/projects/${ended.id}/acts/stop`, aStop);
    expect((await again(ended.id)).status).toBe(201);
    const council = team.client('staff-council');
    expect(await acts(ended.id, council)).toMatchObject({ continuedBy: [], mayContinue: false });
    expect((await acts(ended.id)).continuedBy).toHaveLength(1);
  });
});

describe('a project that goes on', () => {
  it('has nothing to take up again', async () => {
    const { id } = await aProject(coordinator, { organisation: team.town });
    expect((await acts(id)).mayContinue).toBe(false);
    expect(refusal(await again(id))).toBe('422 not-continuable');
  });
});

describe('the lesson of a stop', () => {
  it('US-06 is read by others where the decisions are open to them, and only there', async () => {
    const { client: neighbour } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const read = async (id: string) =>
      (await neighbour.get(`/api/projects/${id}`)).as(openedProjectSchema);
    const project = await aProject(coordinator, { organisation: team.town });
    const open = async (decisions: VisibilityLevel) => {
      const { version } = (await coordinator.get(`/api/projects/${project.id}`)).as(projectSchema);
      const visibility = { ...visibilityOpenedTo('network'), decisions };
      const command = { version, visibility };
      expect(
        (await coordinator.put(`/api/projects/${project.id}/visibility`, command)).status,
      ).toBe(200);
    };
    await open('network');
    expect((await read(project.id)).stop).toBeUndefined();
    await team.client('executive-board').post(`/api/projects/${project.id}/acts/stop`, aStop);
    const { decisions, stop } = await read(project.id);
    expect(decisions).toBeDefined();
    expect(stop).toMatchObject({ category: aStop.category, lesson: aStop.lesson });
    expect(JSON.stringify(stop)).not.toContain(aStop.reason);
    await open('internal');
    expect((await read(project.id)).stop).toBeUndefined();
  });
});
