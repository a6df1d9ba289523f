import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gateViewSchema, opinionsViewSchema, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import {
  aDecision,
  aProject,
  aRequest,
  gateOf,
  openTo,
  passGate,
  settleChecklist,
} from '../../support/projects';
import { aTeam } from '../../support/team';

const officer: Role = 'data-protection-officer';
const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const guessed = {
  cause: 'Beispiel: Mengen geschätzt',
  effect: 'Beispiel: der Nutzen bleibt aus',
  likelihood: 2,
  impact: 2,
  measure: null,
  responsibleRole: 'department-head',
  dueOn: null,
};
const incident = {
  occurredAt: '2026-11-20T18:00:00+01:00',
  noticedAt: '2026-11-21T10:00:00+01:00',
  severity: 'high',
  description: 'Beispiel: Antworten an die falsche Adresse',
  reportDuty: 'undecided',
  reportReason: null,
};

describe('a decision that waits (US-12)', () => {
  it('stands with question, recommendation, cost, risk, opinions, and is decided with a condition', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board', officer, 'staff-council']);
    const coordinator = team.client('it-coordinator');
    const board = team.client('executive-board');
    const changes = { estimatedTotalCents: 4_200_000, riskClass: 'transparency' } as const;
    const { id } = await aProject(coordinator, { organisation: team.town, changes });
    const path = `/api/projects/${id}`;
    for (const impact of [1, 4, 2, 3, 2, 1]) {
      await coordinator.post(`${path}/risks`, { ...guessed, impact });
    }
    await coordinator.post(`${path}/incidents`, incident);
    const asked = await coordinator.post(`${path}/opinions`, { role: officer });
    const opinionId = asked.as(opinionsViewSchema).opinions[0]?.id ?? '';
    await team.client(officer).post(`${path}/opinions/${opinionId}/answer`, { result: 'agreed' });
    await settleChecklist(api, id);
    const requestId = await aRequest(coordinator, id, 'g1');

    const { next } = await gateOf(board, id);

    expect(next).toMatchObject({
      gate: 'g1',
      request: { recommendation: 'Beispiel: bitte zustimmen.' },
      authority: { estimatedTotalCents: 4_200_000 },
      opinions: [{ role: officer, state: 'given', result: 'agreed' }],
      risks: { openCount: 6, openIncidents: 1 },
      may: { decide: true },
    });
    expect(next?.risks?.gravest.map(({ number, score, level }) => [number, score, level])).toEqual([
      [2, 8, 'medium'],
      [4, 6, 'medium'],
      [3, 4, 'medium'],
      [5, 4, 'medium'],
      [1, 2, 'low'],
    ]);

    const conditions = [
      { text: 'Messplan nachreichen', dueOn: '2026-12-31', responsibleRole: officer },
    ];
    const result = 'approved-with-conditions';
    const decision = aDecision(requestId, { result, conditions, overriddenOpinions: [] });
    const decided = (await board.post(`${path}/gates/g1/decision`, decision)).as(gateViewSchema);
    expect(decided).toMatchObject({
      next: {
        gate: 'g2',
        opinions: [{ role: officer, state: 'not-asked' }, {}],
        risks: { openCount: 6 },
      },
      decisions: [{ result, conditions: [{ dueOn: '2026-12-31', fulfilment: null }] }],
    });
  });

  it('tells a partner neither risks nor cost, however far the project is open', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const neighbour = await aTeam(api, ['it-coordinator']);
    const coordinator = team.client('it-coordinator');
    const project = await aProject(coordinator, { organisation: team.town });
    await coordinator.post(`/api/projects/${project.id}/risks`, guessed);
    const passed = await passGate(team, project.id, 'g1');
    await openTo(coordinator, passed, 'network');
    const answer = await neighbour
      .client('it-coordinator')
      .get(`/api/projects/${project.id}/gates`);
    expect([200, 403]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toMatch(/geschätzt|estimatedTotal/);
  });
});
