import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  historyPageSchema,
  opinionsViewSchema,
  type GiveOpinion,
  type RequestOpinion,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import type { Client } from '../../support/client';
import { myCount, myWork } from '../../support/my-work';
import { aSignedIn } from '../../support/people';
import { aProject, openTo, passGate } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

const clock = aClock('2026-12-23T10:00:00+01:00');
const officer = 'data-protection-officer';
let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi({ clock });
  const readers = ['procurement', 'auditor', 'treasurer', 'information-security-officer'] as const;
  team = await aTeam(api, ['it-coordinator', 'executive-board', officer, ...readers]);
});
afterAll(() => api.close());

async function onProject() {
  const coordinator = team.client('it-coordinator');
  const project = await aProject(coordinator, { organisation: team.town });
  const path = `/api/projects/${project.id}/opinions`;
  const view = async () => (await coordinator.get(path)).as(opinionsViewSchema);
  const ask = async (change: Partial<RequestOpinion> = {}) => {
    const answer = await coordinator.post(path, { role: officer, ...change });
    const [asked] = answer.as(opinionsViewSchema).opinions;
    if (asked === undefined) throw new Error('The request was lost.');
    return asked;
  };
  const answerTo = (id: string, change: Partial<GiveOpinion> = {}, by = team.client(officer)) =>
    by.post(`${path}/${id}/answer`, { result: 'agreed', ...change });
  return { project, coordinator, path, view, ask, answerTo };
}

describe('US-19 a request for an opinion', () => {
  it('names the items and the deadline in working days, over Christmas and New Year', async () => {
    const { ask, view, project } = await onProject();
    await ask({ question: 'Beispiel: Reicht die Schwellwertprüfung?' });
    const { expected, opinions, usualWorkingDays, may } = await view();
    const items = [
      'needs-analysis.prohibited-check',
      'needs-analysis.risk-class',
      'needs-analysis.data-inventory',
      'needs-analysis.dpia-threshold',
    ];
    expect(expected).toEqual([{ role: officer, items }]);
    expect([usualWorkingDays, may.request]).toEqual([10, true]);
    expect(opinions).toMatchObject([
      {
        role: officer,
        state: 'asked',
        isOfCurrentStay: true,
        items,
        workingDays: 10,
        dueOn: '2027-01-08',
        answer: null,
      },
    ]);
    const history = await team.client('auditor').get(`/api/projects/${project.id}/history`);
    expect(history.as(historyPageSchema).items[0]).toMatchObject({
      type: 'opinion.requested',
      fieldGroup: 'opinions',
    });
  });

  it('stands once per role, can be withdrawn and made again', async () => {
    const { ask, coordinator, path, view, answerTo } = await onProject();
    const { id } = await ask({ workingDays: 1 });
    const twice = await coordinator.post(path, { role: officer });
    expect(refusal(twice)).toBe('422 opinion-already-asked');
    expect((await coordinator.post(`${path}/${id}/withdrawal`)).status).toBe(200);
    expect(refusal(await answerTo(id))).toBe('409 opinion-withdrawn');
    await ask();
    const { opinions } = await view();
    expect(opinions.map(({ state }) => state)).toEqual(['asked', 'withdrawn']);
  });

  it('is sent once under one key', async () => {
    const { coordinator, path, view } = await onProject();
    const send = () => coordinator.post(path, { role: officer }, { idempotencyKey: 'ask-once' });
    expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
    expect((await view()).opinions).toHaveLength(1);
  });

  it.each([
    [{ role: 'staff-council' }, '400 not-possible'],
    [{ role: officer, workingDays: 61 }, '400 too-large'],
    [{ role: officer, items: ['pilot.dpia'] }, '422 unknown-item'],
  ])('%j is refused: %s', async (command, expected) => {
    const { coordinator, path, view } = await onProject();
    expect(refusal(await coordinator.post(path, command))).toBe(expected);
    expect((await view()).opinions).toEqual([]);
  });
});

describe('US-19 an opinion', () => {
  it('is agreed, agreed with conditions or rejected, and says why', async () => {
    const { ask, answerTo, view, project } = await onProject();
    const { id } = await ask();
    for (const result of ['agreed-with-conditions', 'rejected'] as const) {
      const answer = await answerTo(id, { result, text: ' ' });
      expect(refusal(answer)).toBe('422 opinion-text-required');
      expect(problemOf(answer).errors).toMatchObject([{ field: 'text' }]);
    }
    const text = 'Beispiel: Löschfrist nennen.';
    expect((await answerTo(id, { result: 'agreed-with-conditions', text })).status).toBe(200);
    expect((await view()).opinions).toMatchObject([
      {
        state: 'given',
        answer: { result: 'agreed-with-conditions', text, by: { role: officer } },
        may: { answer: false, withdraw: false },
      },
    ]);
    const { items } = (await team.client('auditor').get(`/api/projects/${project.id}/history`)).as(
      historyPageSchema,
    );
    expect(items[0]).toMatchObject({ type: 'opinion.given', actor: { role: officer } });
  });

  it('is given by the role that was asked, never by the person who asked', async () => {
    const { coordinator, path, ask, answerTo, project } = await onProject();
    const { id } = await ask();
    const other = team.client('information-security-officer');
    expect(refusal(await answerTo(id, {}, other))).toBe('403 forbidden');
    expect(refusal(await answerTo(id, {}, coordinator))).toBe('403 forbidden');
    const roles = ['it-coordinator', officer] as const;
    const both = await aSignedIn(api, { roles: [...roles], organisation: team.town });
    expect((await coordinator.post(`${path}/${id}/withdrawal`)).status).toBe(200);
    const asked = (await both.client.post(path, { role: officer })).as(opinionsViewSchema);
    expect(asked.opinions[0]).toMatchObject({
      may: { answer: false, withdraw: true },
      excludedBecause: 'requested-it',
    });
    const own = await answerTo(asked.opinions[0]?.id ?? '', {}, both.client);
    expect(refusal(own)).toBe('422 requester-cannot-answer');
    expect(project.phase).toBe('analysis');
  });

  it('of two at once is the first, and the second is told so', async () => {
    const { ask, answerTo, view } = await onProject();
    const { id } = await ask();
    const second = await aSignedIn(api, { roles: [officer], organisation: team.town });
    const answers = await Promise.all([
      answerTo(id),
      answerTo(id, { result: 'rejected', text: 'Beispiel: so nicht.' }, second.client),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late && refusal(late)).toBe('409 opinion-already-given');
    expect((await view()).opinions).toHaveLength(1);
  });

  it('belongs to its phase', async () => {
    const { project, ask, answerTo, view } = await onProject();
    const { id } = await ask({ role: 'treasurer' });
    await passGate(team, project.id, 'g1');
    const old = (await view()).opinions.find((one) => one.id === id);
    expect(old).toMatchObject({ state: 'ended', isOfCurrentStay: false });
    const late = await answerTo(id, {}, team.client('treasurer'));
    expect(refusal(late)).toBe('409 opinion-lapsed');
  });

  it('is read by the readers of opinions alone, also when the project is open', async () => {
    const { project, path, ask, answerTo } = await onProject();
    const { id } = await ask();
    expect(refusal(await team.client('procurement').get(path))).toBe('403 forbidden');
    const { client: stranger } = await aSignedIn(api, { roles: ['it-coordinator', officer] });
    expect(refusal(await stranger.get(path))).toBe('404 not-found');
    const version = project.version + 1;
    await openTo(team.client('it-coordinator'), { id: project.id, version }, 'network');
    expect(refusal(await stranger.get(path))).toBe('403 forbidden');
    expect(refusal(await answerTo(id, {}, stranger))).toBe('403 forbidden');
    expect(refusal(await stranger.post(path, { role: officer }))).toBe('403 forbidden');
  });

  /** The last one: after days without a request everybody has to sign in again. */
  it('waits in my work for the role asked, is late after its deadline and can still be given (US-12)', async () => {
    const { ask, answerTo, path, project } = await onProject();
    const { id } = await ask({ workingDays: 1, question: 'Beispiel: Reicht das?' });
    const waiting = async (by: Client) =>
      (await myWork(by, '?kind=opinion')).items.filter((entry) => entry.project.id === project.id);
    expect(await waiting(team.client(officer))).toMatchObject([
      {
        id,
        group: 'upcoming',
        role: officer,
        question: 'Beispiel: Reicht das?',
        dueOn: '2026-12-24',
      },
    ]);
    for (const role of ['it-coordinator', 'treasurer', 'auditor'] as const) {
      expect(await waiting(team.client(role))).toEqual([]);
    }
    clock.set('2026-12-25T10:00:00+01:00');
    const { client } = await aSignedIn(api, { roles: [officer], organisation: team.town });
    const { opinions } = (await client.get(path)).as(opinionsViewSchema);
    expect(opinions).toMatchObject([{ dueOn: '2026-12-24', state: 'overdue' }]);
    expect(await waiting(client)).toMatchObject([{ id, group: 'overdue', overdueDays: 1 }]);
    const { overdue } = await myCount(client);
    expect((await answerTo(id, {}, client)).status).toBe(200);
    expect(await waiting(client)).toEqual([]);
    expect((await myCount(client)).overdue).toBe(overdue - 1);
  });
});
