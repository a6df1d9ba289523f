import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApi, type TestApi } from '../../support/api';
import { runToEnd } from '../../support/built-application.mjs';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject, passGate } from '../../support/projects';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.close());

describe('npm run audit:verify', () => {
  it('finds every link in place, also of drafts that were deleted', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    await aProject(client, person);
    const { id } = await aDraft(client, {
      ...person,
      changes: { title: 'Beispiel „é“ 👩‍👩‍👧 \u2028' },
    });
    await client.delete(`/api/projects/${id}`);
    const { code, output } = await verify();
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Every link holds/),
    });
    const [counted] = await api.database.query<{ events: string }>(
      'SELECT count(*) AS events FROM audit_event',
    );
    expect(output).toContain(`${String(counted?.events)} events in `);
  });

  it.each<[string, string, RegExp]>([
    [
      'a changed value',
      `UPDATE audit_event SET changes = '{"title":["a","b"]}' WHERE project_id = $1 AND seq = 2`,
      /event 2 of \S+ was changed/,
    ],
    [
      'a link taken out',
      'DELETE FROM audit_event WHERE project_id = $1 AND seq = 2',
      /event 2 of \S+ is missing/,
    ],
    [
      'the first link taken out',
      'DELETE FROM audit_event WHERE project_id = $1 AND seq = 1',
      /event 1 of \S+ is missing/,
    ],
    [
      'a link of its own making',
      `UPDATE audit_event SET hash = sha256('x') WHERE project_id = $1 AND seq = 2`,
      /event 2 of \S+ was changed/,
    ],
    [
      'the end cut off',
      `DELETE FROM audit_event WHERE project_id = $1
       AND seq = (SELECT max(seq) FROM audit_event WHERE project_id = $1)`,
      /is missing, and all later ones: the end of the chain was cut off/,
    ],
    [
      'the whole chain',
      'DELETE FROM audit_event WHERE project_id = $1',
      /event 1 of \S+ is missing, and all later ones/,
    ],
  ])('names the first broken link after somebody with every right did: %s', async (...tamper) => {
    const [, statement, sentence] = tamper;
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id, number } = await aProject(client, person);
    await asSuperuser(statement, id);
    const { code, output } = await verify();
    expect(code).toBe(1);
    const lines = output.split('\n').filter((line) => line.includes(number ?? ''));
    expect(lines).toEqual([expect.stringMatching(sentence)]);
  });

  it('shows by a printed head that a chain was cut and the project told the same lie', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id, number, version } = await aProject(client, person);
    const [last] = await api.database.query<{ hash: Buffer }>(
      'SELECT hash FROM audit_event WHERE project_id = $1 AND seq = $2',
      [id, version],
    );
    const head = `${String(number)}:${String(version)}:${last?.hash.toString('hex') ?? ''}`;
    expect((await verify('--head', head)).output).not.toContain(`of ${String(number)} `);

    await asSuperuser(
      `DELETE FROM audit_event WHERE project_id = $1 AND seq = ${String(version)}`,
      id,
    );
    await asSuperuser(`UPDATE project SET version = ${String(version - 1)} WHERE id = $1`, id);
    expect((await verify()).output).not.toContain(`of ${String(number)} `);
    expect((await verify('--head', head)).output).toContain(
      `BROKEN: event ${String(version)} of ${String(number)} is not the one whose hash was printed.`,
    );
  });

  it('names the decision whose frozen state somebody changed, or took away', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const coordinator = team.client('it-coordinator');
    const { id, number } = await aProject(coordinator, { organisation: team.town });
    await passGate(team, id, 'g1');
    const ofProject = 'decision_id IN (SELECT id FROM gate_decision WHERE project_id = $1)';
    const sentence = `the state kept for the decision in event`;
    expect((await verify()).output).not.toContain(sentence);
    await asSuperuser(`UPDATE gate_snapshot SET body = body || ' ' WHERE ${ofProject}`, id);
    const line = new RegExp(`BROKEN: ${sentence} \\d+ of ${String(number)} is not the one`);
    expect((await verify()).output).toMatch(line);
    await asSuperuser(`DELETE FROM gate_snapshot WHERE ${ofProject}`, id);
    expect((await verify()).output).toMatch(line);
  });

  it('says what a head looks like, and that it could not look', async () => {
    const { code, output } = await verify('--head', 'BN-2026-001:3:abc');
    expect({ code, output }).toMatchObject({
      code: 2,
      output: expect.stringMatching(/must look like/),
    });
  });
});

function verify(...args: string[]) {
  return runToEnd('verify-audit', { DATABASE_URL: api.database.appUrl }, args);
}

async function asSuperuser(statement: string, projectId: string): Promise<void> {
  const admin = new pg.Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  await admin.query(statement, [projectId]);
  await admin.end();
}
