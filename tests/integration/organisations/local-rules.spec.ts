import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  attentionPageSchema,
  gateViewSchema,
  localRuleSchema,
  opinionsViewSchema,
  ruleSetSchema,
  type Role,
  type SetLocalRule,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { signInAs } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import { aDecision, aProject, aProjectReadyForG1, aRequest } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());
beforeEach(() => {
  clock.set('2026-11-22T10:00:00+01:00');
});

const rule: SetLocalRule = {
  kind: 'condition-late',
  value: 10,
  validFrom: '2026-11-22',
  source: 'Beispiel: Dienstanweisung KI',
};
const pathOf = (organisation: { id: string }) =>
  `/api/organisations/${organisation.id}/local-rules`;
const enter = (team: Team, change: Partial<SetLocalRule>) =>
  team.client('organisation-admin').post(pathOf(team.town), { ...rule, ...change });

describe('US-32 who lays down a local rule', () => {
  it.each<Role>(['organisation-admin', 'council-office', 'cdo'])('%s does', async (role) => {
    const { client, person } = await aSignedIn(api, { roles: [role] });
    const path = pathOf(person.organisation);
    const answer = await client.post(path, rule);
    expect(answer.status).toBe(201);
    const entered = answer.as(localRuleSchema);
    expect(entered).toMatchObject(rule);
    expect((await client.get(path)).as(ruleSetSchema).items).toEqual([entered]);
  });

  it.each<Role>(['it-coordinator', 'executive-board', 'treasurer', 'auditor', 'staff-council'])(
    '%s reads it, but does not enter it',
    async (role) => {
      const { client, person } = await aSignedIn(api, { roles: [role] });
      const path = pathOf(person.organisation);
      expect(refusal(await client.post(path, rule))).toBe('403 forbidden');
      const { items, defaults } = (await client.get(path)).as(ruleSetSchema);
      expect(items).toEqual([]);
      expect(defaults.map(({ kind, value }) => [kind, value])).toEqual(
        expect.arrayContaining([
          ['opinion-deadline', 10],
          ['decision-waiting', 14],
          ['condition-late', 30],
        ]),
      );
    },
  );

  it('nobody from elsewhere does, nor reads it', async () => {
    const { person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const { client } = await aSignedIn(api, { roles: ['organisation-admin'] });
    expect(refusal(await client.post(pathOf(person.organisation), rule))).toBe('404 not-found');
    expect(refusal(await client.get(pathOf(person.organisation)))).toBe('404 not-found');
  });
});

describe('US-32 local rules of a town', () => {
  it('are added, never changed, and are told in the chain of the town', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const path = pathOf(person.organisation);
    await client.post(path, rule);
    await client.post(path, { ...rule, value: 20, validFrom: '2027-01-01' });
    const { items } = (await client.get(path)).as(ruleSetSchema);
    expect(items.map(({ value }) => value)).toEqual([20, 10]);
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await client.send(method, path)).status).toBe(404);
    }
    const organisationId = person.organisation.id;
    expect(await checkChain(api.database, { organisationId })).toEqual({ length: 2, faults: [] });
    const events = await api.database.query<object[]>(
      `SELECT type, changes, effective_on::text AS "effectiveOn", actor_id AS "personId"
       FROM audit_event WHERE organisation_id = $1 ORDER BY seq DESC LIMIT 1`,
      [organisationId],
    );
    expect(events).toEqual([
      {
        type: 'local-rule.set',
        changes: { 'localRules/condition-late': [null, { value: 20, source: rule.source }] },
        effectiveOn: '2027-01-01',
        personId: person.id,
      },
    ]);
  });

  it('are entered once under one key', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const path = pathOf(person.organisation);
    const key = { idempotencyKey: 'rule-once' };
    const answers = await Promise.all([1, 2, 3].map(() => client.post(path, rule, key)));
    const [first, ...others] = answers.map((answer) => answer.as(localRuleSchema));
    expect(others).toEqual([first, first]);
    const other = await client.post(path, { ...rule, value: 11 }, key);
    expect(refusal(other)).toBe('422 key-used-for-something-else');
  });

  it.each<[string, object, string, string]>([
    ['no day at all', { value: 0 }, 'value', 'too-small'],
    ['more than a year', { value: 366 }, 'value', 'too-large'],
    ['half a day', { value: 0.5 }, 'value', 'wrong-type'],
    ['a text for a number', { value: '10' }, 'value', 'wrong-type'],
    ['an unknown kind', { kind: 'lunch' }, 'kind', 'not-possible'],
    ['a day that does not exist', { validFrom: '2027-02-29' }, 'validFrom', 'not-a-date'],
    ['no source', { source: undefined }, 'source', 'required'],
    ['an unknown field', { recordedBy: 'me' }, 'recordedBy', 'unknown-field'],
  ])('are refused: %s', async (_, change, field, code) => {
    const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const path = pathOf(person.organisation);
    const answer = await client.post(path, { ...rule, ...change });
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors).toMatchObject([{ field, code }]);
    expect((await client.get(path)).as(ruleSetSchema).items).toEqual([]);
  });

  it('are refused with more working days than an opinion can take', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
    const long = { ...rule, kind: 'opinion-deadline', value: 61 };
    const answer = await client.post(pathOf(person.organisation), long);
    expect(refusal(answer)).toBe('400 too-large');
  });
});

describe('US-32 what a local rule decides', () => {
  it('an opinion takes the deadline of the day it is asked on, and keeps it', async () => {
    clock.set('2026-11-23T10:00:00+01:00');
    const team = await aTeam(api, ['it-coordinator', 'organisation-admin']);
    let coordinator = team.client('it-coordinator');
    const { id } = await aProject(coordinator, { organisation: team.town });
    const path = `/api/projects/${id}/opinions`;
    const ask = async (role: Role) =>
      (await coordinator.post(path, { role })).as(opinionsViewSchema);
    await ask('data-protection-officer');
    await enter(team, { kind: 'opinion-deadline', value: 3, validFrom: '2026-11-01' });
    await enter(team, { kind: 'opinion-deadline', value: 20, validFrom: '2026-11-24' });
    const { opinions, usualWorkingDays } = await ask('treasurer');
    expect(usualWorkingDays).toBe(3);
    expect(opinions.map(({ role, workingDays, dueOn }) => [role, workingDays, dueOn])).toEqual([
      ['treasurer', 3, '2026-11-26'],
      ['data-protection-officer', 10, '2026-12-07'],
    ]);
    clock.set('2026-11-24T00:00:00+01:00');
    coordinator = await signInAs(api, team.person('it-coordinator').email);
    const later = (await coordinator.get(path)).as(opinionsViewSchema);
    expect(later.usualWorkingDays).toBe(20);
    expect(later.opinions.map(({ workingDays }) => workingDays)).toEqual([3, 10]);
  });

  it('a condition keeps the rule of its decision, also when another one is entered for the past', async () => {
    const { standing, enterRule, decide } = await aTownThatDecides();
    await enterRule({ value: 5 });
    clock.set('2026-11-22T10:01:00+01:00');
    const early = await decide('2026-11-12');
    expect(await standing(early)).toBe('red');
    clock.set('2026-11-22T10:02:00+01:00');
    await enterRule({ value: 60, validFrom: '2020-01-01' });
    await enterRule({ value: 60 });
    expect(await standing(early)).toBe('red');
    clock.set('2026-11-22T10:03:00+01:00');
    const late = await decide('2026-11-12');
    expect(await standing(late)).toBe('yellow');
    expect(await standing(early)).toBe('red');
  });

  it('a decision waits as long as the rule of today allows', async () => {
    const team = await aTeam(api, ['it-coordinator', 'organisation-admin']);
    const coordinator = team.client('it-coordinator');
    const { id } = await aProjectReadyForG1(api, coordinator, { organisation: team.town });
    await aRequest(coordinator, id, 'g1');
    // Sessions end long before a decision has waited for days, so its day moves and not the clock.
    await api.database.query('UPDATE gate_request SET requested_at = $2 WHERE project_id = $1', [
      id,
      '2026-11-16T10:00:00+01:00',
    ]);
    const rules = async () => {
      const page = (await coordinator.get('/api/portfolio/attention')).as(attentionPageSchema);
      return page.items.flatMap(({ findings }) => findings.map(({ rule: broken }) => broken));
    };
    expect(await rules()).not.toContain('decision-waiting');
    await enter(team, { kind: 'decision-waiting', value: 6 });
    expect(await rules()).not.toContain('decision-waiting');
    await enter(team, { kind: 'decision-waiting', value: 5, validFrom: '2026-11-23' });
    expect(await rules()).not.toContain('decision-waiting');
    clock.set('2026-11-22T10:01:00+01:00');
    await enter(team, { kind: 'decision-waiting', value: 5 });
    expect(await rules()).toContain('decision-waiting');
  });

  it('another default applies from its day on, where the town has laid down nothing', async () => {
    const network = await signInAs(api, 'netz@kompass.demo');
    const entry = '/api/content/local-rules/opinion-deadline/1';
    const { body } = (await network.get(entry)).body as { body: object };
    const versions = '/api/content-entries/local-rules/opinion-deadline/versions';
    const version = { basedOn: 1, validFrom: '2026-12-01', body: { ...body, value: 12 } };
    const wrong = { ...version, body: { ...body, value: 0 } };
    expect(refusal(await network.post(versions, wrong))).toBe('400 not-possible');
    const ofToday = await network.post(versions, { ...version, validFrom: '2026-11-22' });
    expect(refusal(ofToday)).toBe('422 valid-from-not-after-today');
    expect((await network.post(versions, version)).status).toBe(201);
    const team = await aTeam(api, ['it-coordinator']);
    let coordinator = team.client('it-coordinator');
    const { id } = await aProject(coordinator, { organisation: team.town });
    const usual = async () =>
      (await coordinator.get(`/api/projects/${id}/opinions`)).as(opinionsViewSchema)
        .usualWorkingDays;
    expect(await usual()).toBe(10);
    clock.set('2026-12-01T00:00:00+01:00');
    coordinator = await signInAs(api, team.person('it-coordinator').email);
    expect(await usual()).toBe(12);
  });

  it('the day that is shown is the one of the condition that makes it red', async () => {
    const { findingOf, enterRule, decide } = await aTownThatDecides();
    await enterRule({ value: 60 });
    clock.set('2026-11-22T10:01:00+01:00');
    const id = await decide('2026-10-01');
    clock.set('2026-11-22T10:02:00+01:00');
    await enterRule({ value: 5 });
    const other = await decide('2026-11-12');
    // As if a later gate of the first project had been decided under the later rule.
    await api.database.query(
      `INSERT INTO gate_condition SELECT (jsonb_populate_record(c, jsonb_build_object(
         'id', gen_random_uuid(), 'project_id', $1::uuid))).* FROM gate_condition c
       WHERE project_id = $2`,
      [id, other],
    );
    expect(await findingOf(id)).toMatchObject({ standing: 'red', on: '2026-11-12', count: 2 });
    expect((await findingOf(other))?.on).toBe('2026-11-12');
  });

  it('an opinion needs a deadline of its own where not even a default is known', async () => {
    await api.database.query(
      `DELETE FROM content WHERE catalogue = 'local-rules' AND key = 'opinion-deadline'`,
    );
    const team = await aTeam(api, ['it-coordinator']);
    const coordinator = team.client('it-coordinator');
    const { id } = await aProject(coordinator, { organisation: team.town });
    const path = `/api/projects/${id}/opinions`;
    expect((await coordinator.get(path)).as(opinionsViewSchema).usualWorkingDays).toBeNull();
    const unsaid = await coordinator.post(path, { role: 'treasurer' });
    expect(refusal(unsaid)).toBe('422 required');
    expect(problemOf(unsaid).errors).toMatchObject([{ field: 'workingDays' }]);
    const said = await coordinator.post(path, { role: 'treasurer', workingDays: 4 });
    expect(said.as(opinionsViewSchema).opinions.map(({ workingDays }) => workingDays)).toEqual([4]);
  });
});

/** `decide` approves a project on a condition that was due on the given day. */
async function aTownThatDecides() {
  const team = await aTeam(api, ['it-coordinator', 'executive-board', 'organisation-admin']);
  const coordinator = team.client('it-coordinator');
  const decide = async (dueOn: string): Promise<string> => {
    const { id } = await aProjectReadyForG1(api, coordinator, { organisation: team.town });
    const requestId = await aRequest(coordinator, id, 'g1');
    const decision = aDecision(requestId, {
      result: 'approved-with-conditions',
      conditions: [
        { text: 'Beispiel: Messplan', dueOn: '2026-12-01', responsibleRole: 'it-coordinator' },
      ],
    });
    const answer = await team
      .client('executive-board')
      .post(`/api/projects/${id}/gates/g1/decision`, decision);
    answer.as(gateViewSchema);
    await api.database.query('UPDATE gate_condition SET due_on = $2 WHERE project_id = $1', [
      id,
      dueOn,
    ]);
    return id;
  };
  const findingOf = async (id: string) => {
    const page = (await coordinator.get('/api/portfolio/attention')).as(attentionPageSchema);
    const row = page.items.find((one) => one.id === id);
    return row?.findings.find(({ rule: broken }) => broken === 'condition-overdue');
  };
  const standing = async (id: string) => (await findingOf(id))?.standing;
  return {
    findingOf,
    standing,
    decide,
    enterRule: (change: Partial<SetLocalRule>) => enter(team, change),
  };
}
