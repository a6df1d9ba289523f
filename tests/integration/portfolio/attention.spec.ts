import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  attentionPageSchema,
  checklistSchema,
  isSettled,
  overviewSchema,
  type AttentionPage,
  type AttentionRule,
  type ProjectFields,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { signInAs, type Client } from '../../support/client';
import { aMembership, aSignedIn } from '../../support/people';
import {
  aDecision,
  aDraft,
  aProject,
  aRequest,
  gateOf,
  passGate,
  settleChecklist,
} from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const flags = [
  'processesPersonalData',
  'processesSocialData',
  'dpiaRequired',
  'citizenFacing',
  'hasUserInterface',
  'isShared',
  'hasFunding',
] as const satisfies readonly (keyof ProjectFields)[];
const answered = (answer: boolean): Partial<ProjectFields> =>
  Object.fromEntries(flags.map((flag) => [flag, answer]));

const calm = {
  plannedAnalysis: { start: '2026-10-01', end: '2026-12-31' },
  plannedPilot: { start: '2027-01-01', end: '2027-09-30' },
} as const;

const aCalmProject = (team: Team, changes: Partial<ProjectFields> = {}) =>
  aProject(team.client('it-coordinator'), {
    organisation: team.town,
    changes: { ...calm, ...changes },
  });

async function attention(client: Client, query = ''): Promise<AttentionPage> {
  return (await client.get(`/api/portfolio/attention${query}`)).as(attentionPageSchema);
}

/** Past HTTP: what happened so long ago that the session of the test would have ended. */
async function long(text: string, ...values: readonly unknown[]): Promise<void> {
  await api.database.query(text, values);
}

describe('the projects that need attention (US-12)', () => {
  it('are none as long as every day lies within its border', async () => {
    const team = await aTeam(api, ['it-coordinator']);
    await aCalmProject(team, { plannedAnalysis: { start: '2026-10-01', end: '2026-11-22' } });
    await aDraft(team.client('it-coordinator'), { organisation: team.town });
    expect(await attention(team.client('it-coordinator'))).toEqual({
      asOf: '2026-11-22T09:00:00.000Z',
      total: 0,
      items: [],
      nextCursor: null,
    });
  });

  it('say which rule they break, since when and what is next', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const end = { start: '2026-10-01', end: '2026-11-21' };
    const { id, number } = await aCalmProject(team, { plannedAnalysis: end });
    const { items } = await attention(team.client('executive-board'));
    expect(items).toEqual([
      {
        id,
        number,
        organisation: team.town,
        title: 'Beispiel: Auskunft rund um die Uhr',
        isExample: false,
        phase: 'analysis',
        phaseEnteredAt: '2026-11-22T09:00:00.000Z',
        standing: 'yellow',
        findings: [{ rule: 'phase-overdue', standing: 'yellow', on: '2026-11-21', count: 1 }],
        nextDate: null,
      },
    ]);
  });

  it.each<[AttentionRule, string, (team: Team, id: string) => Promise<void>]>([
    ['decision-waiting', 'yellow', waitsSince('2026-11-07T12:00:00+01:00')],
    ['pilot-long', 'yellow', pilotSince('2025-11-21T12:00:00+01:00')],
    ['condition-overdue', 'yellow', conditionDue('2026-11-21')],
    ['condition-overdue', 'red', conditionDue('2026-10-22')],
    ['item-overdue', 'yellow', itemDue('2026-11-21')],
    ['unconfirmed', 'unknown', confirmedAt('2026-08-23T12:00:00+02:00')],
  ])('are found by the rule %s as %s', async (rule, standing, happen) => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const { id } = await aCalmProject(team);
    await happen(team, id);
    const { items, total } = await attention(team.client('executive-board'));
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ id, standing, findings: [{ rule, standing, count: 1 }] });
  });

  it.each<[string, (team: Team, id: string) => Promise<void>]>([
    ['a decision for fourteen days', waitsSince('2026-11-08T00:00:00+01:00')],
    ['a pilot for twelve months', pilotSince('2025-11-22T00:00:00+01:00')],
    ['a condition due today', conditionDue('2026-11-22')],
    ['an item due today', itemDue('2026-11-22')],
    ['a status confirmed ninety days ago', confirmedAt('2026-08-24T00:00:00+02:00')],
  ])('are none for %s', async (_what, happen) => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const { id } = await aCalmProject(team);
    await happen(team, id);
    expect(await attention(team.client('executive-board'))).toMatchObject({ total: 0, items: [] });
  });

  it('come red first, then what is oldest, page by page and each once', async () => {
    const team = await aTeam(api, ['it-coordinator']);
    const ends = ['2026-11-03', '2026-11-01', '2026-11-02'];
    for (const end of ends) {
      await aCalmProject(team, { plannedAnalysis: { start: '2026-10-01', end } });
    }
    const grey = await aCalmProject(team);
    await confirmedAt('2020-01-01T12:00:00+01:00')(team, grey.id);
    const client = team.client('it-coordinator');
    const all = await attention(client);
    expect(all.items.map(({ findings }) => findings[0]?.on)).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-03',
      '2020-01-01',
    ]);
    const first = await attention(client, '?limit=3');
    const rest = await attention(client, `?limit=3&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...rest.items]).toEqual(all.items);
    expect([first.total, rest.total, rest.nextCursor]).toEqual([4, 4, null]);
    const overview = (await client.get('/api/portfolio/overview')).as(overviewSchema);
    expect(overview.own?.attention).toEqual({ total: 4, items: all.items });
  });
});

describe('an item that is due', () => {
  it.each<[string, Partial<ProjectFields>, number | null]>([
    ['nothing answered', {}, null],
    [
      'everything answered with no',
      { ...answered(false), riskClass: 'minimal', estimatedTotalCents: 5 },
      100_000_000,
    ],
    [
      'everything answered with yes',
      { ...answered(true), riskClass: 'high', estimatedTotalCents: 5 },
      1,
    ],
    ['a class that is not high', { riskClass: 'minimal' }, null],
    ['a class that is not settled', { riskClass: 'high-check' }, null],
    ['a total below the limit', { estimatedTotalCents: 99 }, 100],
    ['a total at the limit', { estimatedTotalCents: 100 }, 100],
    ...flags.flatMap((flag): [string, Partial<ProjectFields>, null][] => [
      [`${flag}: no`, { [flag]: false }, null],
      [`${flag}: yes`, { [flag]: true }, null],
    ]),
  ])('counts exactly when it holds back the gate: %s', async (_what, changes, limitCents) => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    if (limitCents !== null) await aLimit(team, limitCents);
    const { id } = await aCalmProject(team, changes);
    await expectEachHoldingItemCounted(team, id);
    if (changes.riskClass !== undefined || limitCents !== null) return;
    await passGate(team, id, 'g1');
    await expectEachHoldingItemCounted(team, id);
  });
});

describe('what the reader may not see', () => {
  it('does not influence the attention of those without the group', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board', 'organisation-admin']);
    const admin = team.client('organisation-admin');
    const inside = [
      waitsSince('2026-01-01T12:00:00+01:00'),
      conditionDue('2026-01-01'),
      itemDue('2026-01-01'),
    ];
    for (const happen of inside) await happen(team, (await aCalmProject(team)).id);
    expect((await attention(team.client('executive-board'))).total).toBe(3);
    expect(await attention(admin)).toMatchObject({ total: 0, items: [] });

    const seen = await aCalmProject(team, {
      plannedAnalysis: { start: '2026-10-01', end: '2026-11-01' },
    });
    await itemDue('2026-12-01')(team, seen.id);
    const { items } = await attention(admin);
    expect(items).toMatchObject([{ id: seen.id, nextDate: null }]);
    expect(items[0]?.findings.map(({ rule }) => rule)).toEqual(['phase-overdue']);
  });

  it('is everything for a stranger and the administration of the network', async () => {
    const team = await aTeam(api, ['it-coordinator']);
    const { id } = await aCalmProject(team);
    await confirmedAt('2020-01-01T12:00:00+01:00')(team, id);
    const { client: stranger } = await aSignedIn(api, { roles: ['executive-board'] });
    for (const somebody of [stranger, await signInAs(api, 'netz@kompass.demo')]) {
      const query = `?organisation=${team.town.id}`;
      expect(await attention(somebody, query)).toMatchObject({ total: 0, items: [] });
    }
  });

  it('ends at the towns of a person, who may ask for one of them', async () => {
    const one = await aTeam(api, ['it-coordinator']);
    const other = await aTeam(api, ['it-coordinator']);
    await aMembership(api, one.person('it-coordinator'), other.town, 'organisation-admin');
    for (const team of [one, other]) {
      const { id } = await aCalmProject(team);
      await itemDue('2026-11-01')(team, id);
      await confirmedAt('2020-01-01T12:00:00+01:00')(team, id);
    }
    const client = one.client('it-coordinator');
    const { items } = await attention(client);
    expect(items.map(({ organisation, standing }) => [organisation.id, standing])).toEqual([
      [one.town.id, 'yellow'],
      [other.town.id, 'unknown'],
    ]);
    expect((await attention(client, `?organisation=${other.town.id}`)).total).toBe(1);
  });

  it.each(['?cursor=nonsense', '?cursor=WzAsIngiLCJ5Il0', '?limit=0', '?organisation=bonn'])(
    'is not reached by an address somebody made up: %s',
    async (query) => {
      const { client } = await aSignedIn(api, { roles: ['auditor'] });
      expect(refusal(await client.get(`/api/portfolio/attention${query}`))).toMatch(/^400 /);
    },
  );
});

/** Every item is due, in whatever state: the figure has to agree with the checklist itself. */
async function expectEachHoldingItemCounted(team: Team, id: string): Promise<void> {
  await long(`UPDATE checklist_item SET due_on = '2026-11-01' WHERE project_id = $1`, id);
  await long(
    `UPDATE checklist_item SET state = (ARRAY['open', 'in-progress', 'done', 'recheck', 'waived',
       'not-applicable', 'open'])[1 + mod(hashtext(item_key) & 1023, 7)]
     WHERE project_id = $1 AND mod(hashtext(item_key) & 1023, 3) = 0`,
    id,
  );
  const client = team.client('it-coordinator');
  const checklist = (await client.get(`/api/projects/${id}/checklist`)).as(checklistSchema);
  const holding = checklist.items.filter(
    ({ blocksGate, setByDecision, state }) => blocksGate && !setByDecision && !isSettled[state],
  );
  const { items } = await attention(client);
  const found = items[0]?.findings.find(({ rule }) => rule === 'item-overdue');
  expect(found?.count).toBe(holding.length);
  expect(holding.map(({ key }) => key)).toContain(found?.itemKey);
}

function waitsSince(instant: string) {
  return async (team: Team, id: string) => {
    await settleChecklist(api, id);
    const requestId = await aRequest(team.client('it-coordinator'), id, 'g1');
    await long('UPDATE gate_request SET requested_at = $2 WHERE id = $1', requestId, instant);
  };
}

function pilotSince(instant: string) {
  return async (team: Team, id: string) => {
    await passGate(team, id, 'g1');
    const sql = `UPDATE phase_stay SET during = tstzrange($2, NULL)
      WHERE project_id = $1 AND upper_inf(during)`;
    await long('DELETE FROM phase_stay WHERE project_id = $1 AND NOT upper_inf(during)', id);
    await long(sql, id, instant);
    await confirmedAt('2026-11-01T12:00:00+01:00')(team, id);
  };
}

function conditionDue(day: string) {
  return async (team: Team, id: string) => {
    await settleChecklist(api, id);
    await aRequest(team.client('it-coordinator'), id, 'g1');
    const board = team.client('executive-board');
    const { next } = await gateOf(board, id);
    const text = 'Beispiel: Barrierefreiheit prüfen.';
    const decision = aDecision(next?.request?.id ?? '', {
      result: 'approved-with-conditions',
      conditions: [{ text, dueOn: '2099-01-01', responsibleRole: 'it-coordinator' }],
    });
    const answer = await board.post(`/api/projects/${id}/gates/g1/decision`, decision);
    expect(answer.status).toBeLessThan(300);
    await long('UPDATE gate_condition SET due_on = $2 WHERE project_id = $1', id, day);
  };
}

function itemDue(day: string) {
  return async (_team: Team, id: string) => {
    const sql = `UPDATE checklist_item SET due_on = $2
      WHERE project_id = $1 AND item_key = 'needs-analysis.risk-class'`;
    await long(sql, id, day);
  };
}

function confirmedAt(instant: string) {
  return async (_team: Team, id: string) => {
    await long('UPDATE project SET confirmed_at = $2 WHERE id = $1', id, instant);
  };
}

async function aLimit(team: Team, cents: number): Promise<void> {
  const { id: person } = team.person('it-coordinator');
  await long(
    `INSERT INTO value_limit (id, organisation_id, amount_cents, valid_from, source, recorded_by,
       recorded_at) VALUES (gen_random_uuid(), $1, $2, '2026-01-01', 'Beispiel', $3, now())`,
    team.town.id,
    cents,
    person,
  );
}
