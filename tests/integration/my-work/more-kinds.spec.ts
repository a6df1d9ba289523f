import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { incidentListSchema, waiversSchema, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { signInAs, type Client } from '../../support/client';
import { myCount, myWork } from '../../support/my-work';
import { aSignedIn } from '../../support/people';
import { aClassification, aProject, itemOf, passGate } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const clock = aClock('2026-10-24T12:00:00+02:00');
let api: TestApi;
let team: Team;
let stranger: Client;

beforeAll(async () => {
  api = await startApi({ clock });
  // Nobody has recorded a value limit, so the executive board decides the first gate.
  team = await aTeam(api, ['it-coordinator', 'department-head', 'executive-board', 'auditor']);
  const roles: readonly Role[] = ['it-coordinator', 'department-head', 'executive-board'];
  stranger = (await aSignedIn(api, { roles })).client;
});
afterAll(() => api.close());

async function aProjectOfTheTown(client = team.client('it-coordinator')): Promise<string> {
  const changes = { plannedAnalysis: { start: '2026-10-01', end: '2026-12-31' } };
  return (await aProject(client, { organisation: team.town, changes })).id;
}

async function ids(client: Client, query: string): Promise<string[]> {
  return (await myWork(client, query)).items.map(({ id }) => id);
}

async function nobodySees(roles: readonly Role[], query: string): Promise<void> {
  for (const client of [stranger, ...roles.map((role) => team.client(role))]) {
    expect(await ids(client, query)).toEqual([]);
  }
}

describe('a request for a waiver', () => {
  const kind = '?kind=waiver';

  it('waits for whoever may grant it, never for who asked, until it is answered (US-04)', async () => {
    const roles: readonly Role[] = ['it-coordinator', 'executive-board'];
    const { client: both } = await aSignedIn(api, { roles, organisation: team.town });
    const board = team.client('executive-board');
    const id = await aProjectOfTheTown();
    const item = await itemOf(both, id, 'needs-analysis.reuse-check');
    const path = `/api/projects/${id}/waivers`;
    const reason = 'Beispiel: Es gibt keine vergleichbare Lösung.';
    const [waiver] = (await both.post(path, { itemId: item.id, reason })).as(waiversSchema).items;

    expect((await myWork(board, kind)).items).toMatchObject([
      {
        id: waiver?.id,
        group: 'decisions',
        project: { id },
        item: { key: item.key },
        reason,
        waitingDays: 0,
        dueOn: null,
      },
    ]);
    expect(await ids(board, '?due=waiting')).toContain(waiver?.id);
    expect(await ids(board, `${kind}&phase=pilot`)).toEqual([]);
    expect((await myCount(board)).decisions).toBe(1);
    expect(await ids(both, kind)).toEqual([]);
    await nobodySees(['it-coordinator', 'department-head', 'auditor'], kind);

    const answer = { result: 'granted', note: 'Beispiel: nachvollziehbar.' };
    await board.post(`${path}/${waiver?.id ?? ''}/decision`, answer);
    await nobodySees(['executive-board'], kind);
    expect((await myCount(board)).decisions).toBe(0);
  });
});

describe('a classification', () => {
  const kind = '?kind=classification';

  it('waits for a second person until it is confirmed, and only as long as it holds', async () => {
    const roles: readonly Role[] = ['it-coordinator', 'department-head'];
    const { client: both } = await aSignedIn(api, { roles, organisation: team.town });
    const board = team.client('executive-board');
    const id = await aProjectOfTheTown();
    await aClassification(both, id, { 'ai-system': 'no' });
    clock.set('2026-10-24T13:00:00+02:00');
    const { current } = await aClassification(both, id, { 'ai-system': 'no' });

    const entry = {
      id: current?.id,
      group: 'decisions',
      project: { id },
      riskClass: 'not-ai',
      recordedAt: current?.recordedAt,
    };
    expect((await myWork(board, kind)).items).toMatchObject([entry]);
    expect(await ids(team.client('department-head'), kind)).toEqual([current?.id]);
    expect((await myCount(board)).decisions).toBe(1);
    expect(await ids(both, kind)).toEqual([]);
    await nobodySees(['it-coordinator', 'auditor'], kind);

    await api.database.query(`UPDATE project SET risk_class = 'minimal' WHERE id = $1`, [id]);
    expect(await ids(board, kind)).toEqual([]);
    await api.database.query(`UPDATE project SET risk_class = 'not-ai' WHERE id = $1`, [id]);
    const path = `/api/projects/${id}/classification/${current?.id ?? ''}/confirmation`;
    expect((await board.post(path, {})).status).toBe(200);
    await nobodySees(['executive-board', 'department-head'], kind);
  });
});

describe('an incident', () => {
  const kind = '?kind=incident';

  it('waits with its last day in Germany until it is reported (US-21)', async () => {
    clock.set('2026-10-24T12:00:00+02:00');
    const coordinator = team.client('it-coordinator');
    const id = await aProjectOfTheTown();
    const path = `/api/projects/${id}/incidents`;
    const happened = {
      occurredAt: null,
      noticedAt: '2026-10-24T01:30:00+02:00',
      severity: 'high',
      description: 'Beispiel: Antworten gingen an die falsche Adresse',
      reportDuty: 'undecided',
      reportReason: null,
    };
    const { items } = (await coordinator.post(path, happened)).as(incidentListSchema);
    const [incident] = items;
    await coordinator.post(path, { ...happened, reportDuty: 'no', reportReason: 'Beispiel: nein' });

    const due = { id: incident?.id, number: 1, dueOn: '2026-10-27', project: { id } };
    expect((await myWork(coordinator, kind)).items).toMatchObject([
      { ...due, group: 'upcoming', overdueDays: null, reportDueAt: '2026-10-26T23:30:00.000Z' },
    ]);
    expect(await ids(team.client('department-head'), `${kind}&due=soon`)).toEqual([incident?.id]);
    await nobodySees(['executive-board', 'auditor'], kind);

    clock.set('2026-10-28T00:10:00+01:00');
    const again = await signInAs(api, team.person('it-coordinator').email);
    await api.database.query(`UPDATE project SET status = 'paused' WHERE id = $1`, [id]);
    expect((await myWork(again, kind)).items).toMatchObject([
      { ...due, group: 'overdue', overdueDays: 1 },
    ]);
    expect((await myCount(again)).overdue).toBe(1);

    const report = { reportedAt: '2026-10-26T20:00:00+01:00' };
    expect((await again.post(`${path}/${incident?.id ?? ''}/report`, report)).status).toBe(200);
    expect(await ids(again, kind)).toEqual([]);
    expect((await myCount(again)).overdue).toBe(0);
  });
});

describe('a request for a waiver that nobody can grant', () => {
  it('waits for nobody: its item was settled, or does not apply', async () => {
    const own = await aTeam(api, ['it-coordinator', 'executive-board']);
    const coordinator = own.client('it-coordinator');
    const board = own.client('executive-board');
    const { id } = await aProject(coordinator, { organisation: own.town });
    await passGate(own, id, 'g1');
    const path = `/api/projects/${id}`;
    const item = await itemOf(coordinator, id, 'pilot.dpa');
    const asked = { itemId: item.id, reason: 'Beispiel: liegt vor.' };
    const [waiver] = (await coordinator.post(`${path}/waivers`, asked)).as(waiversSchema).items;
    const offered = async () =>
      (await board.get(`${path}/waivers`)).as(waiversSchema).items[0]?.may.decide;
    const set = (state: string) =>
      api.database.query('UPDATE checklist_item SET state = $2 WHERE id = $1', [item.id, state]);
    expect(await ids(board, '?kind=waiver')).toEqual([waiver?.id]);
    expect(await offered()).toBe(true);

    await set('done');
    expect(await ids(board, '?kind=waiver')).toEqual([]);
    expect((await myCount(board)).decisions).toBe(0);
    expect(await offered()).toBe(false);
    await set('recheck');
    expect(await ids(board, '?kind=waiver')).toEqual([waiver?.id]);

    await api.database.query('UPDATE project SET processes_personal_data = false WHERE id = $1', [
      id,
    ]);
    expect(await ids(board, '?kind=waiver')).toEqual([]);
    expect(await offered()).toBe(false);
  });
});
