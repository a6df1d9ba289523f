import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { consentsSchema, dayOf, daysLater, opinionsViewSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { myCount, myWork } from '../../support/my-work';
import { aMembership } from '../../support/people';
import { aProject, passGate } from '../../support/projects';
import { aTeam } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A pilot about which the staff council is asked for consent, released or not. */
async function aPilotThatAsks() {
  const team = await aTeam(api, [
    'it-coordinator',
    'executive-board',
    'staff-council',
    'equality-and-inclusion',
    'auditor',
  ]);
  const coordinator = team.client('it-coordinator');
  const council = team.client('staff-council');
  const { id } = await aProject(coordinator, { organisation: team.town });
  await passGate(team, id, 'g1');
  const path = `/api/projects/${id}`;
  const release = (role = 'staff-council') =>
    coordinator.post(`${path}/participation/release`, { role });
  const ask = async () => {
    const asked = await coordinator.post(`${path}/consents`, { reason: 'Beispiel: Ja?' });
    const [procedure] = asked.as(consentsSchema).procedures;
    if (procedure === undefined) throw new Error('Nobody asked.');
    return procedure;
  };
  return { team, coordinator, council, id, path, release, ask };
}

describe('what the staff council is asked', () => {
  it('waits for it with its deadline, and for nobody else, until it is answered', async () => {
    const { team, coordinator, council, id, path, release, ask } = await aPilotThatAsks();
    await release();
    const { id: consent, dueOn } = await ask();
    const { items } = await myWork(council);
    expect(items).toMatchObject([
      {
        kind: 'consent',
        id: consent,
        group: 'upcoming',
        role: 'staff-council',
        reason: 'Beispiel: Ja?',
        project: { id, phase: 'pilot' },
        dueOn,
        overdueDays: null,
      },
    ]);
    expect((await myWork(council, '?kind=task')).items).toEqual([]);
    for (const other of [coordinator, team.client('auditor'), team.client('executive-board')]) {
      expect((await myWork(other, '?kind=consent')).items).toEqual([]);
    }
    const answer = { result: 'given', text: '' };
    expect((await council.post(`${path}/consents/${consent}/answer`, answer)).status).toBe(200);
    expect((await myWork(council)).items).toEqual([]);
  });

  it('is late once its day has passed, and counts as that', async () => {
    const { council, release, ask } = await aPilotThatAsks();
    await release();
    const { id } = await ask();
    const yesterday = daysLater(dayOf(new Date()), -1);
    await api.database.query('UPDATE consent SET due_on = $2 WHERE id = $1', [id, yesterday]);
    expect((await myWork(council)).items).toMatchObject([
      { kind: 'consent', group: 'overdue', overdueDays: 1 },
    ]);
    expect(await myCount(council)).toEqual({ overdue: 1, decisions: 0 });
  });

  it('shows nothing of a project that is not released any more, nor of one of another town', async () => {
    const { team, coordinator, council, path, release, ask } = await aPilotThatAsks();
    await release();
    const { id } = await ask();
    await coordinator.post(`${path}/participation/end`, { role: 'staff-council' });
    await api.database.query(`UPDATE consent SET due_on = '2026-01-02' WHERE id = $1`, [id]);
    expect((await myWork(council)).items).toEqual([]);
    expect(await myCount(council)).toEqual({ overdue: 0, decisions: 0 });

    // Another role that sees every project does not open what waits for the staff council.
    await aMembership(api, team.person('staff-council'), team.town, 'auditor');
    expect((await myWork(council, '?kind=consent')).items).toEqual([]);
    await release();
    expect((await myWork(council, '?kind=consent')).items).toMatchObject([{ id }]);

    const elsewhere = await aPilotThatAsks();
    expect((await myWork(elsewhere.council)).items).toEqual([]);
  });

  it('waits no more once the project has changed so much that it has to be asked again', async () => {
    const { coordinator, council, path, release, ask } = await aPilotThatAsks();
    await release();
    const { id } = await ask();
    const change = { kinds: ['model'], text: 'Beispiel: neu.', effectiveOn: '2026-12-01' };
    expect((await coordinator.post(`${path}/substantial-changes`, change)).status).toBe(200);
    expect((await myWork(council)).items).toEqual([]);
    await coordinator.post(`${path}/consents/${id}/withdrawal`, {});
    const { id: again } = await ask();
    expect((await myWork(council)).items).toMatchObject([{ id: again }]);
  });

  it('rests while the project is paused', async () => {
    const { council, id, release, ask } = await aPilotThatAsks();
    await release();
    await ask();
    await api.database.query(`UPDATE project SET status = 'paused' WHERE id = $1`, [id]);
    expect((await myWork(council)).items).toEqual([]);
  });
});

describe('what the equality officer is asked', () => {
  it('waits once, as an opinion, in what is released', async () => {
    const { team, coordinator, path, release } = await aPilotThatAsks();
    const officer = team.client('equality-and-inclusion');
    const role = 'equality-and-inclusion';
    await release(role);
    const asked = await coordinator.post(`${path}/opinions`, { role, question: 'Barrierefrei?' });
    const [opinion] = asked.as(opinionsViewSchema).opinions;
    expect((await myWork(officer)).items).toMatchObject([
      { kind: 'opinion', id: opinion?.id, role, question: 'Barrierefrei?' },
    ]);

    // Somebody who is asked in two roles, one of which sees every project.
    await aMembership(api, team.person(role), team.town, 'data-protection-officer');
    expect((await myWork(officer, '?kind=opinion')).items).toHaveLength(1);
    await coordinator.post(`${path}/participation/end`, { role });
    expect((await myWork(officer, '?kind=opinion')).items).toEqual([]);
  });
});
