import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  gateViewSchema,
  historyPageSchema,
  opinionsViewSchema,
  type DecideGate,
  type Gate,
  type Role,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import {
  aCouncilDecision,
  aDecision,
  aProjectReadyForG1,
  aRequest,
  gateOf,
  passGate,
  settleChecklist,
  settleConsent,
} from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

const officer = 'data-protection-officer';
const security = 'information-security-officer';
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock: aClock('2026-11-23T10:00:00+01:00') });
});
afterAll(() => api.close());

const held: readonly Role[] = [
  'it-coordinator',
  'executive-board',
  'council-office',
  'procurement',
  officer,
];
const reason = 'Beispiel: Die Frist ist verstrichen, die Unterlagen liegen vor.';
const council = { body: aCouncilDecision };
const overriddenOpinions = [{ role: officer, reason }] as const;

async function aRequestedGate(gate: 'g1' | 'g2' = 'g1') {
  const team = await aTeam(api, held);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProjectReadyForG1(api, coordinator, { organisation: team.town });
  if (gate === 'g2') await passGate(team, id, 'g1');
  await settleChecklist(api, id);
  await settleConsent(coordinator, id);
  const requestId = await aRequest(coordinator, id, gate);
  return { team, coordinator, id, requestId, decide: decideAs(team, id, gate, requestId) };
}

/** The second gate is decided by a body while no value limit is known. */
function decideAs(team: Team, id: string, gate: Gate, requestId: string) {
  const [role, body] =
    gate === 'g1' ? (['executive-board', {}] as const) : (['council-office', council] as const);
  return (change: Partial<DecideGate>) =>
    team
      .client(role)
      .post(
        `/api/projects/${id}/gates/${gate}/decision`,
        aDecision(requestId, { ...body, ...change }),
      );
}

async function ask(team: Team, id: string, role: Role = officer): Promise<string> {
  const asked = await team.client('it-coordinator').post(`/api/projects/${id}/opinions`, { role });
  return asked.as(opinionsViewSchema).opinions[0]?.id ?? '';
}

const answer = (team: Team, id: string, opinionId: string, result = 'agreed') =>
  team
    .client(officer)
    .post(`/api/projects/${id}/opinions/${opinionId}/answer`, { result, text: 'Beispiel' });

describe('US-12 an approval while an opinion is missing', () => {
  it('is refused by role, whether nobody asked, it waits or it is overdue', async () => {
    const { team, id, decide } = await aRequestedGate();
    const without = { overriddenOpinions: [] };
    const missing = [
      { code: 'opinion-missing', field: 'overriddenOpinions', params: { role: officer } },
    ];
    expect((await gateOf(team.client(officer), id)).next?.opinions).toEqual([
      { role: officer, state: 'not-asked', result: null, dueOn: null, isExpected: true },
    ]);
    expect(problemOf(await decide(without)).errors).toEqual(missing);
    await ask(team, id);
    expect(problemOf(await decide(without)).errors).toEqual(missing);
    await api.database.query(`UPDATE opinion SET due_on = '2026-11-20' WHERE project_id = $1`, [
      id,
    ]);
    const { next } = await gateOf(team.client(officer), id);
    expect(next?.opinions).toMatchObject([{ role: officer, state: 'overdue' }]);
    expect(problemOf(await decide(without)).errors).toEqual(missing);
    expect(next).toMatchObject({ gate: 'g1', blockers: [] });
  });

  it('goes through with a reason, which stays with the decision and in the history', async () => {
    const { team, coordinator, id, decide } = await aRequestedGate();
    await ask(team, id);
    const decided = (await decide({ overriddenOpinions: [...overriddenOpinions] })).as(
      gateViewSchema,
    );
    expect(decided.decisions[0]?.opinions).toEqual([
      {
        role: officer,
        state: 'asked',
        result: null,
        dueOn: '2026-12-07',
        isExpected: true,
        overrideReason: reason,
      },
    ]);
    const history = (await coordinator.get(`/api/projects/${id}/history`)).as(historyPageSchema);
    const told = history.items.find(({ type }) => type === 'gate.opinions-overridden');
    expect(told?.changes).toEqual([
      { path: 'gates/g1/overriddenOpinions', from: null, to: overriddenOpinions },
    ]);
  });

  it('hides who was heard from those who read decisions but no opinions', async () => {
    const { team, id, decide } = await aRequestedGate();
    await decide({ overriddenOpinions: [...overriddenOpinions] });
    const procurement = team.client('procurement');
    const view = await gateOf(procurement, id);
    expect(view.decisions).toHaveLength(1);
    expect(view.decisions[0]).not.toHaveProperty('opinions');
    expect(view.next).not.toHaveProperty('opinions');
    const history = await procurement.get(`/api/projects/${id}/history`);
    expect(JSON.stringify(history.body)).toContain('gate.decided');
    expect(JSON.stringify(history.body)).not.toContain(reason);
  });

  it('needs no reason once it is given, also when it advises against it', async () => {
    const { team, id, decide } = await aRequestedGate();
    await answer(team, id, await ask(team, id), 'rejected');
    expect(refusal(await decide({ overriddenOpinions: [...overriddenOpinions] }))).toBe(
      '422 opinion-not-missing',
    );
    const { decisions } = (await decide({ overriddenOpinions: [] })).as(gateViewSchema);
    expect(decisions[0]?.opinions).toMatchObject([
      { role: officer, state: 'given', result: 'rejected', overrideReason: null },
    ]);
  });

  it('needs a reason for each, also where nobody holds the role', async () => {
    const { decide } = await aRequestedGate('g2');
    const one = await decide({ overriddenOpinions: [...overriddenOpinions] });
    expect(problemOf(one).errors).toMatchObject([
      { code: 'opinion-missing', params: { role: security } },
    ]);
    const both = [...overriddenOpinions, { role: security, reason } as const];
    expect((await decide({ overriddenOpinions: both })).status).toBe(200);
  });

  it.each<[string, unknown, string]>([
    ['says nothing', [{ role: officer, reason: ' x ' }], 'overriddenOpinions.0.reason'],
    ['is too long', [{ role: officer, reason: 'x'.repeat(2001) }], 'overriddenOpinions.0.reason'],
    ['is about no such role', [{ role: 'mayor', reason }], 'overriddenOpinions.0.role'],
    [
      'is about the staff council',
      [{ role: 'staff-council', reason }],
      'overriddenOpinions.0.role',
    ],
  ])('is refused where the reason %s, and nothing is decided', async (_, overridden, field) => {
    const { team, id, requestId } = await aRequestedGate();
    const path = `/api/projects/${id}/gates/g1/decision`;
    const command = { ...aDecision(requestId), overriddenOpinions: overridden };
    const refused = await team.client('executive-board').post(path, command);
    expect(refused.status).toBe(400);
    expect(problemOf(refused).errors.map((error) => error.field)).toEqual([field]);
    expect((await gateOf(team.client(officer), id)).decisions).toEqual([]);
  });
});

describe('a gate that is not approved', () => {
  it.each([
    ['returned', { namedItems: ['needs-analysis.baseline-plan'] }],
    ['rejected', { namedItems: [] }],
  ] as const)('waits for no opinion and takes no reason: %s', async (result, { namedItems }) => {
    const { decide } = await aRequestedGate();
    const needless = { result, namedItems: [...namedItems] };
    expect(
      refusal(await decide({ ...needless, overriddenOpinions: [...overriddenOpinions] })),
    ).toBe('422 opinion-not-missing');
    const { decisions } = (await decide(needless)).as(gateViewSchema);
    expect(decisions[0]).toMatchObject({
      result,
      opinions: [{ role: officer, state: 'not-asked', overrideReason: null }],
    });
  });
});
