import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, projectSchema, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aPerson, aSignedIn } from '../../support/people';
import { aDraft, aProject, itemOf, passGate } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const note = { kind: 'note', text: 'Beispiel: Vermerk vom 3. März' } as const;

/** A project of a team with one of its items, as the coordinator sees it. */
async function anItem(roles: readonly Role[] = [], key = 'needs-analysis.reuse-check') {
  const team = await aTeam(api, ['it-coordinator', ...roles]);
  const client = team.client('it-coordinator');
  const { id, version } = await aProject(client, { organisation: team.town });
  const item = await itemOf(client, id, key);
  const path = `/api/projects/${id}/checklist/${item.id}`;
  const edit = (changes: object, evidence?: object, as: Role = 'it-coordinator') =>
    team.client(as).patch(path, { version, changes, evidence });
  return { team, client, id, version, item, path, edit, now: () => itemOf(client, id, key) };
}

describe('an item that blocks the gate', () => {
  it('cannot be ticked without evidence, and nothing is written', async () => {
    const { edit, now, item, id } = await anItem();
    const before = await eventsOf(id);
    const answer = await edit({ state: 'done', dueOn: '2027-01-31' });
    expect(refusal(answer)).toBe('422 evidence-required');
    expect(problemOf(answer).errors).toMatchObject([{ field: 'evidence' }]);
    expect(await now()).toEqual(item);
    expect(await eventsOf(id)).toBe(before);
  });

  it('is ticked together with its evidence', async () => {
    const { team, edit, item } = await anItem();
    const { items, progress } = (await edit({ state: 'done' }, note)).as(checklistSchema);
    expect(items.find(({ id }) => id === item.id)).toMatchObject({
      state: 'done',
      doneAt: expect.any(String),
      evidenceCount: 1,
      evidence: [
        {
          ...note,
          url: null,
          addedBy: { role: 'it-coordinator', name: team.person('it-coordinator').displayName },
        },
      ],
    });
    expect(progress).toMatchObject({ settled: 1, blocking: 13 });
  });

  it('is ticked later when the evidence came first, and opens again without losing it', async () => {
    const { client, path, edit, now } = await anItem();
    const link = { kind: 'link', url: 'https://beispiel.example/vermerk?a=1', text: 'Vermerk' };
    expect((await client.post(`${path}/evidence`, link)).status).toBe(201);
    const { version } = (await edit({ state: 'done' })).as(checklistSchema);
    await client.patch(path, { version, changes: { state: 'open' } });
    expect(await now()).toMatchObject({ state: 'open', doneAt: null, evidence: [link] });
  });

  it('does not apply only for a reason', async () => {
    const { edit, now } = await anItem();
    for (const changes of [
      { state: 'not-applicable' },
      { state: 'not-applicable', reason: '  ' },
    ]) {
      expect(refusal(await edit(changes))).toBe('422 reason-required');
    }
    expect((await edit({ state: 'not-applicable', reason: 'Keine Echtdaten' })).status).toBe(200);
    expect(await now()).toMatchObject({ state: 'not-applicable', reason: 'Keine Echtdaten' });
  });

  it('gets its evidence once, however often it is sent', async () => {
    const { client, path, now } = await anItem();
    const key = { idempotencyKey: 'evidence-once' };
    await Promise.all([1, 2, 3].map(() => client.post(`${path}/evidence`, note, key)));
    expect(await now()).toMatchObject({ evidenceCount: 1 });
    const other = await client.post(`${path}/evidence`, { ...note, text: 'Anderes' }, key);
    expect(refusal(other)).toBe('422 key-used-for-something-else');
  });

  it('is changed once under one key, with its evidence, and the answer to a repetition is the same', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id, version } = await aProject(client, person);
    const item = await itemOf(client, id, 'needs-analysis.reuse-check');
    const path = `/api/projects/${id}/checklist/${item.id}`;
    const evidence = { kind: 'note', text: 'Beispiel: geprüft.' };
    const command = { version, changes: { state: 'done' }, evidence };
    for (let sent = 0; sent < 2; sent += 1) {
      const answer = await client.patch(path, command, { idempotencyKey: 'item-changed-once' });
      expect(answer.status).toBe(200);
    }
    const { evidence: kept } = await itemOf(client, id, item.key);
    expect(kept).toHaveLength(1);
    const { id: otherId } = await aProject(client, person);
    const other = await itemOf(client, otherId, item.key);
    const elsewhere = `/api/projects/${otherId}/checklist/${other.id}`;
    const misused = await client.patch(elsewhere, command, { idempotencyKey: 'item-changed-once' });
    expect(refusal(misused)).toBe('422 key-used-for-something-else');
  });
});

describe('the item that the decision sets', () => {
  it('cannot be ticked by hand', async () => {
    const { edit } = await anItem([], 'needs-analysis.decision-g1');
    expect(refusal(await edit({ state: 'done' }, note))).toBe('422 set-by-decision');
  });
});

describe('items with a condition', () => {
  it('follow the answers of the project', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    await passGate(team, id, 'g1');
    const applying = async (changes: object) => {
      const { version } = (await client.get(`/api/projects/${id}`)).as(projectSchema);
      const answer = await client.patch(`/api/projects/${id}`, { version, changes });
      expect(answer.status).toBe(200);
      const { applies, blocksGate } = await itemOf(client, id, 'pilot.dpia');
      expect(applies).toBe(blocksGate);
      return applies;
    };
    expect((await itemOf(client, id, 'pilot.dpia')).applies).toBe(true);
    expect((await itemOf(client, id, 'pilot.social-data')).applies).toBe(false);
    expect(await applying({ dpiaRequired: false })).toBe(false);
    expect(await applying({ dpiaRequired: true })).toBe(true);
    expect(await applying({ dpiaRequired: null })).toBe(true);
  });

  it('cannot be ticked without evidence while they do not apply', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, {
      organisation: team.town,
      changes: { dpiaRequired: false },
    });
    const { version } = await passGate(team, id, 'g1');
    const item = await itemOf(client, id, 'pilot.dpia');
    expect(item.applies).toBe(false);
    const path = `/api/projects/${id}/checklist/${item.id}`;
    const answer = await client.patch(path, { version, changes: { state: 'done' } });
    expect(refusal(answer)).toBe('422 evidence-required');
  });

  it('of the phase before can be changed no more', async () => {
    const { team, edit, id, client } = await anItem(['executive-board']);
    await passGate(team, id, 'g1');
    expect(refusal(await edit({ dueOn: '2027-01-31' }))).toBe('422 other-phase');
    const { template } = (await client.get(`/api/projects/${id}/checklist`)).as(checklistSchema);
    expect(template.key).toBe('pilot');
  });
});

describe('who works on an item', () => {
  it('the role that is responsible does, on this item alone', async () => {
    const { edit, id, team, version } = await anItem(['treasurer'], 'needs-analysis.budget-source');
    expect((await edit({ state: 'done' }, note, 'treasurer')).status).toBe(200);
    const foreign = await itemOf(team.client('treasurer'), id, 'needs-analysis.reuse-check');
    expect(foreign).toMatchObject({ mayEdit: false, mayAddEvidence: false });
    const path = `/api/projects/${id}/checklist/${foreign.id}`;
    const changes = { state: 'in-progress' };
    const answer = await team.client('treasurer').patch(path, { version, changes });
    expect(refusal(answer)).toBe('403 forbidden');
    expect(refusal(await team.client('treasurer').post(`${path}/evidence`, note))).toBe(
      '403 forbidden',
    );
  });

  it('the person it was given to does, from then on', async () => {
    const { team, edit, now } = await anItem(['procurement']);
    const assigneeId = team.person('procurement').id;
    const started = { state: 'in-progress' };
    expect(refusal(await edit(started, undefined, 'procurement'))).toBe('403 forbidden');
    expect((await edit({ assigneeId })).status).toBe(200);
    expect((await now()).assignee).toEqual({
      personId: assigneeId,
      name: team.person('procurement').displayName,
    });
    expect((await edit(started, undefined, 'procurement')).status).toBe(200);
  });

  it('is never given to somebody of another town, or to nobody known', async () => {
    const { edit } = await anItem();
    const stranger = await aPerson(api, { roles: ['procurement'] });
    for (const assigneeId of [stranger.id, '019a0000-0000-7000-8000-000000000000']) {
      const answer = await edit({ assigneeId });
      expect(refusal(answer)).toBe('400 unknown-reference');
      expect(problemOf(answer).errors).toMatchObject([{ field: 'changes.assigneeId' }]);
    }
  });

  it.each<Role>(['auditor', 'data-protection-officer'])('the %s changes nothing', async (role) => {
    const { edit, path, team } = await anItem([role]);
    expect(refusal(await edit({ state: 'in-progress' }, undefined, role))).toBe('403 forbidden');
    expect(refusal(await team.client(role).post(`${path}/evidence`, note))).toBe('403 forbidden');
  });
});

describe('what is read of a checklist', () => {
  it('is everything for the auditor, and nothing may be done', async () => {
    const { team, id } = await anItem(['auditor']);
    const { items } = await read(team, 'auditor', id);
    expect(items).toHaveLength(16);
    expect(items.every(({ mayEdit, mayAddEvidence }) => !mayEdit && !mayAddEvidence)).toBe(true);
    expect(items.every(({ evidence }) => evidence !== undefined)).toBe(true);
  });

  it('is without names for the council office, which reads no people', async () => {
    const { team, id, edit, item } = await anItem(['council-office']);
    await edit({ state: 'done', assigneeId: team.person('council-office').id }, note);
    const { items } = await read(team, 'council-office', id);
    const seen = items.find((other) => other.id === item.id);
    expect(seen).not.toHaveProperty('assignee');
    expect(seen?.evidence).toMatchObject([{ addedBy: { role: 'it-coordinator', name: null } }]);
    expect(JSON.stringify(items)).not.toContain('Robin');
  });

  it('is not handed on by the council office, which cannot see whose it is', async () => {
    const { team, edit, now } = await anItem(['council-office']);
    const assigneeId = team.person('council-office').id;
    await edit({ assigneeId });
    expect(refusal(await edit({ assigneeId: null }, undefined, 'council-office'))).toBe(
      '403 forbidden',
    );
    expect((await now()).assignee?.personId).toBe(assigneeId);
    expect((await edit({ state: 'in-progress' }, undefined, 'council-office')).status).toBe(200);
  });

  it('is nothing for the administration, which reads profile and people only', async () => {
    const { team, id } = await anItem(['organisation-admin']);
    const answer = await team.client('organisation-admin').get(`/api/projects/${id}/checklist`);
    expect(refusal(answer)).toBe('403 forbidden');
  });

  it.each<Role>(['staff-council', 'equality-and-inclusion'])(
    'is nothing for %s before the project is released to them',
    async (role) => {
      const { team, id } = await anItem([role]);
      const answer = await team.client(role).get(`/api/projects/${id}/checklist`);
      expect(refusal(answer)).toBe('404 not-found');
    },
  );
});

describe('an item that is not there', () => {
  it('is not found, nor is the item of another project', async () => {
    const { client, version, id } = await anItem();
    const other = await anItem();
    for (const itemId of ['019a0000-0000-7000-8000-000000000000', other.item.id]) {
      const path = `/api/projects/${id}/checklist/${itemId}`;
      const changes = { state: 'in-progress' };
      expect(refusal(await client.patch(path, { version, changes }))).toBe('404 not-found');
      expect(refusal(await client.post(`${path}/evidence`, note))).toBe('404 not-found');
    }
  });

  it('has no list while the project is a draft', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id } = await aDraft(client, person);
    const { items } = (await client.get(`/api/projects/${id}/checklist`)).as(checklistSchema);
    expect(items).toEqual([]);
  });
});

async function read(team: Team, role: Role, id: string) {
  return (await team.client(role).get(`/api/projects/${id}/checklist`)).as(checklistSchema);
}

async function eventsOf(projectId: string): Promise<number> {
  const [row] = await api.database.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM audit_event WHERE project_id = $1',
    [projectId],
  );
  return row?.count ?? 0;
}
