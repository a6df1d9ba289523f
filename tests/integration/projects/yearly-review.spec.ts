import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checklistSchema,
  gateViewSchema,
  opinionsViewSchema,
  projectSchema,
  snapshotViewSchema,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { checkChain } from '../../support/event-chain';
import {
  aDecision,
  aProject,
  aRequest,
  gateOf,
  passGate,
  withoutOpinions,
  workOffChecklist,
} from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

async function anApplicationInOperation() {
  const team = await aTeam(api, [
    'it-coordinator',
    'department-head',
    'executive-board',
    'council-office',
    'it-head',
    'treasurer',
  ]);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  for (const gate of ['g1', 'g2', 'g3'] as const) await passGate(team, id, gate);
  const checklist = async () =>
    (await coordinator.get(`/api/projects/${id}/checklist`)).as(checklistSchema);
  const decide = async (change: Parameters<typeof aDecision>[1] = {}) => {
    const requestId = await aRequest(coordinator, id, 'g4');
    const { next } = await gateOf(coordinator, id);
    const decider = team.client(next?.authority.decides ?? 'executive-board');
    const path = `/api/projects/${id}/gates/g4/decision`;
    const without = change.result === 'returned' ? {} : await withoutOpinions(coordinator, id);
    return decider.post(path, aDecision(requestId, { ...without, ...change }));
  };
  return { team, coordinator, id, checklist, decide };
}

describe('an application in operation', () => {
  it('has its yearly review ahead, due twelve months after the handover, with its own checklist', async () => {
    const { coordinator, id, checklist } = await anApplicationInOperation();
    const { next, reviewDueOn } = await gateOf(coordinator, id);
    expect(reviewDueOn).toBe('2027-11-22');
    expect(next).toMatchObject({ gate: 'g4', may: { request: true } });
    expect(next?.blockers.map(({ code }) => code)).toContain('item-open');
    const { template, items } = await checklist();
    expect(template.key).toBe('yearly-review');
    expect(items.filter(({ mayEdit }) => mayEdit).length).toBeGreaterThan(5);
    const early = await coordinator.post(`/api/projects/${id}/gates/g4/request`, {
      recommendation: 'Beispiel: weiter so.',
    });
    expect(refusal(early)).toContain('item-open');
  });

  it('stays in operation when the review is passed, and is asked everything again next year', async () => {
    const { coordinator, id, checklist, decide } = await anApplicationInOperation();
    await workOffChecklist(coordinator, id);
    const view = (await decide()).as(gateViewSchema);
    expect(view.decisions[0]).toMatchObject({ gate: 'g4', result: 'approved' });
    const project = (await coordinator.get(`/api/projects/${id}`)).as(projectSchema);
    expect(project).toMatchObject({ phase: 'scaling', status: 'completed' });
    const { items } = await checklist();
    const applying = items.filter(({ applies, setByDecision }) => applies && !setByDecision);
    const states = new Set(applying.map(({ state }) => state));
    expect(states).toContain('recheck');
    expect(states).not.toContain('done');
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('wants evidence of this year: that of the review before stays, but ticks nothing off', async () => {
    const { coordinator, id, checklist, decide } = await anApplicationInOperation();
    await workOffChecklist(coordinator, id);
    clock.set('2026-11-22T11:00:00+01:00');
    await decide();
    clock.set('2026-11-22T12:00:00+01:00');
    const { items, version } = await checklist();
    const item = items.find(({ key }) => key === 'yearly-review.oversight-sampled');
    const path = `/api/projects/${id}/checklist/${String(item?.id)}`;
    expect(item).toMatchObject({
      state: 'recheck',
      evidenceCount: 0,
      evidence: [{ state: 'current', isOfEarlierYear: true }],
    });

    const tick = { version, changes: { state: 'done' } };
    expect(refusal(await coordinator.patch(path, tick))).toBe('422 evidence-required');
    const evidence = { kind: 'note', text: 'Beispiel: eine neue Stichprobe.' };
    const done = (await coordinator.patch(path, { ...tick, evidence })).as(checklistSchema);
    const again = done.items.find(({ key }) => key === item?.key);
    expect(again).toMatchObject({ state: 'done', evidenceCount: 1 });
    expect(again?.evidence?.map(({ isOfEarlierYear }) => isOfEarlierYear)).toEqual([true, false]);

    const old = `${path}/evidence/${String(item?.evidence?.[0]?.id)}/redaction`;
    const redacted = await coordinator.post(old, { reason: 'Beispiel: ein Name.' });
    expect(redacted.as(checklistSchema).items.find(({ key }) => key === item?.key)).toMatchObject({
      state: 'done',
      evidenceCount: 1,
    });
  });

  it('asks anew also for what did not apply when the review was passed, once it applies again', async () => {
    const { coordinator, id, checklist, decide } = await anApplicationInOperation();
    const key = 'yearly-review.dpia-valid';
    const item = async () => (await checklist()).items.find((one) => one.key === key);
    const answer = async (processesPersonalData: boolean) => {
      const { version } = await checklist();
      const command = { version, changes: { processesPersonalData } };
      expect((await coordinator.patch(`/api/projects/${id}`, command)).status).toBe(200);
    };
    await workOffChecklist(coordinator, id);
    await answer(false);
    expect(await item()).toMatchObject({ state: 'done', applies: false });
    clock.set(new Date(clock.now().getTime() + 1000).toISOString());
    expect((await decide()).status).toBe(200);
    await answer(true);
    expect(await item()).toMatchObject({ state: 'open', applies: true, evidenceCount: 0 });
    const { next } = await gateOf(coordinator, id);
    expect(next?.blockers).toContainEqual({ code: 'item-open', itemKey: key });
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('keeps its review open when it is returned, with the named items', async () => {
    const { coordinator, id, checklist, decide } = await anApplicationInOperation();
    await workOffChecklist(coordinator, id);
    const named = 'yearly-review.dpia-valid';
    await decide({ result: 'returned', namedItems: [named] });
    const { items } = await checklist();
    const again = items.filter(({ state }) => state === 'recheck').map(({ key }) => key);
    expect(again).toEqual([named]);
    expect((await gateOf(coordinator, id)).reviewDueOn).toBe('2027-11-22');
  });

  it('waits with its review after a substantial change, until a phase-return has settled co-determination', async () => {
    const { team, coordinator, id, decide } = await anApplicationInOperation();
    await workOffChecklist(coordinator, id);
    const requestId = await aRequest(coordinator, id, 'g4');
    await coordinator.post(`/api/projects/${id}/substantial-changes`, {
      kinds: ['model'],
      text: 'Beispiel: Der Anbieter wechselt das Modell.',
      effectiveOn: '2026-12-01',
    });

    // What the staff council agrees to from now on is about the changed application.
    clock.set('2026-11-22T13:00:00+01:00');

    const unsettled = { code: 'change-unsettled', itemKey: 'scaling.service-agreement' };
    const before = await gateOf(coordinator, id);
    expect(before.next?.blockers).toContainEqual(unsettled);
    await workOffChecklist(coordinator, id);
    expect((await gateOf(coordinator, id)).next?.blockers).toEqual([unsettled]);
    const decider = team.client(before.next?.authority.decides ?? 'executive-board');
    const approval = aDecision(requestId, await withoutOpinions(coordinator, id));
    const refused = await decider.post(`/api/projects/${id}/gates/g4/decision`, approval);
    expect(problemOf(refused).errors).toEqual([
      { code: 'change-unsettled', params: { item: 'scaling.service-agreement' } },
    ]);

    await coordinator.post(`/api/projects/${id}/acts/return`, {
      reason: 'Beispiel: Das neue Modell wird erst erprobt.',
      targetPhase: 'pilot',
      namedItems: ['pilot.co-determination'],
    });
    const back = (await gateOf(coordinator, id)).next;
    expect(back?.gate).toBe('g2');
    expect(back?.blockers).not.toContainEqual(unsettled);
    await passGate(team, id, 'g2');
    await passGate(team, id, 'g3');
    await workOffChecklist(coordinator, id);
    expect((await gateOf(coordinator, id)).next?.blockers).toEqual([]);
    expect((await decide()).status).toBe(200);
  });

  it('is asked everything again after a phase-return, with evidence from the new handover on', async () => {
    const { team, coordinator, id, checklist, decide } = await anApplicationInOperation();
    const later = () => clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
    const asleep = 'yearly-review.dpia-valid';
    const told = 'yearly-review.oversight-sampled';
    const reviewed = 'yearly-review.decision-g4';
    const item = async (key: string) => (await checklist()).items.find((one) => one.key === key);
    await workOffChecklist(coordinator, id);
    later();
    expect((await decide()).status).toBe(200);
    expect(await item(reviewed)).toMatchObject({ state: 'done' });
    await workOffChecklist(coordinator, id);
    expect((await gateOf(coordinator, id)).next?.blockers).toEqual([]);
    const { version } = await checklist();
    const answer = { version, changes: { processesPersonalData: false } };
    expect((await coordinator.patch(`/api/projects/${id}`, answer)).status).toBe(200);

    later();
    await coordinator.post(`/api/projects/${id}/acts/return`, {
      reason: 'Beispiel: Das neue Modell wird erst erprobt.',
      targetPhase: 'pilot',
      namedItems: ['pilot.co-determination'],
    });
    await passGate(team, id, 'g2');
    later();
    await passGate(team, id, 'g3');
    later();

    const { next } = await gateOf(coordinator, id);
    expect(next?.gate).toBe('g4');
    expect(next?.blockers).toContainEqual({ code: 'item-open', itemKey: told });
    expect(await item(told)).toMatchObject({ state: 'recheck', evidenceCount: 0 });
    expect(await item(asleep)).toMatchObject({ state: 'open', applies: false, evidenceCount: 0 });
    expect(await item(reviewed)).toMatchObject({ state: 'open' });
    const tick = { version: (await checklist()).version, changes: { state: 'done' } };
    const path = `/api/projects/${id}/checklist/${String((await item(told))?.id)}`;
    expect(refusal(await coordinator.patch(path, tick))).toBe('422 evidence-required');
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);

    await workOffChecklist(coordinator, id);
    expect((await gateOf(coordinator, id)).next?.blockers).toEqual([]);
    expect((await decide()).status).toBe(200);
  });

  it('hears everybody anew for each review, and never counts what was said about another year', async () => {
    const { team, coordinator, id, decide } = await anApplicationInOperation();
    const treasurer = async () => {
      const { next } = await gateOf(coordinator, id);
      return next?.opinions?.find(({ role }) => role === 'treasurer')?.state;
    };
    const hear = async () => {
      clock.set(new Date(clock.now().getTime() + 1000).toISOString());
      const asked = await coordinator.post(`/api/projects/${id}/opinions`, { role: 'treasurer' });
      const { opinions } = asked.as(opinionsViewSchema);
      const path = `/api/projects/${id}/opinions/${opinions[0]?.id ?? ''}/answer`;
      return (await team.client('treasurer').post(path, { result: 'agreed' })).status;
    };
    expect(await treasurer()).toBe('not-asked');
    expect(await hear()).toBe(200);
    expect(await treasurer()).toBe('given');
    await workOffChecklist(coordinator, id);
    clock.set(new Date(clock.now().getTime() + 1000).toISOString());
    const { decisions } = (await decide()).as(gateViewSchema);
    expect(decisions[0]?.opinions).toContainEqual(
      expect.objectContaining({ role: 'treasurer', state: 'given', overrideReason: null }),
    );
    const view = await coordinator.get(
      `/api/projects/${id}/gates/decisions/${decisions[0]?.id ?? ''}/snapshot`,
    );
    const { sections } = view.as(snapshotViewSchema);
    expect(sections.opinions?.map(({ role, state }) => [role, state])).toEqual([
      ['treasurer', 'given'],
    ]);
    expect(await treasurer()).toBe('not-asked');
    expect(await hear()).toBe(200);
  });

  it('leaves nothing open behind a review that is passed', async () => {
    const { coordinator, id, decide } = await anApplicationInOperation();
    clock.set(new Date(clock.now().getTime() + 1000).toISOString());
    await coordinator.post(`/api/projects/${id}/opinions`, { role: 'treasurer' });
    await workOffChecklist(coordinator, id);
    await decide();
    const { opinions } = (await coordinator.get(`/api/projects/${id}/opinions`)).as(
      opinionsViewSchema,
    );
    expect(opinions.map(({ state }) => state)).toEqual(['ended']);
    const again = await coordinator.post(`/api/projects/${id}/opinions`, { role: 'treasurer' });
    expect(again.status).toBe(200);
  });

  it('is not reviewed before the handover', async () => {
    const team = await aTeam(api, ['it-coordinator']);
    const coordinator = team.client('it-coordinator');
    const { id } = await aProject(coordinator, { organisation: team.town });
    const answer = await coordinator.post(`/api/projects/${id}/gates/g4/request`, {
      recommendation: 'Beispiel: zu früh.',
    });
    expect(refusal(answer)).toBe('422 other-phase');
    expect((await gateOf(coordinator, id)).reviewDueOn).toBeNull();
  });
});
