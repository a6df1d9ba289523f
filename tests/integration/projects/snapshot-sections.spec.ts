import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  gateSnapshotSchema,
  snapshotViewSchema,
  type Role,
  type SnapshotView,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import {
  aDecisionOnEverything,
  aRisk as risk,
  everybodyHeard,
  type DecidedProject,
} from '../../support/decided-project';
import { openTo } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const officer: Role = 'data-protection-officer';
let api: TestApi;
let team: Team;
let decided: DecidedProject;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, [...everybodyHeard, 'procurement']);
  decided = await aDecisionOnEverything(team);
});
afterAll(() => api.close());

const see = async (role: Role): Promise<SnapshotView> =>
  (await team.client(role).get(decided.path)).as(snapshotViewSchema);

async function stored(decisionId: string) {
  const [row] = await api.database.query<{ body: string; sha256: string }>(
    'SELECT body, sha256 FROM gate_snapshot WHERE decision_id = $1',
    [decisionId],
  );
  return row ?? { body: '{}', sha256: '' };
}

describe('what a decision was made on beyond the checklist', () => {
  it('is frozen with states, days and texts, under the hash of the snapshot', async () => {
    const { body, sha256 } = await stored(decided.decisionId);
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    const { sections } = gateSnapshotSchema.parse(JSON.parse(body));
    expect(JSON.parse(body)).toHaveProperty('sections', sections);
    const id = (role: Role) => ({ id: team.person(role).id, role });
    expect(sections).toMatchObject({
      waivers: {
        schemaVersion: 1,
        body: [
          {
            itemKey: 'pilot.test-set',
            state: 'granted',
            requestedBy: id('it-coordinator'),
            decision: { by: id('executive-board') },
          },
        ],
      },
      risks: {
        body: {
          risks: [{ number: 1, cause: risk.cause, score: 12, level: 'high', closedAt: null }],
          openIncidents: [{ number: 1, severity: 'high', recordedBy: id('it-coordinator') }],
        },
      },
      opinions: {
        body: [{ role: officer, state: 'given', answer: { result: 'agreed', by: id(officer) } }],
      },
      consents: {
        body: [
          {
            phase: 'pilot',
            items: ['pilot.co-determination'],
            result: 'given-with-conditions',
            text: 'Beispiel: ohne Auswertung',
            answeredBy: id('staff-council'),
          },
        ],
      },
      classification: {
        body: {
          riskClass: 'not-ai',
          state: 'confirmed',
          answers: { 'ai-system': 'no' },
          confirmed: { by: id('department-head') },
        },
      },
    });
    for (const role of ['it-coordinator', 'executive-board', officer] as const) {
      expect(body).not.toContain(team.person(role).displayName);
    }
  });

  it('is shown with roles, as it was, also when it has changed since', async () => {
    const coordinator = team.client('it-coordinator');
    const before = await see('it-coordinator');
    await coordinator.post(`/api/projects/${decided.id}/risks`, { ...risk, likelihood: 1 });
    const { sections, isIntact } = await see('it-coordinator');
    expect(isIntact).toBe(true);
    expect(sections).toEqual(before.sections);
    expect(sections.risks?.risks).toHaveLength(1);
    expect(sections.consents?.[0]?.answeredBy).toEqual({ role: 'staff-council' });
    expect(JSON.stringify(sections)).not.toContain(team.person('it-coordinator').id);
  });

  it('is absent for whoever may not read it on its own page', async () => {
    expect(Object.keys((await see('procurement')).sections).sort()).toEqual([
      'classification',
      'risks',
      'waivers',
    ]);
    const coordinator = team.client('it-coordinator');
    const { version } = (await coordinator.get(`/api/projects/${decided.id}`)).body as {
      version: number;
    };
    await openTo(coordinator, { id: decided.id, version }, 'network');
    const neighbour = await aTeam(api, ['it-coordinator']);
    const answer = await neighbour.client('it-coordinator').get(decided.path);
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).not.toMatch(/geschätzt|falsche Adresse/);
  });

  it('is absent from a decision that is older than it, which stays readable', async () => {
    await api.database.query(
      `UPDATE gate_snapshot SET body = jsonb_set(body::jsonb, '{sections}', '{}')::text
       WHERE decision_id = $1`,
      [decided.decisionId],
    );
    expect(await see('it-coordinator')).toMatchObject({ sections: {} });
  });
});
