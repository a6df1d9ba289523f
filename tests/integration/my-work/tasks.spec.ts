import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { signInAs, type Client } from '../../support/client';
import { deadlineOf, giveTo, keysIn, myCount, myWork } from '../../support/my-work';
import { aMembership, aPerson, aSignedIn } from '../../support/people';
import { aProject, itemOf, passGate } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-02-10T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const riskClass = 'needs-analysis.risk-class';

describe('my tasks', () => {
  it('are sorted by deadline, overdue ones first and with their days (US-02)', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id } = await aProject(client, person);
    const all = await keysIn(client, '?kind=task&limit=100');
    const [late, today, soon] = all;
    await deadlineOf(client, id, today, '2026-02-10');
    await deadlineOf(client, id, soon, '2026-02-20');
    await deadlineOf(client, id, late, '2026-02-06');

    const { items } = await myWork(client, '?kind=task&limit=100');
    expect(items.slice(0, 4)).toMatchObject([
      { group: 'overdue', dueOn: '2026-02-06', overdueDays: 4, item: { key: late } },
      { group: 'upcoming', dueOn: '2026-02-10', overdueDays: null, item: { key: today } },
      { group: 'upcoming', dueOn: '2026-02-20', overdueDays: null, item: { key: soon } },
      { group: 'undated', dueOn: null, overdueDays: null },
    ]);
    expect(items).toHaveLength(all.length);
    expect(items[0]).toMatchObject({
      because: 'role',
      role: 'it-coordinator',
      organisation: { name: person.organisation.name },
      project: { id, phase: 'analysis', title: 'Beispiel: Auskunft rund um die Uhr' },
    });
    expect((await myCount(client)).overdue).toBe(1);
  });

  it('are those given to me, and those of my role that nobody was given', async () => {
    const team = await aTeam(api, ['it-coordinator', 'treasurer']);
    const coordinator = team.client('it-coordinator');
    const treasurer = team.client('treasurer');
    const { id } = await aProject(coordinator, { organisation: team.town });
    const own = await keysIn(treasurer);
    expect(own.length).toBeGreaterThan(0);
    expect(own).not.toContain(riskClass);

    await giveTo(coordinator, id, riskClass, team.person('treasurer'));
    expect(await keysIn(treasurer)).toContain(riskClass);
    expect(await keysIn(coordinator)).not.toContain(riskClass);
    const given = (await myWork(treasurer)).items.filter(
      (entry) => entry.kind === 'task' && entry.because === 'assigned',
    );
    expect(given).toMatchObject([{ item: { key: riskClass }, role: 'it-coordinator' }]);

    const [first] = own;
    await giveTo(coordinator, id, first, team.person('it-coordinator'));
    expect(await keysIn(treasurer)).not.toContain(first);
  });

  it('end with the item and leave out what a decision sets itself', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board', 'department-head']);
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    const { id: itemId } = await itemOf(client, id, riskClass);
    const path = `/api/projects/${id}/checklist/${itemId}`;
    const changes = { state: 'not-applicable', reason: 'Beispiel' };
    const answer = await client.patch(path, { version: 2, changes });
    expect(answer.status).toBe(200);
    expect(await keysIn(client)).not.toContain(riskClass);
    for (const role of ['executive-board', 'department-head'] as const) {
      expect(await keysIn(team.client(role))).not.toContain('needs-analysis.decision-g1');
    }
  });

  it('are of the phase the project is in, and of active projects only', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    await api.database.query(
      `UPDATE checklist_item SET due_on = '2026-01-01' WHERE project_id = $1 AND item_key = $2`,
      [id, riskClass],
    );
    await passGate(team, id, 'g1');
    await api.database.query(
      `UPDATE checklist_item SET state = 'open' WHERE project_id = $1 AND item_key = $2`,
      [id, riskClass],
    );
    const keys = await keysIn(client, '?limit=100');
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => !key.startsWith('pilot.'))).toEqual([]);
    expect(await keysIn(client, '?phase=analysis')).toEqual([]);
    expect((await keysIn(client, '?phase=pilot&limit=100')).length).toBe(keys.length);

    await api.database.query(`UPDATE project SET status = 'paused' WHERE id = $1`, [id]);
    expect((await myWork(client)).items).toEqual([]);
    expect(await myCount(client)).toEqual({ overdue: 0, decisions: 0 });
  });

  it('leave out what an answer of the project makes superfluous, also in the count', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    await passGate(team, id, 'g1');
    const answer = (value: boolean | null) =>
      api.database.query('UPDATE project SET processes_social_data = $2 WHERE id = $1', [
        id,
        value,
      ]);
    await answer(null);
    const open = await keysIn(client, '?limit=100');
    const conditional = await conditionalKey('processesSocialData');
    expect(open).toContain(conditional);
    await deadlineOf(client, id, conditional, '2026-02-01');
    const before = await myCount(client);

    await answer(false);
    expect(await keysIn(client, '?limit=100')).toEqual(open.filter((key) => key !== conditional));
    expect((await myCount(client)).overdue).toBe(before.overdue - 1);
  });

  it('ask for the value limit where an item hangs on it', async () => {
    const { client, person } = await aSignedIn(api, {
      roles: ['it-coordinator', 'council-office'],
    });
    const { id } = await aProject(client, person);
    const limited = await conditionalKey('aboveCouncilLimit');
    await api.database.query(
      `UPDATE project SET phase = 'scaling', estimated_total_cents = 100 WHERE id = $1`,
      [id],
    );
    await api.database.query(
      `INSERT INTO checklist_item (id, project_id, organisation_id, checklist_key,
         template_version, item_key, state, responsible_role, due_on)
       VALUES (gen_random_uuid(), $1, $2, 'scaling', 1, $3, 'open', 'council-office', '2026-02-01')`,
      [id, person.organisation.id, limited],
    );
    expect(await keysIn(client)).toEqual([limited]);
    expect((await myCount(client)).overdue).toBe(1);
    const limit = { amountCents: 5_000_000, validFrom: '2026-01-01', source: 'Beispiel' };
    const path = `/api/organisations/${person.organisation.id}/value-limits`;
    expect((await client.post(path, limit)).status).toBeLessThan(300);
    expect(await keysIn(client)).toEqual([]);
    expect((await myCount(client)).overdue).toBe(0);
  });
});

describe('a role of another town', () => {
  it('never counts, not even when an item names the person', async () => {
    const one = await aSignedIn(api, { roles: ['treasurer'] });
    const other = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id } = await aProject(other.client, other.person);
    expect((await myWork(one.client)).items).toEqual([]);
    await api.database.query(
      'UPDATE checklist_item SET assignee_id = $2 WHERE project_id = $1 AND item_key = $3',
      [id, one.person.id, riskClass],
    );
    expect((await myWork(one.client)).items).toEqual([]);
    const query = `?organisation=${other.person.organisation.id}`;
    expect((await myWork(one.client, query)).items).toEqual([]);
  });

  it('brings its work where it is held, and one town can be picked', async () => {
    const one = await aSignedIn(api, { roles: ['it-coordinator'] });
    const other = await aSignedIn(api, { roles: ['it-coordinator'] });
    await aMembership(api, one.person, other.person.organisation, 'treasurer');
    await aProject(one.client, one.person);
    await aProject(other.client, other.person);
    const towns = async (query: string) =>
      new Set((await myWork(one.client, query)).items.map(({ organisation }) => organisation.id));
    const [first, second] = [one.person.organisation.id, other.person.organisation.id];
    expect(await towns('?limit=100')).toEqual(new Set([first, second]));
    expect(await towns(`?organisation=${second}&limit=100`)).toEqual(new Set([second]));
    const { items } = await myWork(one.client, `?organisation=${second}&kind=task`);
    expect(new Set(items.map((entry) => entry.kind === 'task' && entry.role))).toEqual(
      new Set(['treasurer']),
    );
  });
});

describe('somebody who reads no checklist', () => {
  it.each<Role>(['staff-council', 'equality-and-inclusion', 'organisation-admin'])(
    'sees nothing: %s',
    async (role) => {
      const team = await aTeam(api, ['it-coordinator']);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      const person = await aPerson(api, { roles: [role], organisation: team.town });
      await api.database.query(
        `UPDATE checklist_item SET assignee_id = $2, due_on = '2026-01-01' WHERE project_id = $1`,
        [id, person.id],
      );
      await expectNothing(await signInAs(api, person.email));
    },
  );

  it('sees nothing: the administrator of the network', async () => {
    await expectNothing(await signInAs(api, 'netz@kompass.demo'));
  });
});

describe('the pages of my work', () => {
  it('are complete and without doubles, over every group', async () => {
    const team = await aTeam(api, ['it-coordinator']);
    const client = team.client('it-coordinator');
    for (let project = 0; project < 3; project += 1) {
      const { id } = await aProject(client, { organisation: team.town });
      await api.database.query(
        `UPDATE checklist_item SET due_on = CASE WHEN right(id::text, 1) < '6' THEN date '2026-02-01'
           WHEN right(id::text, 1) < 'b' THEN date '2026-03-01' END,
           assignee_id = CASE WHEN right(id::text, 1) IN ('1', '7', 'c') THEN $2::uuid END
         WHERE project_id = $1`,
        [id, team.person('it-coordinator').id],
      );
    }
    const whole = (await myWork(client, '?limit=100')).items.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await myWork(client, `?limit=4${from}`);
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged.length).toBeGreaterThan(30);
  });

  it.each([
    '?cursor=abc',
    '?due=tomorrow',
    '?kind=holiday',
    '?organisation=bonn',
    '?limit=0',
    '?x=1',
  ])('are refused: %s', async (query) => {
    const { client } = await aSignedIn(api, { roles: ['auditor'] });
    expect(refusal(await client.get(`/api/my-work${query}`))).toMatch(/^400 /);
  });
});

async function expectNothing(client: Client): Promise<void> {
  expect(await myWork(client)).toEqual({ today: '2026-02-10', items: [], nextCursor: null });
  expect(await myCount(client)).toEqual({ overdue: 0, decisions: 0 });
}

/** The key of a shipped item that hangs on this flag. */
async function conditionalKey(flag: string): Promise<string> {
  const [row] = await api.database.query<{ key: string }>(
    `SELECT item ->> 'key' AS key FROM content, jsonb_array_elements(body -> 'items') AS item
     WHERE catalogue = 'checklists' AND content.key IN ('pilot', 'scaling')
       AND item -> 'condition' ->> 'flag' = $1 LIMIT 1`,
    [flag],
  );
  return row?.key ?? '';
}
