import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { historyPageSchema, type HistoryEntry } from '@ki-kompass/domain';
import pg from 'pg';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject, itemOf, passGate } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
/** A project that was worked on by several people and passed its first gate. */
let team: Team;
let projectId: string;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, [
    'it-coordinator',
    'treasurer',
    'executive-board',
    'auditor',
    'council-office',
    'data-protection-officer',
    'organisation-admin',
  ]);
  const coordinator = team.client('it-coordinator');
  const { id, version } = await aProject(coordinator, {
    organisation: team.town,
    changes: { title: 'Beispiel: alt' },
  });
  projectId = id;
  const path = `/api/projects/${id}`;
  await coordinator.patch(path, { version, changes: { title: 'Beispiel: neu' } });
  const costs = { estimatedTotalCents: 4_200_042 };
  await team.client('treasurer').patch(path, { version, changes: costs });
  const item = await itemOf(coordinator, id, 'needs-analysis.reuse-check');
  await coordinator.patch(`${path}/checklist/${item.id}`, {
    version,
    changes: { state: 'done', assigneeId: team.person('treasurer').id },
    evidence: { kind: 'note', text: 'Beispiel: drei Treffer' },
  });
  await passGate(team, id, 'g1');
});
afterAll(() => api.close());

describe('the history of a project', () => {
  it('tells every step, the newest first, without gaps', async () => {
    const entries = await history(team.client('auditor'));
    expect(entries.map(({ seq }) => seq)).toEqual(
      entries.map((_, index) => entries.length - index),
    );
    expect(entries.map(({ type }) => type).toReversed()).toEqual([
      'project.drafted',
      'project.changed',
      'project.started',
      'project.phase-entered',
      'checklist.opened',
      'project.changed',
      'project.changed',
      'evidence.added',
      'checklist-item.changed',
      'checklist-item.changed',
      'gate.requested',
      'gate.decided',
      'gate.opinions-overridden',
      'checklist-item.changed',
      'project.phase-entered',
      'checklist.opened',
    ]);
  });

  it('tells who, when, and from what to what', async () => {
    const entries = await history(team.client('auditor'));
    const changed = entries.find(({ changes }) => changes[0]?.to === 'Beispiel: neu');
    expect(changed).toMatchObject({
      fieldGroup: 'profile',
      actor: {
        role: 'it-coordinator',
        name: team.person('it-coordinator').displayName,
      },
      changes: [{ path: 'title', from: 'Beispiel: alt', to: 'Beispiel: neu' }],
    });
    expect(Date.now() - Date.parse(changed?.recordedAt ?? '')).toBeLessThan(300_000);
    const assigned = entries.find(({ fieldGroup }) => fieldGroup === 'people');
    expect(assigned?.changes).toEqual([
      {
        path: 'checklist/needs-analysis.reuse-check/assigneeId',
        from: null,
        to: team.person('treasurer').displayName,
      },
    ]);
    const decided = entries.find(({ type }) => type === 'gate.decided');
    expect(decided).toMatchObject({
      actor: { role: 'executive-board' },
      changes: expect.arrayContaining([{ path: 'gates/g1/result', from: null, to: 'approved' }]),
    });
  });

  it('tells the role instead of the name to a reader without people', async () => {
    const entries = await history(team.client('council-office'));
    expect(entries.length).toBeGreaterThan(10);
    for (const { actor, fieldGroup } of entries) {
      expect([actor.name, actor.personId]).toEqual([null, null]);
      expect(actor.role).not.toBe('');
      expect(fieldGroup).not.toBe('people');
    }
    expect(JSON.stringify(entries)).not.toContain('Robin');
    expect(JSON.stringify(entries)).not.toContain(team.person('treasurer').id);
  });

  it('hides what it costs from a reader without figures', async () => {
    const entries = await history(team.client('data-protection-officer'));
    expect(entries.some(({ fieldGroup }) => fieldGroup === 'economics')).toBe(false);
    expect(JSON.stringify(entries)).not.toContain('4200042');
    const figures = (await history(team.client('auditor'))).filter(
      ({ fieldGroup }) => fieldGroup === 'economics',
    );
    expect(figures).toMatchObject([{ changes: [{ from: null, to: 4_200_042 }] }]);
  });

  it('is the profile alone for the administration, for an assignment tells of the checklist', async () => {
    const entries = await history(team.client('organisation-admin'));
    const paths = entries.flatMap(({ changes }) => changes.map(({ path }) => path));
    expect(paths.filter((path) => path.startsWith('checklist/'))).toEqual([]);
    const groups = new Set(entries.map(({ fieldGroup }) => fieldGroup));
    expect([...groups]).toEqual(['profile']);
  });

  it('comes page by page without losing or doubling a line', async () => {
    const client = team.client('auditor');
    const paged: HistoryEntry[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const answer = await client.get(`/api/projects/${projectId}/history?limit=4${cursor}`);
      const { items, nextCursor } = answer.as(historyPageSchema);
      paged.push(...items);
      next = nextCursor;
    }
    expect(paged).toEqual(await history(client));
  });

  it.each(['nonsense', 'WzFd.', 'WyJhIl0', 'WzEsMl0', 'W251bGxd', 'WzFlOTld', 'Wy0xXQ', 'WzEuNV0'])(
    'is refused or empty for a cursor that somebody made up: %s',
    async (cursor) => {
      const path = `/api/projects/${projectId}/history?cursor=${cursor}`;
      const answer = await team.client('auditor').get(path);
      expect(answer.status).toBeLessThan(500);
    },
  );
});

describe('US-27: looking for something in the history', () => {
  const found = async (client: Client, filter: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams({ limit: '100', ...filter }).toString();
    const answer = await client.get(`/api/projects/${projectId}/history?${query}`);
    return answer.as(historyPageSchema).items;
  };
  const auditor = () => team.client('auditor');
  const seqs = (entries: readonly HistoryEntry[]) => entries.map(({ seq }) => seq);

  it('finds the events of a group, a role and a person, also together', async () => {
    const all = await history(auditor());
    const economics = await found(auditor(), { group: 'economics' });
    expect(economics.map(({ fieldGroup }) => fieldGroup)).toEqual(['economics']);

    const board = await found(auditor(), { role: 'executive-board' });
    const byBoard = all.filter(({ actor }) => actor.role === 'executive-board');
    expect(byBoard.length).toBeGreaterThan(1);
    expect(board).toEqual(byBoard);

    const person = team.person('treasurer').id;
    const name = team.person('treasurer').displayName;
    const byTreasurer = all.filter(({ actor }) => actor.name === name);
    expect(byTreasurer.length).toBeGreaterThan(0);
    expect(await found(auditor(), { person })).toEqual(byTreasurer);
    expect(new Set(byTreasurer.map(({ actor }) => actor.personId))).toEqual(new Set([person]));
    expect(await found(auditor(), { person, group: 'decisions' })).toEqual([]);
  });

  it('comes page by page like the whole history', async () => {
    const all = await found(auditor(), { role: 'it-coordinator' });
    const path = `/api/projects/${projectId}/history?role=it-coordinator&limit=4`;
    const first = (await auditor().get(path)).as(historyPageSchema);
    const rest = `${path.replace('limit=4', 'limit=100')}&cursor=${first.nextCursor ?? ''}`;
    const second = (await auditor().get(rest)).as(historyPageSchema);
    expect(first.items).toHaveLength(4);
    expect([...first.items, ...second.items]).toEqual(all);
  });

  it('does not tell by a filter who somebody without names may not know', async () => {
    const office = team.client('council-office');
    const person = team.person('it-coordinator').id;
    const stranger = '0193a5f0-0000-7000-8000-000000000001';
    expect((await found(auditor(), { person })).length).toBeGreaterThan(5);
    expect(await found(office, { person })).toEqual([]);
    expect(await found(office, { person: stranger })).toEqual([]);
    expect(await found(office, { group: 'people' })).toEqual([]);
    expect((await found(office, { role: 'it-coordinator' })).length).toBeGreaterThan(5);
  });

  it('takes days as the clock in Germany shows them, first and last included', async () => {
    const project = await aProject(team.client('it-coordinator'), { organisation: team.town });
    const instants = ['2026-03-28T23:30:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'];
    for (const [index, instant] of instants.entries()) {
      await asSuperuser(
        `UPDATE audit_event SET recorded_at = '${instant}'
         WHERE project_id = $1 AND seq = ${String(index + 1)}`,
        project.id,
      );
    }
    const on = async (from: string, to: string) => {
      const path = `/api/projects/${project.id}/history?from=${from}&to=${to}`;
      return seqs((await auditor().get(path)).as(historyPageSchema).items);
    };
    expect(await on('2026-03-29', '2026-03-29')).toEqual([2, 1]);
    expect(await on('2026-03-30', '2026-03-30')).toEqual([3]);
    expect(await on('2026-03-27', '2026-03-28')).toEqual([]);
  });

  it.each([
    ['group=nonsense', 'group'],
    ['role=king', 'role'],
    ['person=1', 'person'],
    ['from=2026-02-30', 'from'],
    ['from=2026-03-02&to=2026-03-01', 'to'],
  ])('refuses %s and names the field', async (query, field) => {
    const answer = await auditor().get(`/api/projects/${projectId}/history?${query}`);
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors.map((error) => error.field)).toEqual([field]);
  });
});

describe('the chain of events', () => {
  it('is complete after everything that happened, for projects and drafts alike', async () => {
    expect(await checkChain(api.database, { projectId })).toEqual({ length: 16, faults: [] });
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id } = await aDraft(client, {
      ...person,
      changes: { title: 'Übach-Palenberg „é“ 👩‍👩‍👧 \u2028 \u202e', estimatedTotalCents: 0 },
    });
    await client.delete(`/api/projects/${id}`);
    expect(await checkChain(api.database, { projectId: id })).toEqual({ length: 4, faults: [] });
  });

  it('stays one chain when many write at the same moment', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id, version } = await aProject(client, person);
    const fields = ['title', 'problem', 'goal', 'contactFunction'];
    const answers = await Promise.all([
      ...fields.map((field) =>
        client.patch(`/api/projects/${id}`, { version, changes: { [field]: 'Beispiel' } }),
      ),
      client.post(`/api/projects/${id}/status-confirmation`),
      client.post(`/api/projects/${id}/status-confirmation`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await checkChain(api.database, { projectId: id })).toEqual({
      length: version + 6,
      faults: [],
    });
  });

  it.each<[string, string]>([
    [
      'a value',
      `UPDATE audit_event SET changes = '{"title":["a","b"]}' WHERE project_id = $1 AND seq = 2`,
    ],
    [
      'the person',
      `UPDATE audit_event SET actor_id = (SELECT min(id::text)::uuid FROM person) WHERE project_id = $1 AND seq = 2`,
    ],
    [
      'the day',
      `UPDATE audit_event SET effective_on = '2020-01-01' WHERE project_id = $1 AND seq = 2`,
    ],
    [
      'the field group',
      `UPDATE audit_event SET field_group = 'evidence' WHERE project_id = $1 AND seq = 2`,
    ],
    ['a hash', `UPDATE audit_event SET hash = sha256('x') WHERE project_id = $1 AND seq = 2`],
    ['a link taken out', 'DELETE FROM audit_event WHERE project_id = $1 AND seq = 2'],
  ])('shows when somebody with every right changes %s', async (_, statement) => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id } = await aProject(client, person);
    await asSuperuser(statement, id);
    const { faults } = await checkChain(api.database, { projectId: id });
    expect(faults).not.toEqual([]);
  });

  it('cannot be changed by the application itself', async () => {
    const application = new pg.Client({ connectionString: api.database.appUrl });
    await application.connect();
    try {
      for (const statement of [
        'UPDATE audit_event SET seq = seq',
        'DELETE FROM audit_event',
        'TRUNCATE audit_event',
      ]) {
        await expect(application.query(statement)).rejects.toThrow('permission denied');
      }
    } finally {
      await application.end();
    }
  });
});

describe('somebody from elsewhere', () => {
  it('does not learn that there is a history', async () => {
    const { client } = await aSignedIn(api, { roles: ['auditor'] });
    expect(refusal(await client.get(`/api/projects/${projectId}/history`))).toBe('404 not-found');
  });
});

async function history(client: Client): Promise<HistoryEntry[]> {
  const answer = await client.get(`/api/projects/${projectId}/history?limit=100`);
  return answer.as(historyPageSchema).items;
}

async function asSuperuser(statement: string, id: string): Promise<void> {
  const superuser = new pg.Client({ connectionString: api.database.adminUrl });
  await superuser.connect();
  await superuser.query(statement, [id]);
  await superuser.end();
}
