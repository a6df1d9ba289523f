import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gateViewSchema, projectSchema, type Role } from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { startApi, type TestApi } from '../../support/api';
import {
  aCouncilDecision,
  aDecision,
  aProjectReadyForG1,
  aRequest,
  gateOf,
  passGate,
  settleChecklist,
  settleConsent,
  withoutOpinions,
} from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const everybody: readonly Role[] = [
  'it-coordinator',
  'department-head',
  'executive-board',
  'council-office',
  'it-head',
  'organisation-admin',
];
const limit = 5_000_000;

/** A team whose town has a value limit of 50,000 euros, as its administration entered it. */
async function aTeamWithLimit(roles: readonly Role[] = everybody): Promise<Team> {
  const team = await aTeam(api, roles);
  const command = { amountCents: limit, validFrom: '2026-01-01', source: 'Beispiel: Hauptsatzung' };
  const path = `/api/organisations/${team.town.id}/value-limits`;
  const answer = await team.client('organisation-admin').post(path, command);
  expect(answer.status).toBe(201);
  return team;
}

function aReady(team: Team, estimatedTotalCents: number | null) {
  return aProjectReadyForG1(api, team.client('it-coordinator'), {
    organisation: team.town,
    changes: { estimatedTotalCents },
  });
}

describe('the first gate', () => {
  it.each([
    [limit - 1, 'department-head', ['executive-board'], 'below-limit'],
    [limit, 'executive-board', [], 'above-limit'],
    [null, 'executive-board', [], 'total-unknown'],
  ] as const)(
    'of a project for %j cents is decided by %s',
    async (total, decides, takesOver, why) => {
      const team = await aTeamWithLimit();
      const { id } = await aReady(team, total);
      const { next } = await gateOf(team.client('it-coordinator'), id);
      expect(next?.authority).toMatchObject({
        decides,
        mayTakeOver: takesOver,
        because: [why],
        valueLimitCents: limit,
        estimatedTotalCents: total,
      });
      const requestId = await aRequest(team.client('it-coordinator'), id, 'g1');
      const path = `/api/projects/${id}/gates/g1/decision`;
      const decision = aDecision(requestId);
      const other = decides === 'department-head' ? 'council-office' : 'department-head';
      expect(refusal(await team.client(other).post(path, decision))).toBe('403 forbidden');
      expect((await gateOf(team.client(decides), id)).next?.may.decide).toBe(true);
      expect((await team.client(decides).post(path, decision)).status).toBe(200);
    },
  );

  it('is decided by the board while no limit is known, and the page can say so', async () => {
    const team = await aTeam(api, ['it-coordinator', 'department-head', 'executive-board']);
    const { id } = await aReady(team, 100);
    const { next } = await gateOf(team.client('it-coordinator'), id);
    expect(next?.authority).toMatchObject({
      level: 'aboveLimit',
      aboveCouncilLimit: null,
      because: ['limit-unknown'],
      decides: 'executive-board',
      valueLimitCents: null,
    });
  });

  it('is taken over by the board below the limit', async () => {
    const team = await aTeamWithLimit();
    const { id } = await aReady(team, 100);
    const requestId = await aRequest(team.client('it-coordinator'), id, 'g1');
    const path = `/api/projects/${id}/gates/g1/decision`;
    const answer = await team.client('executive-board').post(path, aDecision(requestId));
    expect(answer.as(gateViewSchema).decisions[0]?.decidedBy.role).toBe('executive-board');
  });

  it('is decided by the board where nobody heads the department', async () => {
    const team = await aTeamWithLimit(['it-coordinator', 'executive-board', 'organisation-admin']);
    const { id } = await aReady(team, 100);
    const { next } = await gateOf(team.client('it-coordinator'), id);
    expect(next?.authority).toMatchObject({
      decides: 'executive-board',
      because: ['below-limit', 'absent-role'],
    });
    expect((await passGate(team, id, 'g1')).phase).toBe('pilot');
  });

  it.each(['high', 'high-check', 'check'] as const)(
    'is decided by the board below the limit for the risk class %s',
    async (riskClass) => {
      const team = await aTeamWithLimit([
        'it-coordinator',
        'department-head',
        'executive-board',
        'organisation-admin',
      ]);
      const { id } = await aReady(team, 100);
      const coordinator = team.client('it-coordinator');
      const { version } = (await coordinator.get(`/api/projects/${id}`)).as(projectSchema);
      await coordinator.patch(`/api/projects/${id}`, { version, changes: { riskClass } });
      const { next } = await gateOf(team.client('it-coordinator'), id);
      expect(next?.authority).toMatchObject({ level: 'highRisk', decides: 'executive-board' });
    },
  );

  it('follows a rule of the town from its day on', async () => {
    const team = await aTeamWithLimit();
    const { id } = await aReady(team, limit);
    const authority = {
      decides: 'department-head',
      mayTakeOver: [],
      needsAgreementOf: [],
      decidingBodies: [],
      recordedBy: null,
    };
    const enter = (validFrom: string) =>
      api.database.query(
        `INSERT INTO gate_authority_override (id, organisation_id, gate, level, authority,
           valid_from, source, recorded_by, recorded_at)
         VALUES ($1, $2, 'g1', 'aboveLimit', $3, $4, 'Beispiel', $5, $6)`,
        [newId(), team.town.id, authority, validFrom, team.person('it-head').id, new Date()],
      );
    const decides = async () =>
      (await gateOf(team.client('it-coordinator'), id)).next?.authority.decides;
    await enter('2999-01-01');
    expect(await decides()).toBe('executive-board');
    await enter('2026-01-01');
    expect(await decides()).toBe('department-head');
  });
});

describe('the second gate above the limit', () => {
  it('is decided by the council: only its office records it, with body, date and reference', async () => {
    const team = await aTeamWithLimit();
    const { id } = await aReady(team, limit);
    await passGate(team, id, 'g1');
    await settleChecklist(api, id);
    await settleConsent(team.client('it-coordinator'), id);
    const requestId = await aRequest(team.client('it-coordinator'), id, 'g2');
    const path = `/api/projects/${id}/gates/g2/decision`;
    const office = team.client('council-office');
    const without = await withoutOpinions(office, id);
    const decision = aDecision(requestId, { body: aCouncilDecision, ...without });

    expect((await gateOf(office, id)).next).toMatchObject({
      authority: { decides: null, decidingBodies: ['council', 'committee'] },
      may: { decide: false, record: true },
    });
    for (const role of ['executive-board', 'department-head', 'it-coordinator'] as const) {
      expect(refusal(await team.client(role).post(path, decision))).toBe('403 forbidden');
    }
    expect(refusal(await office.post(path, aDecision(requestId, without)))).toBe(
      '422 body-required',
    );
    const future = { ...aCouncilDecision, decidedOn: '2999-01-01' };
    const tooEarly = aDecision(requestId, { body: future, ...without });
    expect(refusal(await office.post(path, tooEarly))).toBe('422 in-the-future');
    for (const [change, field] of [
      [{ body: 'mayor' }, 'body.body'],
      [{ decidedOn: '2026-02-30' }, 'body.decidedOn'],
      [{ reference: ' ' }, 'body.reference'],
    ] as const) {
      const body = { ...aCouncilDecision, ...change };
      const answer = await office.post(path, { ...decision, body });
      expect(answer.status).toBe(400);
      expect(problemOf(answer).errors).toMatchObject([{ field }]);
    }

    const { decisions } = (await office.post(path, decision)).as(gateViewSchema);

    expect(decisions[0]).toMatchObject({
      gate: 'g2',
      body: aCouncilDecision,
      decidedBy: { role: 'council-office', name: null },
      moved: { phase: 'scaling', status: 'active' },
    });
    const project = await team.client('it-coordinator').get(`/api/projects/${id}`);
    expect(project.as(projectSchema).phase).toBe('scaling');
  });
});

describe('the second gate below the limit', () => {
  it('is decided by the board, without a body', async () => {
    const team = await aTeamWithLimit();
    const { id } = await aReady(team, 100);
    await passGate(team, id, 'g1');
    const { next } = await gateOf(team.client('it-coordinator'), id);
    expect(next?.authority).toMatchObject({ decides: 'executive-board', decidingBodies: [] });
    expect((await passGate(team, id, 'g2')).phase).toBe('scaling');
  });
});

describe('the third gate', () => {
  async function aProjectBeforeG3(team: Team) {
    const { id } = await aReady(team, 100);
    await passGate(team, id, 'g1');
    await passGate(team, id, 'g2');
    await settleChecklist(api, id);
    await settleConsent(team.client('it-coordinator'), id);
    const requestId = await aRequest(team.client('it-coordinator'), id, 'g3');
    return { id, requestId, path: `/api/projects/${id}/gates/g3` };
  }

  it('is decided only after the head of IT has agreed, and completes the project', async () => {
    const team = await aTeamWithLimit();
    const { id, requestId, path } = await aProjectBeforeG3(team);
    const department = team.client('department-head');
    const itHead = team.client('it-head');
    const decision = aDecision(requestId, await withoutOpinions(department, id));
    const early = await department.post(`${path}/decision`, decision);
    expect(refusal(early)).toBe('422 agreement-missing');
    expect(problemOf(early).errors[0]?.params).toEqual({ role: 'it-head' });
    for (const role of ['department-head', 'executive-board', 'it-coordinator'] as const) {
      const answer = await team.client(role).post(`${path}/agreement`, { requestId });
      expect(refusal(answer)).toBe('403 forbidden');
    }
    expect((await gateOf(itHead, id)).next?.may).toMatchObject({ agree: true, decide: false });
    const agreed = await itHead.post(`${path}/agreement`, { requestId, note: 'Betrieb steht' });
    expect(agreed.as(gateViewSchema).next?.request?.agreements).toMatchObject([
      { role: 'it-head', note: 'Betrieb steht', by: { name: team.person('it-head').displayName } },
    ]);
    expect(refusal(await itHead.post(`${path}/agreement`, { requestId }))).toBe(
      '422 already-agreed',
    );

    const decided = await department.post(`${path}/decision`, decision);

    expect(decided.as(gateViewSchema)).toMatchObject({
      next: { gate: 'g4', request: null },
      decisions: [{ gate: 'g3', moved: { phase: 'scaling', status: 'completed' } }, {}, {}],
    });
    const project = (await department.get(`/api/projects/${id}`)).as(projectSchema);
    expect(project).toMatchObject({ phase: 'scaling', status: 'completed' });
    const again = await department.post(`${path}/decision`, decision);
    expect(refusal(again)).toBe('409 already-decided');
  });

  it('has the board agree and decide where nobody heads IT or the department', async () => {
    const team = await aTeamWithLimit(['it-coordinator', 'executive-board', 'organisation-admin']);
    const { id } = await aReady(team, 100);
    await passGate(team, id, 'g1');
    await passGate(team, id, 'g2');
    const { next } = await gateOf(team.client('it-coordinator'), id);
    expect(next?.authority).toMatchObject({
      decides: 'executive-board',
      needsAgreementOf: ['executive-board'],
      because: ['below-limit', 'absent-role'],
    });
    expect(await passGate(team, id, 'g3')).toMatchObject({ status: 'completed' });
  });
});

describe('what others see of the authority', () => {
  it('is without the estimated total for a role that reads no money', async () => {
    const team = await aTeamWithLimit([...everybody, 'data-protection-officer']);
    const { id } = await aReady(team, 4_200_042);
    const answer = await team.client('data-protection-officer').get(`/api/projects/${id}/gates`);
    const { next } = answer.as(gateViewSchema);
    expect(next?.authority).toMatchObject({ decides: 'department-head' });
    expect(next?.authority).toHaveProperty('valueLimitCents');
    expect(JSON.stringify(answer.body)).not.toContain('4200042');
  });

  it('is nothing for the administration, which reads no decisions', async () => {
    const team = await aTeamWithLimit();
    const { id } = await aReady(team, 100);
    const answer = await team.client('organisation-admin').get(`/api/projects/${id}/gates`);
    expect(refusal(answer)).toBe('403 forbidden');
  });
});
