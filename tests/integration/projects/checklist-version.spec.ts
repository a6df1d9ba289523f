import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checklistOfferSchema,
  checklistSchema,
  dayOf,
  historyPageSchema,
  waiversSchema,
  type ChecklistItemTemplate,
  type ChecklistTemplate,
  type Role,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { signInAs, type Client } from '../../support/client';
import { aChecklistVersion } from '../../support/content-versions';
import { checkChain } from '../../support/event-chain';
import { keysIn } from '../../support/my-work';
import { anOwnBody, anOwnItem, ownItemsPath } from '../../support/own-items';
import { aSignedIn } from '../../support/people';
import {
  aProject,
  aRequest,
  itemOf,
  settleChecklist,
  workOffChecklist,
} from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const today = dayOf(new Date());
const list = 'needs-analysis';
const same = `${list}.problem-owner`;
const changed = `${list}.process-documented`;
const gone = `${list}.cooperation-check`;
const added = `${list}.beispiel-neu`;

let api: TestApi;
let keeper: Client;

beforeAll(async () => {
  api = await startApi();
  keeper = await signInAs(api, 'netz@kompass.demo');
});
afterAll(() => api.close());

/** One item reads differently, one is new, one is gone. */
function next({ items, ...body }: ChecklistTemplate, words: string): ChecklistTemplate {
  const [first] = items;
  const mine = { de: 'Beispiel: neu geprüft', responsibleRole: 'it-coordinator' };
  const fresh = { ...first, ...mine, key: added } as ChecklistItemTemplate;
  const kept = items
    .filter(({ key }) => key !== gone && key !== added)
    .map((item) => (item.key === changed ? { ...item, de: words, gateBlocking: true } : item));
  const all = [...kept, fresh].map((item, index) => ({ ...item, order: index + 1 }));
  return { ...body, items: all };
}

const publish = (words: string) =>
  aChecklistVersion(keeper, list, today, (body) => next(body, words));

/** Goes back to what was shipped, so that every test begins alike. */
const publishShipped = async () => {
  const { body } = await keeper.get(`/api/content/checklists/${list}/1`);
  await aChecklistVersion(keeper, list, today, () => (body as { body: ChecklistTemplate }).body);
};

async function aProjectBefore(others: readonly Role[] = []) {
  const team = await aTeam(api, ['it-coordinator', 'executive-board', ...others]);
  const client = team.client('it-coordinator');
  await publishShipped();
  const { id } = await aProject(client, { organisation: team.town });
  const path = `/api/projects/${id}/checklist-version`;
  return { team, client, id, path };
}

const offerOf = async (client: Client, path: string) =>
  (await client.get(path)).as(checklistOfferSchema).offer;
const listOf = async (client: Client, id: string) =>
  (await client.get(`/api/projects/${id}/checklist`)).as(checklistSchema);

describe('a newer version of the checklist', () => {
  it('is offered with what it changes, and nothing is offered to whoever has it', async () => {
    const { client, path, team } = await aProjectBefore(['auditor']);
    expect(await offerOf(client, path)).toBeNull();
    await publish('Beispiel: anders beschrieben');
    expect(await offerOf(client, path)).toMatchObject({
      since: today,
      mayTake: true,
      blockers: [],
      differences: [
        { key: changed, kind: 'changed', parts: ['text'] },
        { key: added, kind: 'added', before: null },
        { key: gone, kind: 'removed', after: null },
      ],
    });
    expect(await offerOf(team.client('auditor'), path)).toMatchObject({ mayTake: false });
    const fresh = await aProject(client, { organisation: team.town });
    expect(await offerOf(client, `/api/projects/${fresh.id}/checklist-version`)).toBeNull();
  });

  it('is taken: what is the same stays settled, what differs is asked again, nothing is lost', async () => {
    const { client, id, path, team } = await aProjectBefore();
    await settleChecklist(api, id);
    await publish('Beispiel: noch einmal anders');
    const offer = await offerOf(client, path);
    const command = { reference: offer?.reference };
    const key = { idempotencyKey: 'take-once' };
    const answers = await Promise.all([1, 2].map(() => client.post(path, command, key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);

    const { items, former, template, progress } = await listOf(client, id);
    const stateOf = (wanted: string) => items.find((item) => item.key === wanted)?.state;
    expect(stateOf(same)).toBe('done');
    expect(stateOf(changed)).toBe('recheck');
    expect(stateOf(added)).toBe('open');
    expect(stateOf(gone)).toBeUndefined();
    expect(former).toMatchObject([
      {
        item: { key: gone, state: 'done', evidenceCount: 1, mayEdit: false, blocksGate: false },
        text: { key: gone },
      },
    ]);
    expect(items.find((item) => item.key === changed)?.evidenceCount).toBe(1);
    expect(progress.blocking).toBe(2);
    expect(template.version).toBeGreaterThan(1);
    expect(await offerOf(client, path)).toBeNull();
    const tasks = await keysIn(client, '?kind=task&limit=100');
    expect(tasks).toContain(added);

    const history = await client.get(`/api/projects/${id}/history`);
    const [newest] = history.as(historyPageSchema).items.slice(1);
    const told = new Map(newest?.changes.map(({ path: what, from, to }) => [what, { from, to }]));
    expect(newest?.type).toBe('checklist.version-taken');
    expect(Object.fromEntries(told)).toEqual({
      'checklist-version/versions': { from: expect.anything(), to: offer?.reference },
      'checklist-version/added': { from: null, to: [added] },
      'checklist-version/changed': { from: null, to: [changed] },
      'checklist-version/removed': { from: null, to: [gone] },
    });
    const organisationId = team.town.id;
    expect((await checkChain(api.database, { organisationId, projectId: id })).faults).toEqual([]);
  });

  it('ends the request for a waiver of what fell away: nobody can answer it any more', async () => {
    const { client, id, path } = await aProjectBefore();
    const item = await itemOf(client, id, gone);
    const waivers = `/api/projects/${id}/waivers`;
    const asked = await client.post(waivers, { itemId: item.id, reason: 'Beispiel: entbehrlich' });
    expect(asked.status).toBe(200);
    await publish('Beispiel: ohne den Punkt');
    await client.post(path, { reference: (await offerOf(client, path))?.reference });
    const [waiver] = (await client.get(waivers)).as(waiversSchema).items;
    expect(waiver?.state).toBe('lapsed');
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('leaves what fell away to be read, and lets nobody work on it', async () => {
    const { client, id, path } = await aProjectBefore();
    const item = await itemOf(client, id, gone);
    await publish('Beispiel: wieder anders');
    const reference = (await offerOf(client, path))?.reference;
    const { version } = (await client.post(path, { reference })).as(checklistSchema);
    const edit = { version, changes: { state: 'in-progress' } };
    expect(refusal(await client.patch(`/api/projects/${id}/checklist/${item.id}`, edit))).toBe(
      '422 item-not-in-version',
    );
    expect(await keysIn(client, '?kind=task&limit=100')).not.toContain(gone);

    await publishShipped();
    const back = (await offerOf(client, path))?.reference;
    const { items, former } = (await client.post(path, { reference: back })).as(checklistSchema);
    expect(items.map(({ key }) => key)).toContain(gone);
    expect(former.map(({ item: { key } }) => key)).toEqual([added]);
  });

  it('waits while a gate is in progress, and while something returned would fall away', async () => {
    const { client, id, path } = await aProjectBefore();
    await settleChecklist(api, id);
    await client.patch(`/api/projects/${id}`, {
      version: (await listOf(client, id)).version,
      changes: { riskClass: 'minimal' },
    });
    await aRequest(client, id, 'g1');
    await publish('Beispiel: während des Antrags');
    const offer = await offerOf(client, path);
    expect(offer).toMatchObject({ mayTake: false, blockers: [{ code: 'gate-in-progress' }] });
    const command = { reference: offer?.reference };
    expect(refusal(await client.post(path, command))).toBe('422 gate-in-progress');

    const other = await aProjectBefore();
    await api.database.query(
      `UPDATE checklist_item SET state = 'recheck' WHERE project_id = $1 AND item_key = $2`,
      [other.id, gone],
    );
    await publish('Beispiel: nach der Rückgabe');
    const { reference } = (await offerOf(other.client, other.path)) ?? {};
    const refused = await other.client.post(other.path, { reference });
    expect(refusal(refused)).toBe('422 recheck-before-version');
  });

  it('is taken as it was shown, or not at all', async () => {
    const { client, path } = await aProjectBefore();
    await publish('Beispiel: gezeigt');
    const shown = (await offerOf(client, path))?.reference;
    await publish('Beispiel: inzwischen anders');
    expect(refusal(await client.post(path, { reference: shown }))).toBe('409 other-version');
    const reference = (await offerOf(client, path))?.reference;
    await client.post(path, { reference });
    expect(refusal(await client.post(path, { reference }))).toBe('422 no-newer-version');
    expect((await client.post(path, { reference: '' })).status).toBe(400);
  });

  it('cannot hold an item that would pass for one of an organisation', async () => {
    const { body } = await keeper.get('/api/content/checklists/pilot/1');
    const { items, ...rest } = (body as { body: ChecklistTemplate }).body;
    const own = items.map((item, index) => (index === 0 ? { ...item, key: 'own.pilot.x' } : item));
    const command = { basedOn: 1, validFrom: today, body: { ...rest, items: own } };
    const answer = await keeper.post('/api/content-entries/checklists/pilot/versions', command);
    expect(refusal(answer)).toBe('400 key-of-own-items');
  });

  it('is taken by whoever may edit the checklist, and by nobody from elsewhere', async () => {
    const { client, path, team } = await aProjectBefore(['department-head', 'treasurer']);
    await publish('Beispiel: wer darf');
    const reference = (await offerOf(client, path))?.reference;
    expect(refusal(await team.client('treasurer').post(path, { reference }))).toBe('403 forbidden');
    const stranger = await aSignedIn(api, { roles: ['it-coordinator'] });
    expect(refusal(await stranger.client.get(path))).toBe('404 not-found');
    expect(refusal(await stranger.client.post(path, { reference }))).toBe('404 not-found');
    expect((await team.client('department-head').post(path, { reference })).status).toBe(200);
  });
});

describe('a newer version of the own items', () => {
  it('is offered alike: added, changed and ended ones', async () => {
    const { client, id, path, team } = await aProjectBefore();
    const own = await anOwnItem(client, team.town, {}, { validFrom: today });
    const first = await offerOf(client, path);
    expect(first).toMatchObject({ since: today, differences: [{ key: own.key, kind: 'added' }] });
    await client.post(path, { reference: first?.reference });
    await settleChecklist(api, id);

    const body = { ...anOwnBody, de: 'Beispiel: Seniorenbeirat ist gehört' };
    const change = { basedOn: 1, validFrom: today, body };
    await client.post(`${ownItemsPath(team.town)}/${own.id}/versions`, change);
    const second = await offerOf(client, path);
    expect(second?.differences).toMatchObject([
      { key: own.key, kind: 'changed', parts: ['text'], before: { de: anOwnBody.de } },
    ]);
    const taken = (await client.post(path, { reference: second?.reference })).as(checklistSchema);
    expect(taken.items.find(({ key }) => key === own.key)).toMatchObject({
      state: 'recheck',
      own: { de: body.de },
      evidenceCount: 1,
    });
  });

  it('frees no gate: what holds it back needs a result or a waiver first', async () => {
    const { client, id, path, team } = await aProjectBefore();
    const own = await anOwnItem(client, team.town, {}, { validFrom: today });
    await client.post(path, { reference: (await offerOf(client, path))?.reference });
    const { version } = await listOf(client, id);
    const fields = { version, changes: { hasFunding: false } };
    expect((await client.patch(`/api/projects/${id}`, fields)).status).toBe(200);

    const softer = [
      { ...anOwnBody, gateBlocking: false },
      { ...anOwnBody, obligation: 'conditional', flag: 'hasFunding' },
    ];
    for (const [index, body] of softer.entries()) {
      const change = { basedOn: index + 1, validFrom: today, body };
      await client.post(`${ownItemsPath(team.town)}/${own.id}/versions`, change);
      const offer = await offerOf(client, path);
      const blockers = [{ code: 'open-before-version', itemKey: own.key }];
      expect(offer).toMatchObject({ mayTake: false, blockers });
      const refused = await client.post(path, { reference: offer?.reference });
      expect(refusal(refused)).toBe('422 open-before-version');
      const [detail] = problemOf(refused).errors;
      expect(detail?.params).toEqual({ item: own.key });
    }

    await workOffChecklist(client, id);
    const offer = await offerOf(client, path);
    expect(offer).toMatchObject({ mayTake: true, blockers: [] });
    const taken = (await client.post(path, { reference: offer?.reference })).as(checklistSchema);
    const now = taken.items.find(({ key }) => key === own.key);
    expect(now).toMatchObject({ applies: false, blocksGate: false, evidenceCount: 1 });
  });
});
