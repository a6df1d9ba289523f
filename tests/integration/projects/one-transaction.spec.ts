import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import type { Answer } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { expectFaults } from '../../support/expect-faults';
import {
  aDecision,
  aDraft,
  aProject,
  aProjectReadyForG1,
  aRequest,
  itemOf,
} from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

/** Every table but the list of migrations, so that a new one is never forgotten. */
let tables: readonly string[];
let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  expectFaults();
  team = await aTeam(api, ['it-coordinator', 'executive-board']);
  const found = await api.database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migrations'`,
  );
  tables = found.map(({ name }) => name);
  // Counts the writes of a transaction, whatever their table, and fails at the one that is asked for.
  await api.database.query('CREATE TABLE failing (at integer NOT NULL)');
  await api.database.query('GRANT SELECT ON failing TO PUBLIC');
  await api.database.query(`
    CREATE FUNCTION fail_at_write() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      done integer := coalesce(nullif(current_setting('test.writes', true), ''), '0')::integer + 1;
    BEGIN
      PERFORM set_config('test.writes', done::text, true);
      IF done = (SELECT at FROM failing) THEN RAISE EXCEPTION 'this write fails'; END IF;
      RETURN NULL;
    END $$
  `);
  for (const table of tables) {
    await api.database.query(`
      CREATE TRIGGER fails BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION fail_at_write()
    `);
  }
});
afterAll(() => api.close());

const failAt = async (write: number | null) => {
  await api.database.query('DELETE FROM failing');
  if (write !== null) await api.database.query('INSERT INTO failing VALUES ($1)', [write]);
};

describe('an act that fails at any of its writes', () => {
  it('leaves nothing of a gate decision', async () => {
    const { id } = await aProjectReadyForG1(api, team.client('it-coordinator'), {
      organisation: team.town,
    });
    const requestId = await aRequest(team.client('it-coordinator'), id, 'g1');
    const condition = {
      text: 'Messplan nachreichen',
      dueOn: '2999-01-01',
      responsibleRole: 'it-coordinator',
    } as const;
    const decision = aDecision(requestId, {
      result: 'approved-with-conditions',
      conditions: [condition],
    });
    const path = `/api/projects/${id}/gates/g1/decision`;
    const writes = await failingEverywhere(() =>
      team.client('executive-board').post(path, decision, { idempotencyKey: 'a-decision' }),
    );
    expect(writes).toBeGreaterThan(12);
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('leaves nothing of a start, and no gap in the numbers', async () => {
    const client = team.client('it-coordinator');
    const { id, version } = await aDraft(client, { organisation: team.town });
    await failingEverywhere(() => client.post(`/api/projects/${id}/start`, { version }));
    const numbers = await api.database.query<{ number: string }>(
      `SELECT right(number, 3) AS number FROM project
       WHERE organisation_id = $1 AND number IS NOT NULL ORDER BY number`,
      [team.town.id],
    );
    expect(numbers.map(({ number }) => Number(number))).toEqual(numbers.map((_, i) => i + 1));
  });

  it('leaves nothing of a tick with its evidence', async () => {
    const client = team.client('it-coordinator');
    const { id, version } = await aProject(client, { organisation: team.town });
    const item = await itemOf(client, id, 'needs-analysis.reuse-check');
    const evidence = { kind: 'note', text: 'Beispiel' };
    await failingEverywhere(() =>
      client.patch(`/api/projects/${id}/checklist/${item.id}`, {
        version,
        changes: { state: 'done', assigneeId: team.person('it-coordinator').id },
        evidence,
      }),
    );
  });

  it('leaves nothing of a new draft or of its end', async () => {
    const client = team.client('it-coordinator');
    const body = { organisationId: team.town.id, changes: { title: 'Beispiel' } };
    await failingEverywhere(() => client.post('/api/projects', body));
    const { id } = await aDraft(client, { organisation: team.town });
    await failingEverywhere(() => client.delete(`/api/projects/${id}`));
  });
});

/**
 * Sends the request again and again, with its first, second, third … write failing, until it has
 * no further write and succeeds. Each failure has to leave every table as it was.
 * @returns how many writes the request has
 */
async function failingEverywhere(send: () => Promise<Answer>): Promise<number> {
  const before = await everything();
  for (let write = 1; write < 60; write += 1) {
    await failAt(write);
    const answer = await send();
    await failAt(null);
    if (answer.status < 300) {
      expect(await everything()).not.toEqual(before);
      expect(write).toBeGreaterThan(2);
      return write - 1;
    }
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual(expect.objectContaining({ code: 'internal', errors: [] }));
    expect(JSON.stringify(answer.body)).not.toContain('this write fails');
    expect(await everything()).toEqual(before);
  }
  throw new Error('The request never came to an end.');
}

/** A fingerprint of the rows of every table. */
async function everything(): Promise<object> {
  const columns = tables.map(
    (table) =>
      `(SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM ${table} t) AS ${table}`,
  );
  const [row] = await api.database.query<object>(`SELECT ${columns.join(', ')}`);
  return row ?? {};
}
