import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  attentionPageSchema,
  incidentListSchema,
  type IncidentList,
  type RecordIncident,
  type Role,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { aClock } from '../../support/clock';
import { aSignedIn } from '../../support/people';
import { aProject, openTo } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam } from '../../support/team';

const clock = aClock('2026-10-26T12:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const happened: RecordIncident = {
  occurredAt: '2026-10-23T18:00:00+02:00',
  noticedAt: '2026-10-24T10:00:00+02:00',
  severity: 'high',
  description: 'Beispiel: Antworten gingen an die falsche Adresse',
  reportDuty: 'undecided',
  reportReason: null,
};

async function aTeamWithProject(...roles: readonly Role[]) {
  const team = await aTeam(api, ['it-coordinator', 'information-security-officer', ...roles]);
  const coordinator = team.client('it-coordinator');
  const changes = {
    plannedAnalysis: { start: '2026-10-01', end: '2026-12-31' },
    plannedPilot: { start: '2027-01-01', end: '2027-09-30' },
  };
  const project = await aProject(coordinator, { organisation: team.town, changes });
  const path = `/api/projects/${project.id}/incidents`;
  return { team, coordinator, officer: team.client('information-security-officer'), project, path };
}

function first({ items }: IncidentList) {
  const [incident] = items;
  if (incident === undefined) throw new Error('There is no incident.');
  return incident;
}

describe('an incident (US-21)', () => {
  it('is recorded with its 72 hours, also over the end of summer time, and turns the project red', async () => {
    const { team, officer, path, project } = await aTeamWithProject('executive-board', 'treasurer');
    const key = { idempotencyKey: 'incident-once' };
    await officer.post(path, happened, key);
    const answer = await officer.post(path, happened, key);
    const { items, law, mayRecord } = answer.as(incidentListSchema);
    expect({ law: law.hours, mayRecord, count: items.length }).toEqual({
      law: 72,
      mayRecord: true,
      count: 1,
    });
    expect(items[0]).toMatchObject({
      number: 1,
      noticedAt: '2026-10-24T08:00:00.000Z',
      reportDueAt: '2026-10-27T08:00:00.000Z',
      recordedBy: { role: 'information-security-officer' },
      closedAt: null,
    });
    const seen = async (role: Role) => {
      const asked = await team.client(role).get('/api/portfolio/attention');
      return asked.as(attentionPageSchema).items;
    };
    expect(await seen('executive-board')).toMatchObject([
      {
        id: project.id,
        standing: 'red',
        findings: [{ rule: 'incident-open', on: '2026-10-24', incident: 1, count: 1 }],
      },
    ]);
    const history = await team.client('executive-board').get(`/api/projects/${project.id}/history`);
    expect(JSON.stringify(history.body)).toContain('incident.recorded');
  });

  it('is changed, reported, worked off and closed, and red ends', async () => {
    const { team, officer, coordinator, path } = await aTeamWithProject();
    const { version, ...recorded } = (await officer.post(path, happened)).as(incidentListSchema);
    const place = `${path}/${first({ version, ...recorded }).id}`;
    const change = { noticedAt: '2026-10-24T12:00:00+02:00' };
    const edited = (await officer.patch(place, { version, changes: change })).as(
      incidentListSchema,
    );
    expect(first(edited).reportDueAt).toBe('2026-10-27T10:00:00.000Z');
    // Another field is nobody's conflict; the same one is.
    const severity = { version, changes: { severity: 'critical' } };
    expect((await coordinator.patch(place, severity)).status).toBe(200);
    expect(refusal(await coordinator.patch(place, { version, changes: change }))).toBe(
      '409 changed-meanwhile',
    );
    const early = await officer.post(`${place}/closure`, { lesson: 'Zu früh' });
    expect(refusal(early)).toBe('422 report-duty-undecided');

    const report = { reportedAt: '2026-10-26T11:00:00+01:00', reference: 'Beispiel LDI 7' };
    const reported = (await officer.post(`${place}/report`, report)).as(incidentListSchema);
    expect(first(reported)).toMatchObject({ reportDuty: 'yes', reportReference: 'Beispiel LDI 7' });
    expect(refusal(await officer.post(`${place}/report`, report))).toBe('422 already-reported');

    const measure = { text: 'Vorlage sperren', responsibleRole: 'it-head', dueOn: '2026-11-02' };
    const planned = (await officer.post(`${place}/measures`, measure)).as(incidentListSchema);
    const closing = { lesson: 'Beispiel: Adressen werden vor dem Versand geprüft' };
    expect(refusal(await officer.post(`${place}/closure`, closing))).toBe('422 measures-open');
    const done = `${place}/measures/${first(planned).measures[0]?.id ?? ''}/completion`;
    expect((await coordinator.post(done, {})).status).toBe(200);
    const closed = (await officer.post(`${place}/closure`, closing)).as(incidentListSchema);
    expect(first(closed)).toMatchObject({ ...closing, closedAt: clock.now().toISOString() });
    const late = { ...severity, version: closed.version };
    expect(refusal(await officer.patch(place, late))).toBe('422 incident-closed');
    const asked = await team.client('it-coordinator').get('/api/portfolio/attention');
    expect(asked.as(attentionPageSchema).items).toEqual([]);
  });

  it('is refused with the field that is wrong, and nothing is written', async () => {
    const { officer, path } = await aTeamWithProject();
    const future = { ...happened, noticedAt: '2026-10-26T12:00:01+01:00' };
    expect(refusal(await officer.post(path, future))).toBe('422 in-the-future');
    const silent = { ...happened, reportDuty: 'no' };
    expect(refusal(await officer.post(path, silent))).toBe('422 report-reason-required');
    expect((await officer.post(path, { ...happened, severity: 'huge' })).status).toBe(400);
    expect((await officer.get(path)).as(incidentListSchema).items).toEqual([]);
  });

  it('is read by who reads checklists here and by nobody of another town', async () => {
    const { team, officer, coordinator, path, project } = await aTeamWithProject(
      'treasurer',
      'organisation-admin',
      'auditor',
    );
    await officer.post(path, happened);
    expect((await team.client('treasurer').get(path)).as(incidentListSchema)).toMatchObject({
      mayRecord: false,
      items: [{ description: happened.description }],
    });
    expect((await team.client('auditor').post(path, happened)).status).toBe(403);
    expect((await team.client('organisation-admin').get(path)).status).toBe(403);
    const stranger = (await aSignedIn(api, { roles: ['it-coordinator'] })).client;
    expect((await stranger.get(path)).status).toBe(404);
    // However far the checklist is open: what happened stays inside.
    const { body } = await coordinator.get(`/api/projects/${project.id}`);
    const { version } = body as { version: number };
    await openTo(coordinator, { id: project.id, version }, 'network');
    expect((await stranger.get(path)).status).toBe(403);
  });
});
