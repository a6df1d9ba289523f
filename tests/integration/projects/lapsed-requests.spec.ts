import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checklistSchema,
  consentsSchema,
  historyPageSchema,
  opinionsViewSchema,
  waiversSchema,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import {
  aCouncilDecision,
  aPause,
  aProject,
  aStop,
  passGate,
  settleChecklist,
} from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;
let coordinator: Client;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, [
    'it-coordinator',
    'executive-board',
    'council-office',
    'it-head',
    'treasurer',
    'staff-council',
  ]);
  coordinator = team.client('it-coordinator');
});
afterAll(() => api.close());

const reason = 'Beispiel: nicht nötig';

/** A pilot in which a waiver, an opinion and the consent of the staff council wait for answers. */
async function aWaitingPilot() {
  const { id } = await aProject(coordinator, { organisation: team.town });
  await passGate(team, id, 'g1');
  const path = `/api/projects/${id}`;
  await coordinator.post(`${path}/participation/release`, { role: 'staff-council' });
  const { items } = (await coordinator.get(`${path}/checklist`)).as(checklistSchema);
  const item = items.find(({ applies, setByDecision }) => applies && !setByDecision);
  await coordinator.post(`${path}/waivers`, { itemId: item?.id, reason });
  await coordinator.post(`${path}/opinions`, { role: 'treasurer' });
  await coordinator.post(`${path}/consents`, { reason });
  return { id, path };
}

/** The council decides what comes after a pilot, so it decides its end. */
async function stop(path: string) {
  const command = { ...aStop, body: aCouncilDecision };
  const answer = await team.client('council-office').post(`${path}/acts/stop`, command);
  expect(answer.status).toBe(200);
}

async function statesOf(path: string) {
  const { items } = (await coordinator.get(`${path}/waivers`)).as(waiversSchema);
  const { opinions } = (await coordinator.get(`${path}/opinions`)).as(opinionsViewSchema);
  const { procedures } = (await coordinator.get(`${path}/consents`)).as(consentsSchema);
  const [waiver, opinion, consent] = [items[0], opinions[0], procedures[0]];
  return {
    states: [waiver?.state, opinion?.state, consent?.hasLapsed],
    answers: {
      waiver: `${path}/waivers/${waiver?.id ?? ''}/decision`,
      opinion: `${path}/opinions/${opinion?.id ?? ''}/answer`,
      consent: `${path}/consents/${consent?.id ?? ''}/answer`,
    },
  };
}

async function lapsedIn(path: string) {
  const { items } = (await coordinator.get(`${path}/history`)).as(historyPageSchema);
  return items.flatMap(({ type }) => (type.endsWith('.lapsed') ? [type] : [])).sort();
}

const allLapsed = ['consent.lapsed', 'opinion.lapsed', 'waiver.lapsed'];

describe('requests that nobody has answered', () => {
  it('end with the stop of the project, and stay in its record', async () => {
    const { path } = await aWaitingPilot();
    expect((await statesOf(path)).states).toEqual(['open', 'asked', false]);
    await stop(path);
    const { states, answers } = await statesOf(path);
    expect(states).toEqual(['lapsed', 'ended', true]);
    expect(await lapsedIn(path)).toEqual(allLapsed);

    const board = team.client('executive-board');
    const granted = { result: 'granted', note: '' };
    expect(refusal(await board.post(answers.waiver, granted))).toBe('409 waiver-lapsed');
    const advice = { result: 'agreed' };
    const advised = await team.client('treasurer').post(answers.opinion, advice);
    expect(refusal(advised)).toBe('409 opinion-lapsed');
    const council = team.client('staff-council');
    expect((await council.post(answers.consent, { result: 'given' })).status).toBe(422);
  });

  it('end with a return, after which the same can be asked again', async () => {
    const { path } = await aWaitingPilot();
    const command = {
      reason,
      targetPhase: 'analysis',
      namedItems: ['needs-analysis.risk-class'],
    };
    expect((await coordinator.post(`${path}/acts/return`, command)).status).toBe(200);
    expect((await statesOf(path)).states).toEqual(['lapsed', 'ended', true]);
    expect(await lapsedIn(path)).toEqual(allLapsed);
    await passGate(team, path.replace('/api/projects/', ''), 'g1');
    const again = await coordinator.post(`${path}/consents`, { reason });
    expect(again.as(consentsSchema).procedures).toMatchObject([
      { hasLapsed: false, withdrawnAt: null },
      { hasLapsed: true },
    ]);
  });

  it('end with the decision that leads on, for which only the consent has to be there', async () => {
    const { id, path } = await aWaitingPilot();
    const { answers } = await statesOf(path);
    await team.client('staff-council').post(answers.consent, { result: 'given' });
    await passGate(team, id, 'g2');
    expect((await statesOf(path)).states).toEqual(['lapsed', 'ended', false]);
    expect(await lapsedIn(path)).toEqual(['opinion.lapsed', 'waiver.lapsed']);
  });

  it('outlive a pause, which only interrupts', async () => {
    const { path } = await aWaitingPilot();
    expect((await coordinator.post(`${path}/acts/pause`, aPause())).status).toBe(200);
    expect((await statesOf(path)).states).toEqual(['open', 'asked', false]);
    expect(await lapsedIn(path)).toEqual([]);
  });

  it('are silent once answered: only what waits can end', async () => {
    const { id, path } = await aWaitingPilot();
    const { answers } = await statesOf(path);
    await team.client('treasurer').post(answers.opinion, { result: 'agreed' });
    await team.client('staff-council').post(answers.consent, { result: 'given' });
    await passGate(team, id, 'g2');
    expect((await statesOf(path)).states).toEqual(['lapsed', 'given', false]);
    expect(await lapsedIn(path)).toEqual(['waiver.lapsed']);
  });
});

describe('an archived project', () => {
  it('is neither released nor closed to those who take part', async () => {
    const { id, path } = await aWaitingPilot();
    await stop(path);
    await settleChecklist(api, id);
    const archived = await coordinator.post(`${path}/acts/archive`, { reason });
    expect(archived.status).toBe(200);
    const end = await coordinator.post(`${path}/participation/end`, { role: 'staff-council' });
    expect(refusal(end)).toBe('422 archived');
    const role = 'equality-and-inclusion';
    const release = await coordinator.post(`${path}/participation/release`, { role });
    expect(refusal(release)).toBe('422 archived');
    expect((await team.client('staff-council').get(path)).status).toBe(200);
  });
});
