import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  historyPageSchema,
  previewSchema,
  projectActsSchema,
  projectSchema,
  type Role,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { signInAs } from '../../support/client';
import { aClock } from '../../support/clock';
import { aSignedIn } from '../../support/people';
import {
  aCouncilDecision,
  aDecision,
  aPause,
  aProject,
  aProjectReadyForG1,
  aRequest,
  aStop,
  gateOf,
  itemOf,
  openTo,
  passGate,
  settleChecklist,
} from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
const reason = 'Beispiel: so entschieden.';
const later = (minutes: number) => {
  clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString());
};
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

/** A project in analysis, or in pilot after its G1; without a value limit the board decides G1. */
async function aBegun(phase: 'analysis' | 'pilot' = 'analysis') {
  const roles: Role[] = ['it-coordinator', 'executive-board', 'auditor', 'council-office'];
  const team = await aTeam(api, roles);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  if (phase === 'pilot') await passGate(team, id, 'g1');
  later(1);
  const path = `/api/projects/${id}/acts`;
  const act = (name: string, body: object, as: Role = 'it-coordinator', idempotencyKey?: string) =>
    team
      .client(as)
      .post(`${path}/${name}`, body, idempotencyKey === undefined ? {} : { idempotencyKey });
  const read = async () => (await coordinator.get(`/api/projects/${id}`)).as(projectSchema);
  const acts = async (as: Role = 'it-coordinator') =>
    (await team.client(as).get(path)).as(projectActsSchema);
  const mine = async (as: Role) =>
    (await acts(as)).possible.filter(({ may }) => may).map((one) => one.act);
  return { team, coordinator, id, path, act, read, acts, mine };
}

describe('US-07 a paused project', () => {
  it('rests with day, reason and both answers, and is resumed in its phase', async () => {
    const { coordinator, id, act, read, acts, mine } = await aBegun('pilot');
    const paused = (await act('pause', aPause(clock.now()))).as(projectActsSchema);
    expect(paused.happened).toMatchObject([{ act: 'pause', ...aPause(clock.now()) }]);
    expect(await read()).toMatchObject({ phase: 'pilot', status: 'paused' });
    expect((await gateOf(coordinator, id)).next?.may.request).toBe(false);
    expect(await mine('it-coordinator')).toEqual(['resume']);

    later(20);
    expect((await act('resume', { reason })).status).toBe(200);
    const project = await read();
    expect(project).toMatchObject({ phase: 'pilot', status: 'active' });
    expect(project.phaseStays.at(-1)?.pauses).toHaveLength(1);
    expect((await acts()).happened.map((one) => one.act)).toEqual(['resume', 'pause']);
    expect(await mine('it-coordinator')).toEqual(['phase-return', 'pause']);
    expect(await mine('executive-board')).toEqual(['phase-return', 'pause']);
    expect(await mine('council-office')).toEqual(['stop']);
  });

  it('does not grow older in its phase', async () => {
    const { team, act, id } = await aBegun('pilot');
    await act('pause', aPause(clock.now()));
    // A session does not last that long.
    later(120 * 24 * 60);
    const coordinator = await signInAs(api, team.person('it-coordinator').email);
    const found = async (age: string) => {
      const answer = await coordinator.get(`/api/projects?phase=pilot&phaseAge=${age}`);
      return (answer.body as { items: { id: string }[] }).items.map((row) => row.id);
    };
    expect(await found('up-to-3')).toContain(id);
    expect(await found('over-3')).not.toContain(id);
  });

  it.each<[string, object, string]>([
    ['without a day', { resumeOn: undefined }, '400 required'],
    ['until today', { resumeOn: '2020-01-01' }, '422 resume-not-ahead'],
    ['for longer than a year', { resumeOn: '2031-01-01' }, '422 resume-too-late'],
    ['without a word on contracts', { contractsContinue: undefined }, '400 required'],
    ['for an unknown ground', { category: 'mood' }, '400 not-possible'],
  ])('is not possible %s', async (_, change, expected) => {
    const { act, read } = await aBegun();
    const { version } = await read();
    expect(refusal(await act('pause', { ...aPause(clock.now()), ...change }))).toBe(expected);
    expect((await read()).version).toBe(version);
  });

  it('is paused once: by two at once, and by one who sends it twice', async () => {
    const { act, acts } = await aBegun();
    const body = aPause(clock.now());
    const both = await Promise.all([act('pause', body), act('pause', body, 'executive-board')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(refusal(both.find(({ status }) => status === 422) ?? both[0])).toBe(
      '422 act-not-in-status',
    );
    const resumed = [await act('resume', { reason }, 'it-coordinator', 'key-of-a-resume')];
    resumed.push(await act('resume', { reason }, 'it-coordinator', 'key-of-a-resume'));
    expect(resumed.map(({ status }) => status)).toEqual([200, 200]);
    expect((await acts()).happened).toHaveLength(2);
  });
});

describe('US-06 a return to an earlier phase', () => {
  it('keeps the history, begins a new stay and needs its gate again', async () => {
    const { team, coordinator, id, act, read, acts } = await aBegun('pilot');
    expect((await acts()).returnTargets).toMatchObject([{ phase: 'analysis' }]);
    const namedItems = ['needs-analysis.risk-class'];
    const answer = await act('return', { reason, targetPhase: 'analysis', namedItems });
    expect(answer.as(projectActsSchema).happened).toMatchObject([
      { act: 'phase-return', fromPhase: 'pilot', targetPhase: 'analysis', namedItems },
    ]);
    const project = await read();
    expect(project).toMatchObject({ phase: 'analysis', status: 'active' });
    expect(project.phaseStays.map(({ phase, loop }) => [phase, loop])).toEqual([
      ['analysis', 0],
      ['pilot', 0],
      ['analysis', 1],
    ]);
    for (const key of [...namedItems, 'needs-analysis.decision-g1']) {
      expect(await itemOf(coordinator, id, key)).toMatchObject({ state: 'recheck' });
    }
    const page = (await coordinator.get(`/api/projects/${id}/history?limit=100`)).as(
      historyPageSchema,
    );
    const types = page.items.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['gate.decided', 'project.returned']));
    later(1);
    await passGate(team, id, 'g1');
    expect((await gateOf(coordinator, id)).decisions).toMatchObject([
      { loop: 1, supersedes: expect.any(String) as unknown },
      { loop: 0 },
    ]);
    await openTo(coordinator, await read(), 'network');
    const opened = (await coordinator.get(`/api/projects/${id}/preview?as=network`)).as(
      previewSchema,
    );
    expect(opened.project?.decisions).toMatchObject([
      { gate: 'g1', isSuperseded: true },
      { gate: 'g1', isSuperseded: false },
    ]);
  });

  it.each<[string, object, string]>([
    ['without a reason', { reason: '' }, '400 too-small'],
    ['forward', { targetPhase: 'scaling' }, '422 target-phase-not-possible'],
    ['without items', { namedItems: [] }, '422 named-items-required'],
    ['with foreign items', { namedItems: ['pilot.pilot-scope'] }, '422 unknown-item'],
  ])('is refused %s', async (_, change, expected) => {
    const { act } = await aBegun('pilot');
    const namedItems = ['needs-analysis.risk-class'];
    const body = { reason, targetPhase: 'analysis', namedItems, ...change };
    expect(refusal(await act('return', body))).toBe(expected);
  });
});

describe('a stopped project', () => {
  it('closes its request and works on its closure until it is archived', async () => {
    const { team, coordinator, id, act, read, acts } = await aBegun();
    await settleChecklist(api, id);
    const requestId = await aRequest(coordinator, id, 'g1');
    const stopped = (await act('stop', aStop, 'executive-board')).as(projectActsSchema);
    expect(stopped.happened[0]).toMatchObject({ act: 'stop', ...aStop, body: null });
    expect(await read()).toMatchObject({ phase: 'analysis', status: 'stopped' });
    expect(await gateOf(coordinator, id)).toMatchObject({ next: null });
    const decision = `/api/projects/${id}/gates/g1/decision`;
    const late = await team.client('executive-board').post(decision, aDecision(requestId));
    expect(refusal(late)).toBe('409 request-closed');

    expect(await itemOf(coordinator, id, 'closure.stop-decision')).toMatchObject({ state: 'done' });
    expect(refusal(await act('archive', { reason }))).toMatch(/^422 item-open/);
    expect((await acts()).possible).toMatchObject([{ act: 'archive', may: true }]);
    const item = await itemOf(coordinator, id, 'closure.contracts-ended');
    const done = await coordinator.patch(`/api/projects/${id}/checklist/${item.id}`, {
      version: (await read()).version,
      changes: { state: 'in-progress' },
    });
    expect([item.mayEdit, done.status]).toEqual([true, 200]);

    await settleChecklist(api, id);
    expect((await act('archive', { reason })).status).toBe(200);
    expect(await read()).toMatchObject({ status: 'archived' });
    expect((await acts()).possible).toEqual([]);
    expect((await itemOf(coordinator, id, 'closure.contracts-ended')).mayEdit).toBe(false);
  });

  it('is stopped by a body where a body decides the gate ahead, and can begin anew', async () => {
    const { act, read, acts } = await aBegun('pilot');
    expect((await acts()).stopAuthority?.recordedBy).toBe('council-office');
    expect(refusal(await act('stop', aStop, 'executive-board'))).toBe('403 forbidden');
    expect(refusal(await act('stop', aStop, 'council-office'))).toBe('422 body-required');
    const body = aCouncilDecision;
    const view = (await act('stop', { ...aStop, body }, 'council-office')).as(projectActsSchema);
    expect(view.happened[0]).toMatchObject({ body, effectiveOn: body.decidedOn });
    const namedItems = ['needs-analysis.risk-class'];
    await act('return', { reason, targetPhase: 'analysis', namedItems });
    expect(await read()).toMatchObject({ phase: 'analysis', status: 'active' });
  });
});

describe('an act', () => {
  it('is refused to strangers, readers and roles without the right', async () => {
    const { path, act } = await aBegun();
    const { client: stranger } = await aSignedIn(api, { roles: ['it-coordinator'] });
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(`${path}/pause`, aPause(clock.now()))).status).toBe(404);
    expect((await act('pause', aPause(clock.now()), 'auditor')).status).toBe(403);
    expect((await act('stop', aStop)).status).toBe(403);
  });

  it('leaves a request that waits in place while the project rests', async () => {
    const { team, coordinator } = await aBegun();
    const { id } = await aProjectReadyForG1(api, coordinator, { organisation: team.town });
    const requestId = await aRequest(coordinator, id, 'g1');
    later(1);
    await coordinator.post(`/api/projects/${id}/acts/pause`, aPause(clock.now()));
    const decide = () =>
      team
        .client('executive-board')
        .post(`/api/projects/${id}/gates/g1/decision`, aDecision(requestId));
    expect(refusal(await decide())).toBe('422 not-active');
    await coordinator.post(`/api/projects/${id}/acts/resume`, { reason });
    expect((await decide()).status).toBe(200);
  });

  it('is written once and for all', async () => {
    const { act, id } = await aBegun();
    await act('pause', aPause(clock.now()));
    const rows = await api.database.query(
      `SELECT has_table_privilege(rolname, 'project_act', 'UPDATE, DELETE') AS may
       FROM pg_roles WHERE rolname = $1`,
      [new URL(api.database.appUrl).username],
    );
    expect(rows).toEqual([{ may: false }]);
    expect(
      await api.database.query('SELECT act FROM project_act WHERE project_id = $1', [id]),
    ).toEqual([{ act: 'pause' }]);
  });
});
