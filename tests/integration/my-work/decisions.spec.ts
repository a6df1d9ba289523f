import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { signInAs, type Client } from '../../support/client';
import { myCount, myWork } from '../../support/my-work';
import { aMembership, aSignedIn } from '../../support/people';
import { aDecision, aProject, aProjectReadyForG1, aRequest, gateOf } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const clock = aClock('2026-02-10T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

async function decisions(client: Client, query = '') {
  const { items } = await myWork(client, `?kind=decision${query}`);
  return items;
}

/** Somebody of the team signs in again: sessions do not last for days. */
function again(team: Team, role: Role): Promise<Client> {
  return signInAs(api, team.person(role).email);
}

/** A project whose first gate was requested on 10 February by the coordinator. */
async function aWaitingProject(team: Team, changes = {}): Promise<string> {
  const client = team.client('it-coordinator');
  const { id } = await aProjectReadyForG1(api, client, { organisation: team.town, changes });
  await aRequest(client, id, 'g1');
  return id;
}

describe('the decisions that wait for me', () => {
  it('stand on one page with what they need (US-12)', async () => {
    clock.set('2026-02-10T10:00:00+01:00');
    const team = await aTeam(api, ['it-coordinator', 'executive-board', 'data-protection-officer']);
    const changes = { estimatedTotalCents: 1_234_500, riskClass: 'high-check' } as const;
    const id = await aWaitingProject(team, changes);
    clock.set('2026-02-22T09:00:00+01:00');
    const board = await again(team, 'executive-board');
    expect(await decisions(board)).toMatchObject([
      {
        group: 'decisions',
        project: { id, phase: 'analysis' },
        gate: 'g1',
        act: 'decide',
        requestedAt: '2026-02-10T09:00:00.000Z',
        waitingDays: 12,
        recommendation: 'Beispiel: bitte zustimmen.',
        riskClass: 'high-check',
        estimatedTotalCents: 1_234_500,
        dueOn: null,
      },
    ]);
    expect(await myCount(board)).toMatchObject({ decisions: 1 });
    for (const role of ['it-coordinator', 'data-protection-officer'] as const) {
      expect(await decisions(await again(team, role))).toEqual([]);
    }
  });

  it('end with the decision', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const id = await aWaitingProject(team);
    const board = team.client('executive-board');
    const { next } = await gateOf(board, id);
    const decision = aDecision(next?.request?.id ?? '');
    const answer = await board.post(`/api/projects/${id}/gates/g1/decision`, decision);
    expect(answer.status).toBe(200);
    expect(await decisions(board)).toEqual([]);
  });

  it('hold no request of my own, whatever roles I have', async () => {
    const roles: readonly Role[] = ['it-coordinator', 'executive-board', 'department-head'];
    const { client, person } = await aSignedIn(api, { roles });
    const { id } = await aProjectReadyForG1(api, client, person);
    await aRequest(client, id, 'g1');
    expect(await decisions(client)).toEqual([]);
    expect((await myCount(client)).decisions).toBe(0);
  });

  it('ask for an agreement first and for the decision afterwards', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board', 'it-head']);
    const id = await aWaitingProject(team);
    await api.database.query(`UPDATE project SET phase = 'scaling' WHERE id = $1`, [id]);
    await api.database.query(`UPDATE gate_request SET gate = 'g3' WHERE project_id = $1`, [id]);
    const board = team.client('executive-board');
    const [asked] = await decisions(team.client('it-head'));
    expect(asked).toMatchObject({ act: 'agree', gate: 'g3' });
    expect(await decisions(board)).toEqual([]);
    const path = `/api/projects/${id}/gates/g3/agreement`;
    const answer = await team.client('it-head').post(path, { requestId: asked?.id });
    expect(answer.status).toBe(200);
    expect(await decisions(team.client('it-head'))).toEqual([]);
    expect(await decisions(board)).toMatchObject([{ act: 'decide' }]);
  });

  it('leave out paused projects, other phases and other towns', async () => {
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const id = await aWaitingProject(team);
    const board = team.client('executive-board');
    const { client: stranger, person } = await aSignedIn(api, { roles: ['executive-board'] });
    await aMembership(api, person, team.town, 'auditor');
    expect(await decisions(await signInAs(api, person.email))).toEqual([]);
    expect(await decisions(stranger)).toEqual([]);
    expect(await decisions(board, '&phase=pilot')).toEqual([]);
    expect(await decisions(board, '&due=overdue')).toEqual([]);
    expect(await decisions(board, '&phase=analysis')).toHaveLength(1);
    await api.database.query(`UPDATE project SET status = 'paused' WHERE id = $1`, [id]);
    expect(await decisions(board)).toEqual([]);
  });

  it('come page by page, whoever has waited longest first', async () => {
    clock.set('2026-03-01T07:00:00+01:00');
    const team = await aTeam(api, ['it-coordinator', 'executive-board']);
    const waiting: string[] = [];
    for (const hour of ['08', '09', '10']) {
      clock.set(`2026-03-01T${hour}:00:00+01:00`);
      waiting.push(await aWaitingProject(team));
    }
    const board = team.client('executive-board');
    const first = await myWork(board, '?kind=decision&limit=2');
    const cursor = encodeURIComponent(first.nextCursor ?? '');
    const second = await myWork(board, `?kind=decision&limit=2&cursor=${cursor}`);
    const shown = [...first.items, ...second.items].map(({ project }) => project.id);
    expect(shown).toEqual(waiting);
    expect(second.nextCursor).toBeNull();
  });
});

describe('conditions of decisions', () => {
  it('wait for the role that has to fulfil them, until they are fulfilled', async () => {
    clock.set('2026-02-10T10:00:00+01:00');
    const team = await aTeam(api, ['it-coordinator', 'executive-board', 'procurement']);
    const id = await aWaitingProject(team);
    const board = team.client('executive-board');
    const { next } = await gateOf(board, id);
    const conditions = [
      { text: 'Beispiel: Vertrag prüfen.', dueOn: '2026-02-20', responsibleRole: 'procurement' },
      { text: 'Beispiel: Bericht.', dueOn: '2026-03-20', responsibleRole: 'procurement' },
    ] as const;
    const decision = aDecision(next?.request?.id ?? '', {
      result: 'approved-with-conditions',
      conditions: [...conditions],
    });
    const answer = await board.post(`/api/projects/${id}/gates/g1/decision`, decision);
    expect(answer.status).toBe(200);

    clock.set('2026-02-24T10:00:00+01:00');
    const procurement = await again(team, 'procurement');
    const mine = async () => (await myWork(procurement, '?kind=condition')).items;
    expect(await mine()).toMatchObject([
      {
        group: 'overdue',
        text: 'Beispiel: Vertrag prüfen.',
        overdueDays: 4,
        gate: 'g1',
        role: 'procurement',
        project: { id, phase: 'pilot' },
      },
      { group: 'upcoming', text: 'Beispiel: Bericht.', dueOn: '2026-03-20', overdueDays: null },
    ]);
    expect((await myCount(procurement)).overdue).toBe(1);
    const others = await myWork(await again(team, 'executive-board'), '?kind=condition');
    expect(others.items).toEqual([]);
    expect((await myWork(procurement, '?kind=condition&due=soon')).items).toEqual([]);

    await api.database.query(`UPDATE project SET status = 'paused' WHERE id = $1`, [id]);
    expect(await mine()).toEqual([]);
    await api.database.query(`UPDATE project SET status = 'completed' WHERE id = $1`, [id]);
    expect(await mine()).toHaveLength(2);
    await api.database.query(
      `UPDATE gate_condition SET fulfilled_at = now(), evidence_kind = 'note',
         fulfilled_by = (SELECT id FROM person LIMIT 1), fulfilled_by_role = 'cdo'
       WHERE project_id = $1`,
      [id],
    );
    expect(await mine()).toEqual([]);
  });
});

describe('the planned end of a phase', () => {
  it('waits for those who may change it, once it has passed', async () => {
    clock.set('2026-03-31T10:00:00+02:00');
    const team = await aTeam(api, ['it-coordinator', 'department-head', 'treasurer']);
    const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
    const ends = async (role: Role, query = '') =>
      (await myWork(await again(team, role), `?kind=planned-end${query}`)).items;
    expect(await ends('it-coordinator')).toEqual([]);

    clock.set('2026-04-02T10:00:00+02:00');
    for (const role of ['it-coordinator', 'department-head'] as const) {
      expect(await ends(role)).toMatchObject([
        { group: 'overdue', dueOn: '2026-03-31', overdueDays: 2, project: { id } },
      ]);
      expect((await myCount(await again(team, role))).overdue).toBe(1);
    }
    expect(await ends('treasurer')).toEqual([]);
    expect(await ends('it-coordinator', '&phase=pilot')).toEqual([]);
    expect(await ends('it-coordinator', '&due=soon')).toEqual([]);
    await api.database.query(`UPDATE project SET status = 'paused' WHERE id = $1`, [id]);
    expect(await ends('it-coordinator')).toEqual([]);
  });
});
