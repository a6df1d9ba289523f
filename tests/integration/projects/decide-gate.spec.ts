import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { gateViewSchema, projectSchema, type DecideGate, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { aSignedIn } from '../../support/people';
import {
  aDecision,
  aProjectReadyForG1,
  aRequest,
  gateOf,
  itemOf,
  settleChecklist,
} from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;
/** Everything that is tried on it is refused, so it stays as it is. */
let untouched: Awaited<ReturnType<typeof aRequested>>;

beforeAll(async () => {
  api = await startApi({ clock });
  untouched = await aRequested(['department-head', 'cdo', 'council-office', 'it-head', 'auditor']);
});
afterEach(async () => {
  const { coordinator, id, requestId, read } = untouched;
  expect(await read()).toMatchObject({ phase: 'analysis', status: 'active' });
  expect((await gateOf(coordinator, id)).next?.request?.id).toBe(requestId);
});
afterAll(() => api.close());

/** A project whose G1 was requested; without a value limit the board decides. */
async function aRequested(others: readonly Role[] = []) {
  const team = await aTeam(api, ['it-coordinator', 'executive-board', ...others]);
  const coordinator = team.client('it-coordinator');
  clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
  const { id } = await aProjectReadyForG1(api, coordinator, { organisation: team.town });
  const requestId = await aRequest(coordinator, id, 'g1');
  clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
  const path = `/api/projects/${id}/gates/g1`;
  const decide = (change: Partial<DecideGate> = {}, as: Role = 'executive-board') =>
    team.client(as).post(`${path}/decision`, aDecision(requestId, change));
  const read = async () => (await coordinator.get(`/api/projects/${id}`)).as(projectSchema);
  return { team, coordinator, id, requestId, path, decide, read };
}

const condition = {
  text: 'Messplan nachreichen',
  dueOn: '2026-12-31',
  responsibleRole: 'it-coordinator',
} as const;

describe('an approved gate', () => {
  it('moves the project into the pilot, with its checklist, and ticks off its own item', async () => {
    const { coordinator, id, decide, read } = await aRequested();
    const view = (await decide()).as(gateViewSchema);
    expect(view.next).toMatchObject({ gate: 'g2', request: null });
    expect(view.decisions).toMatchObject([
      { gate: 'g1', loop: 0, result: 'approved', moved: { phase: 'pilot', status: 'active' } },
    ]);
    const project = await read();
    expect(project).toMatchObject({ phase: 'pilot', status: 'active' });
    expect(project.phaseStays).toMatchObject([
      { phase: 'analysis', leftAt: clock.now().toISOString() },
      { phase: 'pilot', loop: 0, enteredAt: clock.now().toISOString(), leftAt: null },
    ]);
    expect(await itemOf(coordinator, id, 'pilot.pilot-scope')).toMatchObject({ state: 'open' });
    const [item] = await api.database.query(
      `SELECT state, done_at FROM checklist_item
       WHERE project_id = $1 AND item_key = 'needs-analysis.decision-g1'`,
      [id],
    );
    expect(item).toEqual({ state: 'done', done_at: clock.now() });
  });

  it('keeps its conditions with text, deadline and role', async () => {
    const { decide, read } = await aRequested();
    const second = { ...condition, text: 'Schulung planen', dueOn: '2027-02-28' };
    const view = (
      await decide({ result: 'approved-with-conditions', conditions: [second, condition] })
    ).as(gateViewSchema);
    expect(view.decisions[0]?.conditions).toMatchObject([
      { ...condition, fulfilment: null },
      { ...second, fulfilment: null },
    ]);
    expect((await read()).phase).toBe('pilot');
  });

  it.each<[string, Partial<DecideGate>, string]>([
    ['without conditions', { result: 'approved-with-conditions' }, '422 conditions-required'],
    ['with needless conditions', { conditions: [condition] }, '422 conditions-not-possible'],
    [
      'with a deadline in the past',
      {
        result: 'approved-with-conditions',
        conditions: [{ ...condition, dueOn: '2026-11-21' }],
      },
      '422 due-in-the-past',
    ],
    [
      'with named items',
      { namedItems: ['needs-analysis.baseline-plan'] },
      '422 named-items-not-possible',
    ],
    [
      'with a body where a role decides',
      { body: { body: 'council', decidedOn: '2026-11-20', reference: 'V/1' } },
      '422 body-not-possible',
    ],
  ])('is refused %s, and stays requested', async (_, change, expected) => {
    expect(refusal(await untouched.decide(change))).toBe(expected);
  });

  it.each<[string, object, string]>([
    ['text', { text: '' }, 'conditions.0.text'],
    ['deadline', { dueOn: undefined }, 'conditions.0.dueOn'],
    ['role', { responsibleRole: undefined }, 'conditions.0.responsibleRole'],
    ['real role', { responsibleRole: 'mayor' }, 'conditions.0.responsibleRole'],
  ])('is refused when a condition has no %s', async (_, change, field) => {
    const conditions = [{ ...condition, ...change }];
    const answer = await untouched.decide({ result: 'approved-with-conditions', conditions });
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors).toMatchObject([{ field }]);
  });

  it('is refused when something blocks again since it was requested', async () => {
    const { coordinator, id, decide, read } = await aRequested();
    const { version } = await read();
    const item = await itemOf(coordinator, id, 'needs-analysis.risk-class');
    await coordinator.patch(`/api/projects/${id}/checklist/${item.id}`, {
      version,
      changes: { state: 'open' },
    });
    expect(refusal(await decide())).toBe('422 item-open');
    expect((await decide({ result: 'rejected' })).status).toBe(200);
  });
});

describe('a returned gate', () => {
  const namedItems = ['needs-analysis.baseline-plan', 'needs-analysis.cooperation-check'];

  it('sends the named items back, and holds a new request until they are done', async () => {
    const { coordinator, id, path, decide, read } = await aRequested();
    const returned = (await decide({ result: 'returned', namedItems })).as(gateViewSchema);
    expect(returned.decisions).toMatchObject([{ result: 'returned', namedItems, moved: null }]);
    expect(await read()).toMatchObject({ phase: 'analysis', status: 'active' });
    for (const key of namedItems) {
      expect(await itemOf(coordinator, id, key)).toMatchObject({ state: 'recheck', doneAt: null });
    }
    const command = { recommendation: 'Beispiel: nachgebessert.' };
    const early = await coordinator.post(`${path}/request`, command);
    expect(
      problemOf(early)
        .errors.map(({ params }) => params?.['item'])
        .sort(),
    ).toEqual([...namedItems].sort());

    await settleChecklist(api, id);

    expect((await coordinator.post(`${path}/request`, command)).status).toBe(200);
  });

  it.each<[string, readonly string[], string]>([
    ['nothing', [], '422 named-items-required'],
    ['an item that does not exist', ['needs-analysis.none'], '422 unknown-item'],
    ['an item of another phase', ['pilot.dpia'], '422 unknown-item'],
    ['its own item', ['needs-analysis.decision-g1'], '422 unknown-item'],
  ])('is refused when it names %s', async (_, names, expected) => {
    const answer = await untouched.decide({ result: 'returned', namedItems: [...names] });
    expect(refusal(answer)).toBe(expected);
  });
});

describe('a rejected gate', () => {
  it('stays where it is, and is requested again only with a new reason', async () => {
    const { team, coordinator, id, path, decide, read } = await aRequested();
    await decide({ result: 'rejected', rationale: 'Beispiel: zu teuer.' });
    expect(await read()).toMatchObject({ phase: 'analysis', status: 'active' });
    expect((await gateOf(coordinator, id)).next).toMatchObject({
      request: null,
      blockers: [],
      needsNewReason: true,
    });
    const command = { recommendation: 'Beispiel: noch einmal.' };
    const again = await coordinator.post(`${path}/request`, command);
    expect(refusal(again)).toBe('422 new-reason-required');
    expect(problemOf(again).errors).toMatchObject([{ field: 'newReason' }]);

    const reasoned = await coordinator.post(`${path}/request`, {
      ...command,
      newReason: 'Kosten halbiert',
    });

    expect(reasoned.as(gateViewSchema).next?.request).toMatchObject({
      newReason: 'Kosten halbiert',
    });
    clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
    const requestId = reasoned.as(gateViewSchema).next?.request?.id ?? '';
    const approved = await team
      .client('executive-board')
      .post(`${path}/decision`, aDecision(requestId));
    const { decisions } = approved.as(gateViewSchema);
    expect(decisions.map(({ result }) => result)).toEqual(['approved', 'rejected']);
    expect(decisions[0]?.supersedes).toBe(decisions[1]?.id);
  });
});

describe('four eyes', () => {
  it('who requested does not decide, even with the role for it', async () => {
    const { client, person } = await aSignedIn(api, {
      roles: ['it-coordinator', 'executive-board'],
    });
    const { id } = await aProjectReadyForG1(api, client, person);
    const requestId = await aRequest(client, id, 'g1');
    expect((await gateOf(client, id)).next).toMatchObject({
      may: { decide: false },
      excludedBecause: 'requested-it',
    });
    const answer = await client.post(`/api/projects/${id}/gates/g1/decision`, aDecision(requestId));
    expect(refusal(answer)).toBe('422 requester-cannot-decide');
    const other = await aSignedIn(api, { roles: ['executive-board'], ...person });
    const decided = await other.client.post(
      `/api/projects/${id}/gates/g1/decision`,
      aDecision(requestId),
    );
    expect(decided.status).toBe(200);
  });

  it.each<Role>(['it-coordinator', 'department-head', 'cdo', 'council-office', 'auditor'])(
    'a role that is not competent does not decide either: %s',
    async (role) => {
      const { decide, team, id } = untouched;
      expect(refusal(await decide({}, role))).toBe('403 forbidden');
      expect((await gateOf(team.client(role), id)).next?.may.decide).toBe(false);
    },
  );
});

describe('two who decide at the same moment', () => {
  it('one wins, and the others learn who decided what and when', async () => {
    const { team, requestId, path, read } = await aRequested();
    const second = await aSignedIn(api, { roles: ['executive-board'], organisation: team.town });
    const decision = aDecision(requestId, { result: 'rejected' });
    const answers = await Promise.all([
      team.client('executive-board').post(`${path}/decision`, aDecision(requestId)),
      second.client.post(`${path}/decision`, decision),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [winner, loser] = answers[0].status === 200 ? answers : answers.toReversed();
    const [decided] = winner?.as(gateViewSchema).decisions ?? [];
    expect(loser).toBeDefined();
    if (loser === undefined) return;
    expect(problemOf(loser).errors).toEqual([
      {
        code: 'already-decided',
        params: {
          by: decided?.decidedBy.name,
          result: decided?.result,
          at: decided?.decidedAt,
        },
      },
    ]);
    expect((await read()).phase).toBe(decided?.result === 'approved' ? 'pilot' : 'analysis');
  });

  it('a decision that is sent twice under one key is one decision', async () => {
    const { team, requestId, path } = await aRequested();
    const send = (change: object = {}) =>
      team
        .client('executive-board')
        .post(`${path}/decision`, aDecision(requestId, change), { idempotencyKey: 'decide-once' });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0].as(gateViewSchema).decisions).toHaveLength(1);
    expect(refusal(await send({ result: 'rejected' }))).toBe('422 key-used-for-something-else');
  });
});

describe('a decision that does not fit its request', () => {
  it.each(['g2', 'g3', 'g4'])('is refused when the address names %s', async (gate) => {
    const { team, id, requestId } = untouched;
    const body = { body: 'council', decidedOn: '2026-11-20', reference: 'V/1' } as const;
    for (const role of ['executive-board', 'department-head', 'council-office'] as const) {
      const path = `/api/projects/${id}/gates/${gate}/decision`;
      const answer = await team.client(role).post(path, aDecision(requestId, { body }));
      expect(['403 forbidden', '404 not-found']).toContain(refusal(answer));
    }
  });

  it('is refused for the request of another project', async () => {
    const other = await aRequested();
    const decision = aDecision(untouched.requestId);
    const board = other.team.client('executive-board');
    expect(refusal(await board.post(`${other.path}/decision`, decision))).toBe('404 not-found');
    expect((await other.read()).phase).toBe('analysis');
  });

  it('is refused for a request that nobody made', async () => {
    const decision = aDecision('019a0000-0000-7000-8000-000000000000');
    const { team, path } = untouched;
    const answer = await team.client('executive-board').post(`${path}/decision`, decision);
    expect(refusal(answer)).toBe('404 not-found');
  });
});

describe('a phase', () => {
  it.each([{ phase: 'scaling' }, { status: 'completed' }, { number: 'XX-2026-001' }])(
    'changes by no other way: %j',
    async (changes) => {
      const { coordinator, id, read } = untouched;
      const { version } = await read();
      const answer = await coordinator.patch(`/api/projects/${id}`, { version, changes });
      expect(refusal(answer)).toBe('400 unknown-field');
    },
  );
});
