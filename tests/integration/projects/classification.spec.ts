import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  checklistSchema,
  classificationViewSchema,
  projectSchema,
  substantialChangesSchema,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aSignedIn } from '../../support/people';
import {
  aClassification,
  aProject,
  aProjectReadyForG1,
  aRequest,
  gateOf,
  itemOf,
  settleChecklist,
} from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, ['it-coordinator', 'department-head', 'executive-board', 'auditor']);
});
afterAll(() => api.close());

const no = 'no' as const;
const minimal = {
  'ai-system': 'yes',
  'prohibited-practice': no,
  'annex-infrastructure': no,
  'annex-education': no,
  'annex-employment': no,
  'annex-benefits': no,
  'annex-emergency': no,
  'annex-migration': no,
  'annex-other': no,
  'talks-to-people': no,
  'publishes-content': no,
  'own-development': no,
  'changed-or-passed-on': no,
} as const;
const high = { ...minimal, 'annex-benefits': 'yes', profiling: 'yes' } as const;
const change = { kinds: ['model'], text: 'Beispiel: neues Modell.', effectiveOn: '2026-12-01' };

const coordinator = () => team.client('it-coordinator');
const anyProject = () => aProject(coordinator(), { organisation: team.town });
const pathOf = (id: string, rest = '') => `/api/projects/${id}/classification${rest}`;
const confirmationOf = (id: string, one: string) => pathOf(id, `/${one}/confirmation`);

describe('the classification under the AI Act', () => {
  it('keeps answers, rules and role, sets the class, and the items follow', async () => {
    const { id } = await anyProject();
    const { current, may, excludedBecause } = await aClassification(coordinator(), id, high);

    expect(current).toMatchObject({
      state: 'unconfirmed',
      ruleVersion: 1,
      answers: high,
      riskClass: 'high',
      role: 'deployer',
      recordedBy: { role: 'it-coordinator' },
      confirmedBy: null,
    });
    expect(may).toEqual({ record: true, confirm: false, declareChange: true });
    expect(excludedBecause).toBeNull();
    const { profile } = (await coordinator().get(`/api/projects/${id}`)).as(projectSchema);
    expect(profile.riskClass).toBe('high');

    const again = await aClassification(coordinator(), id, { 'ai-system': 'no' });
    expect(again.current).toMatchObject({ riskClass: 'not-ai', role: null });
    expect(again.earlier.map(({ state, riskClass }) => [state, riskClass])).toEqual([
      ['superseded', 'high'],
    ]);
  });

  it('is confirmed by a second person, once', async () => {
    const { client, person } = await aSignedIn(api, {
      roles: ['it-coordinator', 'department-head'],
      organisation: team.town,
    });
    const { id } = await anyProject();
    const own = await aClassification(client, id, minimal);
    expect(person.id).not.toBe('');
    expect(own).toMatchObject({ may: { confirm: false }, excludedBecause: 'entered-it' });
    const path = confirmationOf(id, own.current?.id ?? '');

    expect((await gateOf(client, id)).next?.classification).toEqual({
      state: 'unconfirmed',
      confirmed: null,
    });
    expect(refusal(await client.post(path, {}))).toBe('422 enterer-cannot-confirm');
    expect((await coordinator().post(path, {})).status).toBe(403);
    expect((await team.client('auditor').post(path, {})).status).toBe(403);
    const confirmed = (await team.client('department-head').post(path, {})).as(
      classificationViewSchema,
    );
    expect(confirmed.current).toMatchObject({
      state: 'confirmed',
      confirmedBy: { role: 'department-head' },
    });
    const board = team.client('executive-board');
    expect((await gateOf(board, id)).next?.classification).toMatchObject({
      state: 'confirmed',
      confirmed: { by: { role: 'department-head' }, at: confirmed.current?.confirmedAt },
    });
    expect(refusal(await board.post(path, {}))).toBe('422 already-confirmed');
  });

  it('does not exist for another town', async () => {
    const { client } = await aSignedIn(api, { roles: ['it-coordinator', 'department-head'] });
    const { id } = await anyProject();
    const { current } = await aClassification(coordinator(), id, minimal);
    for (const answer of [
      await client.get(pathOf(id)),
      await client.post(confirmationOf(id, current?.id ?? ''), {}),
      await client.post(`/api/projects/${id}/substantial-changes`, change),
    ]) {
      expect(answer.status).toBe(404);
    }
  });

  it('refuses answers to an old screen, open questions and a milder class during a request', async () => {
    const { id, version } = await aProjectReadyForG1(api, coordinator(), {
      organisation: team.town,
    });
    const command = { version, ruleVersion: 1, answers: minimal };
    const open = { ...command, answers: { 'ai-system': 'yes' } };
    expect(refusal(await coordinator().post(pathOf(id), open))).toMatch(/^422 question-open/);
    await aClassification(coordinator(), id, high);
    expect((await coordinator().post(pathOf(id), command)).status).toBe(409);

    await aRequest(coordinator(), id, 'g1');
    const now = (await coordinator().get(pathOf(id))).as(classificationViewSchema);
    const changed = { ...command, version: now.version };
    expect(refusal(await coordinator().post(pathOf(id), changed))).toBe('422 request-open');
  });

  it('holds the gate back while the profile names a milder class, not a stricter one', async () => {
    const { id } = await anyProject();
    await aClassification(coordinator(), id, high);
    const classesOf = async (riskClass: string) => {
      const { version } = (await coordinator().get(pathOf(id))).as(classificationViewSchema);
      const edit = { version, changes: { riskClass } };
      expect((await coordinator().patch(`/api/projects/${id}`, edit)).status).toBe(200);
      const { next } = await gateOf(coordinator(), id);
      return next?.blockers.filter(({ code }) => code.startsWith('class')).map(({ code }) => code);
    };
    expect(await classesOf('minimal')).toEqual(['class-not-covered']);
    expect(await classesOf('high')).toEqual([]);
  });

  it('shows when the profile says something else, and is kept', async () => {
    const { id } = await anyProject();
    const { version, current } = await aClassification(coordinator(), id, minimal);
    const byHand = { version, changes: { riskClass: 'transparency' } };
    expect((await coordinator().patch(`/api/projects/${id}`, byHand)).status).toBe(200);
    const view = (await coordinator().get(pathOf(id))).as(classificationViewSchema);
    expect(view.current).toMatchObject({ state: 'not-covered', riskClass: 'minimal' });
    const path = confirmationOf(id, current?.id ?? '');
    expect(refusal(await team.client('department-head').post(path, {}))).toBe(
      '422 class-not-covered',
    );
  });
});

describe('a substantial change', () => {
  it('reopens class, DPIA and co-determination, once per key', async () => {
    const { id } = await anyProject();
    const { current } = await aClassification(coordinator(), id, minimal);
    await team.client('department-head').post(confirmationOf(id, current?.id ?? ''), {});
    await settleChecklist(api, id);

    const path = `/api/projects/${id}/substantial-changes`;
    const once = { idempotencyKey: `change-${id}` };
    await coordinator().post(path, change, once);
    const answer = await coordinator().post(path, change, once);

    const { items } = answer.as(substantialChangesSchema);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kinds: ['model'], recheck: { length: 5 } });
    const list = (await coordinator().get(`/api/projects/${id}/checklist`)).as(checklistSchema);
    const again = list.items.filter(({ state }) => state === 'recheck').map(({ key }) => key);
    expect(again.sort()).toEqual([...(items[0]?.recheck ?? [])].sort());
    expect(await itemOf(coordinator(), id, 'needs-analysis.risk-class')).toMatchObject({
      state: 'recheck',
      doneAt: null,
    });

    const view = (await coordinator().get(pathOf(id))).as(classificationViewSchema);
    expect(view.current).toMatchObject({ state: 'recheck' });
    expect((await aClassification(coordinator(), id, minimal)).current?.state).toBe('unconfirmed');
  });
});
