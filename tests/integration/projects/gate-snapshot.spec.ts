import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf, gateSnapshotSchema, snapshotViewSchema, type Role } from '@ki-kompass/domain';
import canonicalize from 'canonicalize';
import pg from 'pg';
import { startApi, type TestApi } from '../../support/api';
import { checkChain } from '../../support/event-chain';
import { anOwnItem } from '../../support/own-items';
import { aSignedIn } from '../../support/people';
import { aProject, gateOf, passGate } from '../../support/projects';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function aPilot(others: readonly Role[] = []) {
  const team = await aTeam(api, ['it-coordinator', 'executive-board', ...others]);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, {
    organisation: team.town,
    changes: { goal: 'Beispiel: Ziel am Tag der Entscheidung', estimatedTotalCents: 4_200_000 },
  });
  await passGate(team, id, 'g1');
  const [decision] = (await gateOf(coordinator, id)).decisions;
  const path = `/api/projects/${id}/gates/decisions/${decision?.id ?? ''}/snapshot`;
  const see = async (as: Role = 'it-coordinator') =>
    (await team.client(as).get(path)).as(snapshotViewSchema);
  return { team, coordinator, id, path, decisionId: decision?.id ?? '', see };
}

async function stored(decisionId: string) {
  const rows = await api.database.query<{ body: string; sha256: string }>(
    'SELECT body, sha256 FROM gate_snapshot WHERE decision_id = $1',
    [decisionId],
  );
  if (rows[0] === undefined) throw new Error('No snapshot was taken.');
  return rows[0];
}

describe('the snapshot of a decision', () => {
  it('holds project, checklist, evidence hashes, request and authority as canonical JSON', async () => {
    const { id, decisionId, team } = await aPilot();
    const { body, sha256 } = await stored(decisionId);
    const snapshot = gateSnapshotSchema.strict().parse(JSON.parse(body));
    expect(body).toBe(canonicalize(snapshot));
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    expect(snapshot).toMatchObject({
      project: { id, phase: 'analysis', status: 'active', loop: 0 },
      organisation: { id: team.town.id },
      decision: { id: decisionId, gate: 'g1', result: 'approved' },
      request: { requestedBy: team.person('it-coordinator').id },
      checklist: { key: 'needs-analysis' },
    });
    const [first] = snapshot.checklist.items;
    expect(first).toMatchObject({ state: 'done', evidence: [{ kind: 'note' }] });
    // A name can be pseudonymised one day; a snapshot could not follow.
    expect(body).not.toContain(team.person('executive-board').email);
  });

  it('is covered by the hash chain, and hangs on the event before the decision', async () => {
    const { id, decisionId, see } = await aPilot();
    const { sha256 } = await stored(decisionId);
    const [event] = await api.database.query<{ seq: number; previous: Buffer }>(
      `SELECT seq, previous_hash AS previous FROM audit_event
       WHERE project_id = $1 AND changes -> 'gates/g1/snapshot' ->> 1 = $2`,
      [id, sha256],
    );
    const { head, isIntact } = await see();
    expect(head).toEqual({ seq: (event?.seq ?? 0) - 1, hash: event?.previous.toString('hex') });
    expect(isIntact).toBe(true);
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('is shown as it was, with what has changed since', async () => {
    const { coordinator, id, see } = await aPilot();
    expect((await see()).changes).toEqual([]);
    const { version } = (await coordinator.get(`/api/projects/${id}`)).body as { version: number };
    await coordinator.patch(`/api/projects/${id}`, { version, changes: { goal: 'Ganz anders' } });
    const { fields, changes, items } = await see();
    expect(fields.goal).toBe('Beispiel: Ziel am Tag der Entscheidung');
    expect(changes).toEqual([{ kind: 'field', field: 'goal' }]);
    expect(items?.every(({ state, setByDecision }) => setByDecision || state === 'done')).toBe(
      true,
    );
  });

  it('names what applies only since then', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const coordinator = team.client('it-coordinator');
    const body = { obligation: 'conditional', flag: 'hasFunding' } as const;
    const own = await anOwnItem(coordinator, team.town, body, { validFrom: dayOf(new Date()) });
    const { id } = await aProject(coordinator, {
      organisation: team.town,
      changes: { hasFunding: false },
    });
    const { version } = await passGate(team, id, 'g1');
    const [decision] = (await gateOf(coordinator, id)).decisions;
    const path = `/api/projects/${id}/gates/decisions/${decision?.id ?? ''}/snapshot`;
    const changes = async () => (await coordinator.get(path)).as(snapshotViewSchema).changes;
    expect(await changes()).toEqual([]);
    await coordinator.patch(`/api/projects/${id}`, { version, changes: { hasFunding: true } });
    const { de } = own.versions[0]?.body ?? {};
    expect(await changes()).toEqual([
      { kind: 'field', field: 'hasFunding' },
      { kind: 'item-added', key: own.key, title: { de, en: de } },
    ]);
  });

  it('shows each reader only the groups they see', async () => {
    const { see } = await aPilot(['human-resources']);
    const [all, some] = [await see(), await see('human-resources')];
    expect(all).toMatchObject({ fields: { estimatedTotalCents: 4_200_000 } });
    expect(all.evidenceCount).toBeGreaterThan(0);
    expect(some.fields).not.toHaveProperty('estimatedTotalCents');
  });

  it('does not exist for strangers, for another project and for an invented decision', async () => {
    const { coordinator, id, path, decisionId } = await aPilot();
    const { client: stranger } = await aSignedIn(api, { roles: ['auditor'] });
    expect((await stranger.get(path)).status).toBe(404);
    const elsewhere = await aPilot();
    const mixed = `/api/projects/${elsewhere.id}/gates/decisions/${decisionId}/snapshot`;
    expect((await elsewhere.coordinator.get(mixed)).status).toBe(404);
    const invented = `/api/projects/${id}/gates/decisions/${id}/snapshot`;
    expect((await coordinator.get(invented)).status).toBe(404);
  });

  it('cannot be changed by the application', async () => {
    const { decisionId } = await aPilot();
    for (const statement of [
      `UPDATE gate_snapshot SET body = '{}' WHERE decision_id = $1`,
      'DELETE FROM gate_snapshot WHERE decision_id = $1',
    ]) {
      await expect(as(api.database.appUrl, statement, decisionId)).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('says so when somebody with every right has changed it, also with a fitting hash', async () => {
    const { decisionId, see } = await aPilot();
    const { body } = await stored(decisionId);
    const forged = body.replace('"result":"approved"', '"result":"rejected"');
    expect(forged).not.toBe(body);
    const set = 'UPDATE gate_snapshot SET body = $2 WHERE decision_id = $1';
    await as(api.database.adminUrl, set, decisionId, forged);
    expect((await see()).isIntact).toBe(false);
    const fit = `UPDATE gate_snapshot
      SET sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex') WHERE decision_id = $1`;
    await as(api.database.adminUrl, fit, decisionId);
    expect((await see()).isIntact).toBe(false);
  });
});

async function as(url: string, statement: string, ...values: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}
