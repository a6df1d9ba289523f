import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import {
  aClassification,
  aDecision,
  aProject,
  aProjectReadyForG1,
  aRequest,
  gateOf,
  passGate,
  settleChecklist,
  settleConsent,
} from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, ['it-coordinator', 'department-head', 'executive-board']);
});
afterAll(() => api.close());

const prohibited = { 'ai-system': 'yes', 'prohibited-practice': 'yes' } as const;
const noAi = { 'ai-system': 'no' } as const;
const recommendation = { recommendation: 'Beispiel: bitte zustimmen.' };
const change = { kinds: ['model'], text: 'Beispiel: neues Modell.', effectiveOn: '2026-12-01' };

const coordinator = () => team.client('it-coordinator');
const readyForG1 = () => aProjectReadyForG1(api, coordinator(), { organisation: team.town });
const blockersOf = async (id: string) =>
  ((await gateOf(coordinator(), id)).next?.blockers ?? []).map(({ code }) => code);

async function editClass(id: string, riskClass: string) {
  const { version } = (await coordinator().get(`/api/projects/${id}`)).as(projectSchema);
  return coordinator().patch(`/api/projects/${id}`, { version, changes: { riskClass } });
}

async function confirmed(id: string, classification: string) {
  const path = `/api/projects/${id}/classification/${classification}/confirmation`;
  return team.client('department-head').post(path, {});
}

describe('answers that call the practice prohibited', () => {
  it('stop the gate until newer answers are confirmed, whatever the profile says', async () => {
    const { id } = await readyForG1();
    await aClassification(coordinator(), id, prohibited);
    expect(await blockersOf(id)).toEqual(['prohibited-practice']);

    expect((await editClass(id, 'minimal')).status).toBe(200);
    expect(await blockersOf(id)).toEqual(['prohibited-practice']);
    const path = `/api/projects/${id}/gates/g1/request`;
    expect(refusal(await coordinator().post(path, recommendation))).toBe('422 prohibited-practice');

    const { current } = await aClassification(coordinator(), id, noAi);
    expect(current?.state).toBe('unconfirmed');
    expect(await blockersOf(id)).toEqual(['prohibited-practice']);

    expect((await confirmed(id, current?.id ?? '')).status).toBe(200);
    expect(await blockersOf(id)).toEqual([]);
    expect((await coordinator().post(path, recommendation)).status).toBe(200);
  });
});

describe('a prohibited practice found while a request waits', () => {
  it('is recorded and holds the approval back, not a return', async () => {
    const { id } = await readyForG1();
    const requestId = await aRequest(coordinator(), id, 'g1');
    await aClassification(coordinator(), id, prohibited);
    const { profile } = (await coordinator().get(`/api/projects/${id}`)).as(projectSchema);
    expect(profile.riskClass).toBe('prohibited');
    expect(refusal(await editClass(id, 'high'))).toBe('422 request-open');

    const board = team.client('executive-board');
    const path = `/api/projects/${id}/gates/g1/decision`;
    expect(refusal(await board.post(path, aDecision(requestId)))).toBe('422 prohibited-practice');
    const namedItems = ['needs-analysis.prohibited-check'];
    const returned = aDecision(requestId, { result: 'returned', namedItems });
    expect((await board.post(path, returned)).status).toBe(200);
  });

  it('holds back no rejection, recorded in the profile as well', async () => {
    const { id } = await readyForG1();
    const requestId = await aRequest(coordinator(), id, 'g1');
    expect((await editClass(id, 'prohibited')).status).toBe(200);
    const rejected = aDecision(requestId, { result: 'rejected' });
    const path = `/api/projects/${id}/gates/g1/decision`;
    expect((await team.client('executive-board').post(path, rejected)).status).toBe(200);
  });
});

describe('a classification from before a substantial change', () => {
  it('holds the gate of the pilot back until the questions are answered again', async () => {
    const { id } = await aProject(coordinator(), { organisation: team.town });
    await passGate(team, id, 'g1');
    const { current } = await aClassification(coordinator(), id, noAi);
    await confirmed(id, current?.id ?? '');
    await coordinator().post(`/api/projects/${id}/substantial-changes`, change);
    await settleChecklist(api, id);
    await settleConsent(coordinator(), id);

    expect(await blockersOf(id)).toEqual(['classification-outdated']);
    const path = `/api/projects/${id}/gates/g2/request`;
    const early = await coordinator().post(path, recommendation);
    expect(refusal(early)).toBe('422 classification-outdated');

    await aClassification(coordinator(), id, noAi);
    expect(await blockersOf(id)).toEqual([]);
  });

  it('holds nothing back where the questions were never answered', async () => {
    const { id } = await readyForG1();
    await coordinator().post(`/api/projects/${id}/substantial-changes`, change);
    await settleChecklist(api, id);
    expect(await blockersOf(id)).toEqual([]);
  });
});
