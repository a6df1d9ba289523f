import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, projectSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import {
  aCouncilDecision,
  aDraft,
  aProject,
  aStop,
  itemOf,
  openTo,
  passGate,
} from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const key = 'needs-analysis.reuse-check';
const note = { kind: 'note', text: 'Beispiel: Kim Muster hat geprüft.' } as const;

/** A project in pilot; at an item of its analysis stands a note that names somebody. */
async function aPilot() {
  const team = await aTeam(api, [
    'it-coordinator',
    'executive-board',
    'data-protection-officer',
    'organisation-admin',
    'council-office',
    'staff-council',
    'auditor',
  ]);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  const path = `/api/projects/${id}`;
  const item = await itemOf(coordinator, id, key);
  await coordinator.post(`${path}/checklist/${item.id}/evidence`, note);
  await passGate(team, id, 'g1');
  const list = async (client: Client, checklist: string) =>
    (await client.get(`${path}/checklist?checklist=${checklist}`)).as(checklistSchema);
  const itemFor = async (client: Client) =>
    (await list(client, 'needs-analysis')).items.find((one) => one.key === key);
  return { team, coordinator, id, path, item, list, itemFor };
}

describe('the checklist of a passed gate', () => {
  it('is read by the auditor as it was, and holds nothing back', async () => {
    const { team, id, path, list, itemFor } = await aPilot();
    const auditor = team.client('auditor');
    const earlier = await list(auditor, 'needs-analysis');
    expect(earlier).toMatchObject({
      isInHand: false,
      lists: ['needs-analysis', 'pilot'],
      template: { key: 'needs-analysis' },
      progress: { blocking: 0 },
    });
    expect(await itemFor(auditor)).toMatchObject({
      state: 'done',
      evidence: expect.arrayContaining([expect.objectContaining({ text: note.text })]),
      mayRedactEvidence: false,
    });
    const inHand = (await auditor.get(`${path}/checklist`)).as(checklistSchema);
    expect(inHand).toMatchObject({
      isInHand: true,
      lists: ['needs-analysis', 'pilot'],
      template: { key: 'pilot' },
    });
    expect(await list(auditor, 'pilot')).toEqual(inHand);
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('offers nobody a change, only the redaction to those who may redact', async () => {
    const { team, coordinator, list, itemFor } = await aPilot();
    const { items } = await list(coordinator, 'needs-analysis');
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) {
      expect(item).toMatchObject({ mayEdit: false, mayAddEvidence: false, blocksGate: false });
    }
    for (const role of ['it-coordinator', 'data-protection-officer'] as const) {
      expect(await itemFor(team.client(role))).toMatchObject({ mayRedactEvidence: true });
    }
    const board = await itemFor(team.client('executive-board'));
    expect(board).toMatchObject({ mayRedactEvidence: false });
  });

  it('loses what is redacted; its item stays done, and the answer is that checklist', async () => {
    const { team, path, item, itemFor } = await aPilot();
    const officer = team.client('data-protection-officer');
    const evidence = (await itemFor(officer))?.evidence?.find(({ text }) => text === note.text);
    const address = `${path}/checklist/${item.id}/evidence/${evidence?.id ?? ''}/redaction`;
    const sent = { idempotencyKey: 'redacted-once' };
    const reason = 'Beispiel: ein Name.';
    const answer = (await officer.post(address, { reason }, sent)).as(checklistSchema);
    expect(answer).toMatchObject({ isInHand: false, template: { key: 'needs-analysis' } });
    const redacted = answer.items.find(({ id }) => id === item.id);
    expect(redacted).toMatchObject({ state: 'done' });
    expect(redacted?.evidence).toContainEqual(
      expect.objectContaining({ id: evidence?.id, state: 'redacted', text: '' }),
    );
    expect((await officer.post(address, { reason }, sent)).as(checklistSchema)).toEqual(answer);
  });

  it('shows each reader what they may read, and outsiders nothing', async () => {
    const { team, coordinator, path, itemFor } = await aPilot();
    const address = `${path}/checklist?checklist=needs-analysis`;
    await openTo(coordinator, (await coordinator.get(path)).as(projectSchema), 'network');
    const neighbour = await aSignedIn(api, { roles: ['it-coordinator', 'auditor'] });
    expect(refusal(await neighbour.client.get(address))).toBe('403 forbidden');
    expect(refusal(await team.client('organisation-admin').get(address))).toBe('403 forbidden');

    const council = team.client('staff-council');
    expect(refusal(await council.get(address))).toBe('403 forbidden');
    await coordinator.post(`${path}/participation/release`, { role: 'staff-council' });
    const seen = await itemFor(council);
    expect(seen).toMatchObject({ state: 'done' });
    expect(seen).not.toHaveProperty('evidence');
    expect(seen).not.toHaveProperty('assignee');
  });

  it('is there after a phase-return as well, beside the one that is left behind', async () => {
    const { team, coordinator, id, path, list } = await aPilot();
    await passGate(team, id, 'g2');
    await coordinator.post(`${path}/acts/return`, {
      reason: 'Beispiel: Das Modell wird noch einmal erprobt.',
      targetPhase: 'pilot',
      namedItems: ['pilot.co-determination'],
    });
    const lists = ['needs-analysis', 'pilot', 'scaling'];
    const inHand = { 'needs-analysis': false, pilot: true, scaling: false };
    for (const [name, isInHand] of Object.entries(inHand)) {
      expect(await list(coordinator, name)).toMatchObject({ isInHand, lists });
    }
  });

  it('is there when the project was stopped', async () => {
    const { team, coordinator, path, list } = await aPilot();
    const stop = { ...aStop, body: aCouncilDecision };
    const stopped = await team.client('council-office').post(`${path}/acts/stop`, stop);
    expect(stopped.status).toBe(200);
    const lists = ['needs-analysis', 'pilot', 'closure'];
    expect(await list(coordinator, 'pilot')).toMatchObject({ isInHand: false, lists });
    expect(await list(coordinator, 'closure')).toMatchObject({ isInHand: true, lists });
  });
});

describe('a checklist that the project has not had', () => {
  it('is not found, and no list at all is a wrong question', async () => {
    const { team, coordinator, path } = await aPilot();
    const ask = async (name: string) =>
      refusal(await coordinator.get(`${path}/checklist?checklist=${name}`));
    expect(await ask('scaling')).toBe('404 no-such-checklist');
    expect(await ask('closure')).toBe('404 no-such-checklist');
    expect(await ask('constructor')).toBe('400 not-possible');
    const { id } = await aDraft(coordinator, { organisation: team.town });
    const ofDraft = `/api/projects/${id}/checklist`;
    expect(refusal(await coordinator.get(`${ofDraft}?checklist=needs-analysis`))).toBe(
      '404 no-such-checklist',
    );
    expect((await coordinator.get(ofDraft)).as(checklistSchema).lists).toEqual([]);
  });
});
