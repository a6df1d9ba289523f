import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { awardViewSchema, historyPageSchema, type Role } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import type { Client } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { aSignedIn } from '../../support/people';
import { aProject, passGate } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());
beforeEach(() => {
  clock.set('2026-11-22T10:00:00+01:00');
});

const fields = {
  route: 'direct',
  reason: '',
  reference: 'Beispiel: V-12/2026',
  awardedOn: null,
  providerName: null,
  estimatedNetCents: 1_987_654,
  finalNetCents: null,
};

async function onPilot(...roles: Role[]) {
  const team = await aTeam(api, ['it-coordinator', 'executive-board', ...roles]);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  const path = `/api/projects/${id}/awards/pilot.award`;
  const view = async (by: Client = coordinator) => (await by.get(path)).as(awardViewSchema);
  const record = async (change: object = {}, by: Client = coordinator) =>
    by.put(path, { version: (await view(by)).version, ...fields, ...change });
  await passGate(team, id, 'g1');
  return { team, coordinator, id, path, view, record };
}

describe('the record of an award', () => {
  it('proposes by the threshold of the law and by the limit of the town, and a person decides', async () => {
    const { team, view, record } = await onPilot('organisation-admin');
    expect(await view()).toMatchObject({
      award: null,
      mayRecord: true,
      rules: { euThresholdCents: 21_600_000, directLimitCents: null },
    });
    const rule = { kind: 'direct-award', value: 1_500_000, validFrom: '2026-11-22' };
    const limit = await team
      .client('organisation-admin')
      .post(`/api/organisations/${team.town.id}/local-rules`, {
        ...rule,
        source: 'Beispiel: Satzung',
      });
    expect(limit.status).toBe(201);
    expect(refusal(await record())).toBe('422 deviation-needs-reason');
    const simplified = await record({ route: 'simplified' });
    expect(simplified.as(awardViewSchema).award?.economics).toMatchObject({
      proposedRoute: 'simplified',
      warnings: ['estimate-reaches-direct-limit'],
      rules: { euThresholdCents: 21_600_000, directLimitCents: 1_500_000 },
    });
    const big = { estimatedNetCents: 21_600_000 };
    expect(refusal(await record(big))).toBe('422 deviation-needs-reason');
    const inHouse = { ...big, route: 'in-house', reason: 'Beispiel: § 108 Abs. 1 GWB' };
    expect((await record(inHouse)).as(awardViewSchema).award).toMatchObject({
      route: 'in-house',
      economics: { proposedRoute: 'eu', warnings: ['estimate-reaches-eu-threshold'] },
    });
  });

  it('US-32 keeps the borders of its day when others are laid down afterwards', async () => {
    const { team, view, record } = await onPilot('organisation-admin');
    await record();
    clock.set('2026-11-22T10:01:00+01:00');
    const path = `/api/organisations/${team.town.id}/local-rules`;
    const rule = { kind: 'direct-award', value: 0, validFrom: '2020-01-01' };
    await team.client('organisation-admin').post(path, { ...rule, source: 'Beispiel: Satzung' });
    const { award, rules } = await view();
    expect(award?.economics?.rules.directLimitCents).toBeNull();
    expect(award?.economics?.warnings).toEqual(['direct-limit-unknown']);
    expect(rules?.directLimitCents).toBe(0);
  });

  it('tells its values and what follows from them only to readers of the economics', async () => {
    const { team, id, record, view } = await onPilot('data-protection-officer', 'auditor');
    await record();
    const officer = team.client('data-protection-officer');
    const { award, mayRecord, rules } = await view(officer);
    expect([award?.route, award?.economics, mayRecord, rules]).toEqual([
      'direct',
      undefined,
      false,
      undefined,
    ]);
    const history = async (by: Client) =>
      (await by.get(`/api/projects/${id}/history`)).as(historyPageSchema);
    expect(JSON.stringify(await history(officer))).toContain('V-12/2026');
    expect(JSON.stringify(await history(officer))).not.toContain('1987654');
    expect(JSON.stringify(await history(team.client('auditor')))).toContain('1987654');
    expect((await view(team.client('auditor'))).award?.economics?.estimatedNetCents).toBe(
      1_987_654,
    );
  });

  it('is made by those who may edit the item, and by nobody else', async () => {
    const { team, record, path } = await onPilot('procurement', 'cdo', 'auditor');
    expect((await record({}, team.client('procurement'))).status).toBe(200);
    expect(refusal(await record({}, team.client('cdo')))).toBe('403 forbidden');
    expect(refusal(await record({}, team.client('auditor')))).toBe('403 forbidden');
    const stranger = (await aSignedIn(api, { roles: ['it-coordinator'] })).client;
    expect(refusal(await stranger.get(path))).toBe('404 not-found');
    expect(refusal(await stranger.put(path, { version: 1, ...fields }))).toBe('404 not-found');
  });

  it('waits for the pilot', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'] });
    const { id, version } = await aProject(client, person);
    const path = `/api/projects/${id}/awards/pilot.award`;
    const answer = await client.put(path, { version, ...fields });
    expect(refusal(answer)).toBe('422 other-phase');
  });

  it('of regular operation waits for it, and stands beside that of the pilot', async () => {
    const { team, coordinator, id, view, record } = await onPilot('council-office');
    await record();
    const scaling = `/api/projects/${id}/awards/scaling.award-scaling`;
    const operation = async () => (await coordinator.get(scaling)).as(awardViewSchema);
    expect(await operation()).toMatchObject({ award: null, mayRecord: false });
    const command = { version: 1, ...fields, reference: 'Beispiel: V-99/2027' };
    expect(refusal(await coordinator.put(scaling, command))).toBe('422 other-phase');
    await passGate(team, id, 'g2');
    const { version, mayRecord } = await operation();
    expect(mayRecord).toBe(true);
    const recorded = await coordinator.put(scaling, { ...command, version });
    expect(recorded.as(awardViewSchema).award?.reference).toBe('Beispiel: V-99/2027');
    expect((await view()).award?.reference).toBe('Beispiel: V-12/2026');
    const nowhere = await coordinator.get(`/api/projects/${id}/awards/pilot.data`);
    expect(refusal(nowhere)).toBe('400 not-possible');
  });

  it('is made once under one key, and tells only what has changed', async () => {
    const { coordinator, id, path, view, record } = await onPilot();
    const command = { version: (await view()).version, ...fields };
    const key = { idempotencyKey: 'award-once' };
    expect((await coordinator.put(path, command, key)).status).toBe(200);
    expect((await coordinator.put(path, command, key)).status).toBe(200);
    await record();
    await record({ finalNetCents: 0, awardedOn: '2026-11-20' });
    const [stored] = await api.database.query<{ count: string }>(
      'SELECT count(*) FROM award WHERE project_id = $1',
      [id],
    );
    expect(stored?.count).toBe('2');
    expect((await view()).award).toMatchObject({
      awardedOn: '2026-11-20',
      economics: { finalNetCents: 0 },
    });
    expect((await checkChain(api.database, { projectId: id })).faults).toEqual([]);
  });

  it('does not overwrite what somebody else has recorded meanwhile', async () => {
    const { team, coordinator, path, view, record } = await onPilot('procurement');
    const { version } = await view();
    await record({ reference: 'Beispiel: V-13/2026' }, team.client('procurement'));
    const late = await coordinator.put(path, { version, ...fields });
    expect(refusal(late)).toBe('409 changed-meanwhile');
    expect((await view()).award?.reference).toBe('Beispiel: V-13/2026');
  });

  it.each<[string, object, string]>([
    ['a route that does not exist', { route: 'uvgo' }, 'route'],
    ['half a cent', { finalNetCents: 0.5 }, 'finalNetCents'],
    ['a negative value', { estimatedNetCents: -1 }, 'estimatedNetCents'],
    ['a day that does not exist', { awardedOn: '2026-02-30' }, 'awardedOn'],
    ['a NUL in the name', { providerName: 'Bei\0spiel' }, 'providerName'],
    ['an unknown field', { gross: 1 }, 'gross'],
  ])('is refused with %s, and nothing changes', async (_, change, field) => {
    const { record, view } = await onPilot();
    const answer = await record(change);
    expect(answer.status).toBe(400);
    expect(problemOf(answer).errors).toMatchObject([{ field }]);
    expect((await view()).award).toBeNull();
  });
});
