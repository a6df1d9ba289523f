import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, gateSnapshotSchema, waiversSchema, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { downloadAuditFile } from '../../support/audit-file';
import { aClock } from '../../support/clock';
import { checkChain } from '../../support/event-chain';
import { keysIn, myWork } from '../../support/my-work';
import { anOwnBody, anOwnItem, ownItemsOf, ownItemsPath } from '../../support/own-items';
import { aSignedIn } from '../../support/people';
import { aProject, gateOf, itemOf, passGate, workOffChecklist } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

const today = '2026-11-22';
const now = `${today}T10:00:00+01:00`;
const clock = aClock(now);
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());
afterEach(() => {
  clock.set(now);
});

const command = { checklist: 'needs-analysis', validFrom: today, body: anOwnBody };
const aTown = (others: readonly Role[] = []) =>
  aTeam(api, ['it-coordinator', 'executive-board', ...others]);

async function checklistOf(team: Team, id: string) {
  const answer = await team.client('it-coordinator').get(`/api/projects/${id}/checklist`);
  return answer.as(checklistSchema);
}

describe('who keeps the own items of an organisation', () => {
  it.each<Role>(['it-coordinator', 'cdo'])('%s does', async (role) => {
    const { client, person } = await aSignedIn(api, { roles: [role] });
    expect((await client.post(ownItemsPath(person.organisation), command)).status).toBe(201);
    expect(await ownItemsOf(client, person.organisation)).toMatchObject([
      { checklist: 'needs-analysis', latestVersion: 1, versions: [{ body: anOwnBody }] },
    ]);
  });

  it.each<Role>(['department-head', 'executive-board', 'organisation-admin', 'auditor'])(
    '%s reads them, but does not add any',
    async (role) => {
      const { client, person } = await aSignedIn(api, { roles: [role] });
      const path = ownItemsPath(person.organisation);
      expect(refusal(await client.post(path, command))).toBe('403 forbidden');
      expect((await client.get(path)).body).toEqual({ items: [] });
    },
  );

  it('nobody from elsewhere does, nor reads or changes them', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id } = await anOwnItem(client, person.organisation, {}, { validFrom: today });
    const other = await aSignedIn(api, { roles: ['it-coordinator'] });
    const path = ownItemsPath(person.organisation);
    expect(refusal(await other.client.get(path))).toBe('404 not-found');
    expect(refusal(await other.client.post(path, command))).toBe('404 not-found');
    const change = { basedOn: 1, validFrom: today, body: anOwnBody };
    const elsewhere = `${ownItemsPath(other.person.organisation)}/${id}/versions`;
    expect(refusal(await other.client.post(elsewhere, change))).toBe('404 not-found');
  });
});

describe('an own item', () => {
  it('is added once under one key, in one chain', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const path = ownItemsPath(person.organisation);
    const key = { idempotencyKey: 'own-item-once' };
    const answers = await Promise.all([1, 2, 3].map(() => client.post(path, command, key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await ownItemsOf(client, person.organisation)).toHaveLength(1);
    const organisationId = person.organisation.id;
    expect(await checkChain(api.database, { organisationId })).toEqual({ length: 1, faults: [] });
  });

  it('changes by a new version and ends with a day; nothing of it is deleted', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const town = person.organisation;
    const { id } = await anOwnItem(client, town, {}, { validFrom: today });
    const path = `${ownItemsPath(town)}/${id}`;
    const body = { ...anOwnBody, de: 'Beispiel: Seniorenbeirat ist gehört' };
    const change = { basedOn: 1, validFrom: '2026-12-01', body };
    expect((await client.post(`${path}/versions`, change)).status).toBe(201);
    expect(refusal(await client.post(`${path}/versions`, change))).toBe('409 newer-version-exists');
    const end = { basedOn: 2, lastDay: '2026-12-31' };
    expect((await client.post(`${path}/retirement`, end)).status).toBe(200);
    const again = { ...change, basedOn: 3, validFrom: '2027-06-01' };
    expect(refusal(await client.post(`${path}/versions`, again))).toBe('422 own-item-retired');
    expect((await client.send('DELETE', path)).status).toBe(404);
    expect(await ownItemsOf(client, town)).toMatchObject([
      {
        retiredOn: '2026-12-31',
        versions: [
          { version: 2, validFrom: '2026-12-01', validTo: '2026-12-31', body },
          { version: 1, validFrom: today, validTo: '2026-11-30', body: anOwnBody },
        ],
      },
    ]);
  });

  it.each<[string, object, string]>([
    ['no text', { body: { ...anOwnBody, de: ' ' } }, 'body.de'],
    ['a NUL in its text', { body: { ...anOwnBody, de: 'Ein\0trag' } }, 'body.de'],
    ['a checklist nobody has', { checklist: 'own' }, 'checklist'],
    [
      'a role nobody has',
      { body: { ...anOwnBody, responsibleRole: 'mayor' } },
      'body.responsibleRole',
    ],
    [
      'a role that gives no opinions',
      { body: { ...anOwnBody, opinionRole: 'cdo' } },
      'body.opinionRole',
    ],
    ['a day that does not exist', { validFrom: '2027-02-29' }, 'validFrom'],
    ['an unknown field', { body: { ...anOwnBody, setBy: 'g1' } }, 'body.setBy'],
  ])('is refused with %s', async (_, change, field) => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const path = ownItemsPath(person.organisation);
    const answer = await client.post(path, { ...command, ...change });
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors).toMatchObject([{ field }]);
    expect((await client.get(path)).body).toEqual({ items: [] });
  });

  it('names every reason against its rules at once', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const body = { ...anOwnBody, obligation: 'recommended', flag: 'hasFunding' };
    const answer = await client.post(ownItemsPath(person.organisation), {
      ...command,
      validFrom: '2026-11-21',
      body,
    });
    expect(refusal(answer)).toBe(
      '422 valid-from-in-the-past, flag-not-possible, recommended-cannot-block',
    );
  });
});

describe('a project of the organisation', () => {
  async function withOwnItem(others: readonly Role[] = []) {
    const team = await aTown(others);
    const coordinator = team.client('it-coordinator');
    const own = await anOwnItem(coordinator, team.town, {}, { validFrom: today });
    const { id } = await aProject(coordinator, { organisation: team.town });
    return { team, coordinator, own, id };
  }

  it('gets the own items in force on the day its checklist is opened, and keeps them', async () => {
    clock.set(`${today}T23:30:00+01:00`);
    const { team, coordinator, own, id } = await withOwnItem();
    const later = await anOwnItem(coordinator, team.town, {}, { validFrom: '2026-11-23' });
    const before = await checklistOf(team, id);
    expect(ownKeys(before)).toEqual([own.key]);
    expect(before.items.at(-1)).toMatchObject({
      subStep: 'own',
      own: { de: anOwnBody.de, en: anOwnBody.de },
      blocksGate: true,
    });

    clock.set('2026-11-23T00:30:00+01:00');
    expect(ownKeys(await checklistOf(team, id))).toEqual([own.key]);
    const next = await aProject(coordinator, { organisation: team.town });
    expect(ownKeys(await checklistOf(team, next.id))).toEqual([own.key, later.key]);
  });

  it('is held back by a blocking one, and gets through the gate with evidence', async () => {
    const { team, coordinator, own, id } = await withOwnItem();
    await coordinator.patch(`/api/projects/${id}`, {
      version: (await checklistOf(team, id)).version,
      changes: { riskClass: 'minimal' },
    });
    const item = await itemOf(coordinator, id, own.key);
    const path = `/api/projects/${id}/checklist/${item.id}`;
    const { version } = await checklistOf(team, id);
    const done = { version, changes: { state: 'done' } };
    expect(refusal(await coordinator.patch(path, done))).toBe('422 evidence-required');
    expect((await gateOf(coordinator, id)).next?.blockers).toContainEqual({
      code: 'item-open',
      itemKey: own.key,
    });
    await workOffChecklist(coordinator, id);
    const { next } = await gateOf(coordinator, id);
    expect(next?.blockers.map(({ itemKey }) => itemKey)).not.toContain(own.key);
  });

  it('can have it waived by another person', async () => {
    const { coordinator, own, id } = await withOwnItem();
    const item = await itemOf(coordinator, id, own.key);
    const answer = await coordinator.post(`/api/projects/${id}/waivers`, {
      itemId: item.id,
      reason: 'Beispiel: der Beirat tagt erst im März.',
    });
    expect(answer.as(waiversSchema).items).toMatchObject([{ itemKey: own.key }]);
  });

  it('shows it in the work of whoever is responsible, by its name', async () => {
    const { coordinator, own, id } = await withOwnItem();
    expect(await keysIn(coordinator, '?kind=task&limit=100')).toContain(own.key);
    const { items } = await myWork(coordinator, '?kind=task&limit=100');
    const titles = items.flatMap((entry) =>
      entry.kind === 'task' && entry.project.id === id && entry.item.key === own.key
        ? [entry.item.title]
        : [],
    );
    expect(titles).toEqual([{ de: anOwnBody.de, en: anOwnBody.de }]);
  });

  it('freezes its text with the decision, and gets those of the next phase', async () => {
    const { team, coordinator, own, id } = await withOwnItem();
    const ofPilot = await anOwnItem(
      coordinator,
      team.town,
      { obligation: 'conditional', flag: 'hasFunding' },
      { checklist: 'pilot', validFrom: today },
    );
    await passGate(team, id, 'g1');
    expect(ownKeys(await checklistOf(team, id))).toEqual([ofPilot.key]);
    const [row] = await api.database.query<{ body: string }>(
      `SELECT s.body FROM gate_snapshot s JOIN gate_decision d ON d.id = s.decision_id
       WHERE d.project_id = $1`,
      [id],
    );
    const { checklist } = gateSnapshotSchema.parse(JSON.parse(row?.body ?? '{}'));
    expect(checklist.items.find(({ key }) => key === own.key)).toMatchObject({
      state: 'done',
      own: { version: 1, de: anOwnBody.de },
    });
  });

  it('has it in its audit file under its name', async () => {
    const { team, own, id } = await withOwnItem();
    const { files } = await downloadAuditFile(team.client('executive-board'), id);
    const lines = files.get('checklisten.csv')?.toString().split('\n') ?? [];
    expect(lines.find((line) => line.includes(own.key))).toContain(anOwnBody.de);
  });

  it('of another organisation sees nothing of them', async () => {
    const { own } = await withOwnItem();
    const other = await aTown();
    const { id } = await aProject(other.client('it-coordinator'), { organisation: other.town });
    const { items } = await checklistOf(other, id);
    expect(items.map(({ key }) => key)).not.toContain(own.key);
    expect(items.every((item) => item.own === null)).toBe(true);
    expect(await keysIn(other.client('it-coordinator'), '?limit=100')).not.toContain(own.key);
  });
});

function ownKeys({ items }: { items: readonly { key: string; own: unknown }[] }): string[] {
  return items.filter(({ own }) => own !== null).map(({ key }) => key);
}
