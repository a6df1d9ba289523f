import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  attentionPageSchema,
  gateViewSchema,
  historyPageSchema,
  type Condition,
  type Role,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { checkChain } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import { aDecision, aProjectReadyForG1, aRequest, gateOf } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
const note = { kind: 'note', text: 'Beispiel: Messplan liegt in der Akte 12.' };
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

/** A pilot that was approved on two conditions. */
async function aConditionedPilot(others: readonly Role[] = []) {
  const team = await aTeam(api, ['it-coordinator', 'executive-board', ...others]);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProjectReadyForG1(api, coordinator, { organisation: team.town });
  const requestId = await aRequest(coordinator, id, 'g1');
  const conditions = [
    { text: 'Messplan nachreichen', dueOn: '2026-12-01', responsibleRole: 'it-coordinator' },
    { text: 'Schulung planen', dueOn: '2027-02-28', responsibleRole: 'human-resources' },
  ] as const;
  const decision = aDecision(requestId, {
    result: 'approved-with-conditions',
    conditions: [...conditions],
  });
  const path = `/api/projects/${id}`;
  const answer = await team.client('executive-board').post(`${path}/gates/g1/decision`, decision);
  const [decided] = answer.as(gateViewSchema).decisions;
  const [measure, training] = decided?.conditions ?? [];
  if (measure === undefined || training === undefined) throw new Error('No conditions.');
  const fulfil = (condition: Condition, as: Role = 'it-coordinator', body: object = note) =>
    team.client(as).post(`${path}/conditions/${condition.id}/fulfilment`, body);
  return { team, coordinator, id, path, measure, training, fulfil };
}

describe('a condition of a decision', () => {
  it('is fulfilled with evidence, by a person, at an instant, and waits for nobody any more', async () => {
    const { team, id, measure, fulfil } = await aConditionedPilot(['auditor']);
    const view = (await fulfil(measure)).as(gateViewSchema);
    expect(view.decisions[0]?.conditions[0]).toMatchObject({
      fulfilment: { ...note, url: null, by: { role: 'it-coordinator' } },
      mayFulfil: false,
    });
    expect(view.decisions[0]?.conditions[1]).toMatchObject({ fulfilment: null, mayFulfil: true });
    const history = (await team.client('auditor').get(`/api/projects/${id}/history`)).as(
      historyPageSchema,
    );
    expect(history.items[0]).toMatchObject({
      type: 'condition.fulfilled',
      changes: [{ path: `conditions/${measure.id}/fulfilment`, to: { kind: 'note' } }],
    });
    expect(JSON.stringify(history.items[0])).not.toContain('Akte 12');
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('does not show its evidence to those who read decisions but no evidence', async () => {
    const { team, coordinator, id, measure, fulfil } = await aConditionedPilot(['staff-council']);
    const release = { role: 'staff-council' };
    await coordinator.post(`/api/projects/${id}/participation/release`, release);
    await fulfil(measure);
    const council = await gateOf(team.client('staff-council'), id);
    expect(council.decisions[0]?.conditions[0]?.fulfilment).toMatchObject({ text: '', url: null });
    expect(JSON.stringify(council)).not.toContain('Akte 12');
  });

  it('turns the project yellow when it is overdue, red after 30 days, and green again', async () => {
    const { coordinator, id, measure, fulfil } = await aConditionedPilot();
    const standing = async () => {
      const page = (await coordinator.get('/api/portfolio/attention')).as(attentionPageSchema);
      const row = page.items.find((one) => one.id === id);
      return row?.findings.find(({ rule }) => rule === 'condition-overdue')?.standing;
    };
    // Sessions end long before a condition is thirty days late, so its day moves and not the clock.
    const dueOn = (day: string) =>
      api.database.query('UPDATE gate_condition SET due_on = $2 WHERE id = $1', [measure.id, day]);
    await dueOn('2026-11-22');
    expect(await standing()).toBeUndefined();
    await dueOn('2026-11-21');
    expect(await standing()).toBe('yellow');
    await dueOn('2026-10-23');
    expect(await standing()).toBe('yellow');
    await dueOn('2026-10-22');
    expect(await standing()).toBe('red');
    await fulfil(measure);
    expect(await standing()).toBeUndefined();
  });

  it.each<[string, Role, string]>([
    ['somebody responsible by role', 'human-resources', '200'],
    ['somebody responsible for another one', 'procurement', '403 forbidden'],
    ['somebody who only reads', 'auditor', '403 forbidden'],
    ['whoever decided', 'executive-board', '403 forbidden'],
  ])('of human resources, tried by %s', async (_, role, expected) => {
    const others = role === 'executive-board' ? [] : [role];
    const { training, fulfil, team, id } = await aConditionedPilot(others);
    const answer = await fulfil(training, role);
    expect(answer.status === 200 ? '200' : refusal(answer)).toBe(expected);
    const [, condition] =
      (await gateOf(team.client('it-coordinator'), id)).decisions[0]?.conditions ?? [];
    expect(condition?.fulfilment === null).toBe(expected !== '200');
  });

  it('is refused without evidence, twice, in a pause, and for strangers it does not exist', async () => {
    const { id, path, coordinator, measure, training, fulfil } = await aConditionedPilot();
    expect((await fulfil(measure, 'it-coordinator', { kind: 'note', text: ' ' })).status).toBe(400);
    const script = { kind: 'link', text: '', url: 'javascript:alert(1)' };
    expect((await fulfil(measure, 'it-coordinator', script)).status).toBe(400);
    await fulfil(measure);
    expect(refusal(await fulfil(measure))).toBe('422 already-fulfilled');
    const nothing = `${path}/conditions/${id}/fulfilment`;
    expect((await coordinator.post(nothing, note)).status).toBe(404);
    const { client: stranger } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const elsewhere = `${path}/conditions/${training.id}/fulfilment`;
    expect((await stranger.post(elsewhere, note)).status).toBe(404);
    await api.database.query(`UPDATE project SET status = 'paused' WHERE id = $1`, [id]);
    expect(refusal(await fulfil(training))).toBe('422 project-not-active');
  });

  it('is fulfilled once when two people report it at the same moment', async () => {
    const { measure, fulfil } = await aConditionedPilot(['department-head']);
    const answers = await Promise.all([fulfil(measure), fulfil(measure, 'department-head')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});
