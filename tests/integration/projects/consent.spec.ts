import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  consentsSchema,
  dayOf,
  daysLater,
  historyPageSchema,
  waiversSchema,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { aMembership, aSignedIn } from '../../support/people';
import { aProject, gateOf, itemOf, passGate, settleChecklist } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, [
    'it-coordinator',
    'executive-board',
    'human-resources',
    'cdo',
    'data-protection-officer',
    'staff-council',
  ]);
});
afterAll(() => api.close());

const ask = { reason: 'Beispiel: Pilot im Bürgeramt' };
const given = { result: 'given' };
const agreement = {
  title: 'Beispiel: Dienstvereinbarung KI',
  agreedOn: '2026-01-10',
  reference: 'Beispiel 11/2026',
};

/** A project in pilot, where the checklist asks for the consent of the staff council. */
async function aPilot(isReleased = true) {
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  await passGate(team, id, 'g1');
  const release = `/api/projects/${id}/participation/release`;
  if (isReleased) await coordinator.post(release, { role: 'staff-council' });
  return { id, path: `/api/projects/${id}/consents` };
}

const consentsOf = async (client: Client, path: string) =>
  (await client.get(path)).as(consentsSchema);

async function aRequestOf(client = team.client('it-coordinator')) {
  const { id, path } = await aPilot();
  const { procedures } = (await client.post(path, ask)).as(consentsSchema);
  return { id, path, one: `${path}/${procedures[0]?.id ?? ''}` };
}

describe('the consent of the staff council (US-22)', () => {
  it('is asked for with a deadline, and given with conditions and date, without names', async () => {
    const { id, path, one } = await aRequestOf();
    const council = team.client('staff-council');
    const asked = await consentsOf(council, path);
    expect(asked.deadline).toEqual({ days: 14, citation: expect.anything() });
    expect(asked.items.map(({ key }) => key)).toEqual(['pilot.co-determination']);
    expect(asked.procedures).toMatchObject([
      { result: null, isOverdue: false, isCurrent: true, ...ask },
    ]);
    // Later only where the fourteenth day is no working day.
    const inTwoWeeks = daysLater(dayOf(new Date()), 14);
    expect((asked.procedures[0]?.dueOn ?? '') >= inTwoWeeks).toBe(true);
    expect(asked.may).toEqual({ request: false, cover: false, answer: true, withdraw: false });

    const answer = { result: 'given-with-conditions', text: 'Beispiel: ohne Auswertung' };
    const answered = await council.post(`${one}/answer`, answer);
    expect(answered.as(consentsSchema).procedures).toMatchObject([
      { ...answer, answeredAt: expect.any(String), items: asked.items },
    ]);
    for (const role of ['it-coordinator', 'staff-council'] as const) {
      expect(JSON.stringify(answered.body)).not.toContain(team.person(role).id);
    }
    const history = (await council.get(`/api/projects/${id}/history`)).as(historyPageSchema);
    const types = history.items.map(({ type }) => type);
    expect(types.slice(0, 2)).toEqual(['consent.answered', 'consent.requested']);
  });

  it('needs a release, an item that asks, and is requested once', async () => {
    const coordinator = team.client('it-coordinator');
    const { path } = await aPilot(false);
    expect((await consentsOf(coordinator, path)).may).toMatchObject({
      request: false,
      cover: true,
    });
    expect(refusal(await coordinator.post(path, ask))).toBe('422 not-released');
    const { id } = await aProject(coordinator, { organisation: team.town });
    const inAnalysis = await coordinator.post(`/api/projects/${id}/consents/cover`, agreement);
    expect(refusal(inAnalysis)).toBe('422 no-consent-needed');

    const { path: asked, one } = await aRequestOf();
    expect(refusal(await coordinator.post(asked, ask))).toBe('422 consent-already-requested');
    await team.client('human-resources').post(`${one}/withdrawal`, {});
    const after = await consentsOf(coordinator, asked);
    expect(after.procedures[0]?.withdrawnAt).not.toBeNull();
    expect(after.may.request).toBe(true);
    const late = await team.client('staff-council').post(`${one}/answer`, given);
    expect(refusal(late)).toBe('422 consent-closed');
  });

  it('says why it is refused, and nothing changes without', async () => {
    const { path, one } = await aRequestOf();
    const council = team.client('staff-council');
    for (const result of ['refused', 'given-with-conditions']) {
      const silent = await council.post(`${one}/answer`, { result });
      expect(refusal(silent)).toBe('422 required');
      expect(problemOf(silent).errors.map(({ field }) => field)).toEqual(['text']);
    }
    expect((await council.post(`${one}/answer`, { result: 'covered' })).status).toBe(400);
    expect((await consentsOf(council, path)).procedures[0]?.result).toBeNull();
  });

  it('is answered by the staff council alone, never by whoever asked', async () => {
    const roles = ['it-coordinator', 'staff-council'] as const;
    const { client } = await aSignedIn(api, { roles, organisation: team.town });
    const { path, one } = await aRequestOf(client);
    expect((await consentsOf(client, path)).may.answer).toBe(false);
    expect(refusal(await client.post(`${one}/answer`, given))).toBe('422 requester-cannot-answer');
    for (const role of ['it-coordinator', 'executive-board', 'cdo'] as const) {
      expect((await team.client(role).post(`${one}/answer`, given)).status).toBe(403);
    }
    expect((await team.client('cdo').post(path, ask)).status).toBe(403);
    expect((await team.client('staff-council').post(`${path}/cover`, agreement)).status).toBe(403);
  });

  it('does not exist for another town, another project, or once the release has ended', async () => {
    const { id, path, one } = await aRequestOf();
    const { client, person } = await aSignedIn(api, { roles: ['staff-council'] });
    expect((await client.get(path)).status).toBe(404);
    expect((await client.post(`${one}/answer`, given)).status).toBe(404);
    await aMembership(api, person, team.town, 'staff-council');
    const elsewhere = one.replace(id, (await aPilot()).id);
    expect((await client.post(`${elsewhere}/answer`, given)).status).toBe(404);
    const end = `/api/projects/${id}/participation/end`;
    await team.client('it-coordinator').post(end, { role: 'staff-council' });
    expect((await client.post(`${one}/answer`, given)).status).toBe(404);
  });

  it('is not needed where a service agreement covers the project', async () => {
    const coordinator = team.client('it-coordinator');
    const { path } = await aPilot(false);
    const tomorrow = { ...agreement, agreedOn: daysLater(dayOf(new Date()), 2) };
    expect(refusal(await coordinator.post(`${path}/cover`, tomorrow))).toBe('422 in-the-future');
    const covered = (await coordinator.post(`${path}/cover`, agreement)).as(consentsSchema);
    expect(covered.procedures).toMatchObject([{ result: 'covered', dueOn: null, agreement }]);
  });

  it('blocks the gate until it is given, and asks again after a phase-return', async () => {
    const { id, path, one } = await aRequestOf();
    const coordinator = team.client('it-coordinator');
    const standing = async () => {
      const { next } = await gateOf(coordinator, id);
      return [next?.consent?.state, next?.blockers.map(({ code }) => code)];
    };
    await settleChecklist(api, id);
    expect(await standing()).toEqual(['asked', ['consent-missing']]);
    const request = `/api/projects/${id}/gates/g2/request`;
    const early = await coordinator.post(request, { recommendation: 'Beispiel: bitte.' });
    expect(refusal(early)).toBe('422 consent-missing');
    await team.client('staff-council').post(`${one}/answer`, { result: 'refused', text: 'Nein.' });
    expect(await standing()).toEqual(['refused', ['consent-missing']]);
    await coordinator.post(`${path}/cover`, agreement);
    expect(await standing()).toEqual(['covered', []]);

    const back = {
      targetPhase: 'analysis',
      reason: 'Beispiel: neue Daten',
      namedItems: ['needs-analysis.risk-class'],
    };
    const returned = await coordinator.post(`/api/projects/${id}/acts/return`, back);
    expect(returned.status).toBe(200);
    await passGate(team, id, 'g1');
    expect(await standing()).toEqual(['not-asked', ['consent-missing']]);
    const { procedures } = await consentsOf(coordinator, path);
    expect(procedures.map(({ isCurrent }) => isCurrent)).toEqual([false, false]);
  });

  it('is not needed with a waiver that another person grants, and not set aside by one', async () => {
    const { id } = await aPilot();
    const coordinator = team.client('it-coordinator');
    const item = await itemOf(coordinator, id, 'pilot.co-determination');
    const { version } = await gateOf(coordinator, id);
    const changes = { state: 'not-applicable', reason: 'Beispiel: x' };
    const path = `/api/projects/${id}`;
    const aside = await coordinator.patch(`${path}/checklist/${item.id}`, { version, changes });
    expect(refusal(aside)).toBe('422 consent-needs-waiver');

    // As it was possible before.
    await settleChecklist(api, id);
    await api.database.query(
      `UPDATE checklist_item SET state = 'not-applicable', reason = 'x' WHERE id = $1`,
      [item.id],
    );
    const { next } = await gateOf(coordinator, id);
    expect(next?.blockers).toEqual([{ code: 'consent-missing' }]);

    await api.database.query(`UPDATE checklist_item SET state = 'open' WHERE id = $1`, [item.id]);
    const wish = { itemId: item.id, reason: 'Beispiel: keine Beschäftigten betroffen' };
    const asked = (await coordinator.post(`${path}/waivers`, wish)).as(waiversSchema);
    const decision = `${path}/waivers/${asked.items[0]?.id ?? ''}/decision`;
    expect(
      (await team.client('executive-board').post(decision, { result: 'granted' })).status,
    ).toBe(200);
    const after = (await gateOf(coordinator, id)).next;
    expect([after?.consent, after?.blockers]).toEqual([null, []]);
    expect(after?.waivers?.granted).toMatchObject([{ itemKey: 'pilot.co-determination' }]);
  });

  it('is told as overdue once the day has passed, and can still be given', async () => {
    const { id, path, one } = await aRequestOf();
    await api.database.query(`UPDATE consent SET due_on = '2026-01-02' WHERE project_id = $1`, [
      id,
    ]);
    const council = team.client('staff-council');
    expect((await consentsOf(council, path)).procedures[0]?.isOverdue).toBe(true);
    const answered = (await council.post(`${one}/answer`, given)).as(consentsSchema);
    expect(answered.procedures).toMatchObject([{ result: 'given', isOverdue: false }]);
  });

  it('is answered once when two answer at the same time, and asked once for one key', async () => {
    const { id, path } = await aPilot();
    const once = { headers: { 'idempotency-key': `consent-${id}` } };
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await team.client('it-coordinator').post(path, ask, once);
      expect(answer.as(consentsSchema).procedures).toHaveLength(1);
    }
    const council = team.client('staff-council');
    const { procedures } = await consentsOf(council, path);
    const answer = `${path}/${procedures[0]?.id ?? ''}/answer`;
    const other = await aSignedIn(api, { roles: ['staff-council'], organisation: team.town });
    const refused = { result: 'refused', text: 'Beispiel: zu früh' };
    const answers = await Promise.all([
      council.post(answer, given),
      other.client.post(answer, refused),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});
