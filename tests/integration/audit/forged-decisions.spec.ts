import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { snapshotViewSchema, type DecideGate } from '@ki-kompass/domain';
import pg from 'pg';
import { startApi, type TestApi } from '../../support/api';
import { runToEnd } from '../../support/built-application.mjs';
import { aDecisionOnEverything, everybodyHeard } from '../../support/decided-project';
import { aDecision, aProjectReadyForG1, aRequest, gateOf, passGate } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const withCondition = {
  result: 'approved-with-conditions',
  conditions: [
    { text: 'Beispiel: Messplan', dueOn: '2099-12-31', responsibleRole: 'it-coordinator' },
    { text: 'Beispiel: Schulung', dueOn: '2099-06-30', responsibleRole: 'it-coordinator' },
  ],
} as const;
const sentBack = { result: 'returned', namedItems: ['needs-analysis.reuse-check'] } as const;

/** What somebody with every right does past the product, to one decision; and what was changed. */
const changes: readonly (readonly [statement: string, what: string])[] = [
  [`UPDATE gate_decision SET result = 'rejected' WHERE id = $1`, 'the result'],
  [`UPDATE gate_decision SET rationale = 'Beispiel: anders' WHERE id = $1`, 'the rationale'],
  [
    `UPDATE gate_condition SET text = 'Beispiel: nichts'
     WHERE decision_id = $1 AND text = 'Beispiel: Messplan'`,
    'the conditions',
  ],
  [
    `DELETE FROM gate_condition WHERE decision_id = $1 AND text = 'Beispiel: Messplan'`,
    'the conditions',
  ],
  [`UPDATE gate_decision SET decided_by_role = 'mayor' WHERE id = $1`, 'the person or the role'],
  [
    `UPDATE gate_decision SET body = 'council', body_decided_on = '2026-01-01',
       body_reference = 'Beispiel 1' WHERE id = $1`,
    'the body',
  ],
  [`UPDATE gate_decision SET decided_at = decided_at - interval '1 day' WHERE id = $1`, 'the time'],
  [
    `UPDATE gate_request SET recommendation = 'Beispiel: ablehnen'
     WHERE id = (SELECT request_id FROM gate_decision WHERE id = $1)`,
    'the request',
  ],
  [
    `UPDATE gate_decision SET waivers = '[{"itemKey": "needs-analysis.reuse-check"}]'
     WHERE id = $1`,
    'the waivers',
  ],
];

/** @param decided what G1 was decided like */
async function aDecided(team: Team, decided: Pick<DecideGate, 'result'> & object) {
  const coordinator = team.client('it-coordinator');
  const { id, number } = await aProjectReadyForG1(api, coordinator, { organisation: team.town });
  const requestId = await aRequest(coordinator, id, 'g1');
  const decision = aDecision(requestId, decided);
  const path = `/api/projects/${id}/gates`;
  await team.client('executive-board').post(`${path}/g1/decision`, decision);
  const [latest] = (await gateOf(coordinator, id)).decisions;
  const decisionId = latest?.id ?? '';
  const isIntact = async () =>
    (await coordinator.get(`${path}/decisions/${decisionId}/snapshot`)).as(snapshotViewSchema)
      .isIntact;
  return { id, number: String(number), decisionId, isIntact };
}

const deciders = () => aTeam(api, ['it-coordinator', 'executive-board']);

describe('npm run audit:verify', () => {
  it('finds decisions of every kind as they were recorded', async () => {
    const team = await aTeam(api, everybodyHeard);
    await aDecisionOnEverything(team);
    expect(await verify()).toEqual({ code: 0, lines: [] });
  });

  it('names every decision that somebody with every right changed, and what', async () => {
    const team = await deciders();
    const expected: string[] = [];
    for (const [statement, what] of changes) {
      const { number, decisionId, isIntact } = await aDecided(team, withCondition);
      expect(await isIntact()).toBe(true);
      await asSuperuser(statement, decisionId);
      expect(await isIntact()).toBe(false);
      expected.push(`${number}: somebody changed ${what}`);
    }
    const { code, lines } = await verify();
    expect(code).toBe(1);
    const named = /^BROKEN: (.*) of the decision in event \d+ of (\S+) after it was recorded\.$/;
    expect(lines.map((line) => line.replace(named, '$2: $1'))).toEqual(expected.sort());
  });

  it('names the reasons to do without an opinion, when somebody changed them', async () => {
    const { number, decisionId } = await aDecided(await deciders(), withCondition);
    const statement = `UPDATE gate_decision
      SET opinions = replace(opinions::text, 'nicht besetzt', 'verreist')::jsonb WHERE id = $1`;
    await asSuperuser(statement, decisionId);
    expect((await verify(number)).lines).toEqual([expect.stringMatching(/changed the reasons/)]);
  });

  it('names the decision whose state was swapped with that of another', async () => {
    const team = await deciders();
    const { id, number, isIntact } = await aDecided(team, sentBack);
    await passGate(team, id, 'g1');
    expect(await isIntact()).toBe(true);
    await asSuperuser(
      `UPDATE gate_snapshot mine SET body = other.body, sha256 = other.sha256
       FROM gate_snapshot other, gate_decision d, gate_decision o
       WHERE d.id = mine.decision_id AND o.id = other.decision_id AND d.id <> o.id
         AND d.project_id = $1 AND o.project_id = $1`,
      id,
    );
    const sentence = /^BROKEN: the state kept for the decision in event \d+ of \S+ belongs to ano/;
    expect((await verify(number)).lines).toEqual([expect.stringMatching(sentence)]);
    expect(await isIntact()).toBe(false);
  });

  it('names a decision that nobody took, and one that is gone', async () => {
    const team = await deciders();
    const [forged, gone] = [await aDecided(team, sentBack), await aDecided(team, sentBack)];
    await asSuperuser(aForgedApproval, forged.decisionId);
    await asSuperuser('DELETE FROM gate_snapshot WHERE decision_id = $1', gone.decisionId);
    await asSuperuser('DELETE FROM gate_decision WHERE id = $1', gone.decisionId);
    const { lines } = await verify();
    expect(lines).toContain(
      `BROKEN: a decision of ${forged.number} stands, and no event recorded it.`,
    );
    expect(lines.filter((line) => line.includes(gone.number))).toEqual([
      expect.stringMatching(/the state kept for the decision in event \d+ of \S+ is not the one/),
    ]);
  });

  it('compares a decision of the time before frozen states with its event', async () => {
    const team = await deciders();
    const { id, number, decisionId } = await aDecided(team, withCondition);
    const rationale = `UPDATE gate_decision SET rationale = 'Beispiel: anders' WHERE id = $1`;
    await asSuperuser('DELETE FROM gate_snapshot WHERE decision_id = $1', decisionId);
    await asSuperuser(
      `UPDATE audit_event SET changes = changes - 'gates/g1/snapshot'
       WHERE project_id = $1 AND type = 'gate.decided'`,
      id,
    );
    await asSuperuser(rationale, decisionId);
    expect((await verify(number)).lines).toEqual([
      // What makes it look as old, shows in the chain.
      expect.stringMatching(/event \d+ of \S+ was changed after it was written/),
      expect.stringMatching(/somebody changed the rationale of the decision in event \d+/),
    ]);
  });
});

/** An approval beside the decision $1, with a request of its own and no event. */
const aForgedApproval = `
  WITH request AS (
    INSERT INTO gate_request (id, project_id, gate, loop, recommendation, requested_by,
      requested_by_role, requested_at, closed_at)
    SELECT gen_random_uuid(), q.project_id, q.gate, q.loop, q.recommendation, q.requested_by,
      q.requested_by_role, q.requested_at, q.closed_at
    FROM gate_request q JOIN gate_decision d ON d.request_id = q.id WHERE d.id = $1
    RETURNING id)
  INSERT INTO gate_decision (id, request_id, project_id, gate, result, rationale, authority,
    decided_by, decided_by_role, decided_at, named_items)
  SELECT gen_random_uuid(), request.id, d.project_id, d.gate, 'approved', d.rationale,
    d.authority, d.decided_by, d.decided_by_role, now(), '{}'
  FROM gate_decision d, request WHERE d.id = $1`;

/** @returns the lines about one project, or all that say what is broken */
async function verify(about = 'BROKEN') {
  const environment = { DATABASE_URL: api.database.appUrl };
  const { code, output } = await runToEnd('verify-audit', environment, []);
  return { code, lines: output.split('\n').filter((line) => line.includes(about)) };
}

async function asSuperuser(statement: string, id: string): Promise<void> {
  const admin = new pg.Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  await admin.query(statement, [id]);
  await admin.end();
}
