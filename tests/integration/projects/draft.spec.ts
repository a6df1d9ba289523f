import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf, projectSchema } from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { startApi, type TestApi } from '../../support/api';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject } from '../../support/projects';
import { problemOf, refusal } from '../../support/refusal';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const aCoordinator = () => aSignedIn(api, { roles: ['it-coordinator'] });
const withKey = (idempotencyKey: string = newId()) => ({ idempotencyKey });

describe('a new draft', () => {
  it('is filled in by its use case, and has neither number nor checklist yet', async () => {
    const { client, person } = await aCoordinator();
    const answer = await client.post('/api/projects', {
      organisationId: person.organisation.id,
      changes: { useCase: { key: 'chatbot-citizen', version: 1 } },
    });
    expect(answer.status).toBe(201);
    const draft = answer.as(projectSchema);
    expect(draft).toMatchObject({ status: 'draft', phase: 'analysis', number: null });
    expect(draft.phaseStays).toEqual([]);
    expect(draft.profile).toMatchObject({
      title: null,
      department: 'citizen-services',
      riskClass: 'transparency',
      dataCategories: ['inquiry-text', 'technical-logs'],
      oversightLevel: 'hitl-1',
      processesPersonalData: true,
      dpiaRequired: null,
    });
    expect(draft.economics).toEqual({
      estimatedTotalCents: null,
      estimatedTotalIsAssumption: true,
    });
  });

  it('keeps what was entered when the use case is chosen last or changed', async () => {
    const { client, person } = await aCoordinator();
    const { id, version } = (
      await client.post('/api/projects', {
        organisationId: person.organisation.id,
        changes: { department: 'it' },
      })
    ).as(projectSchema);
    const chosen = (
      await client.patch(`/api/projects/${id}`, {
        version,
        changes: { useCase: { key: 'chatbot-citizen', version: 1 } },
      })
    ).as(projectSchema);
    expect(chosen.profile).toMatchObject({ department: 'it', riskClass: 'transparency' });
  });

  it('is saved step by step, and is there again after a reload', async () => {
    const { client, person } = await aCoordinator();
    const created = await client.post('/api/projects', { organisationId: person.organisation.id });
    let { version } = created.as(projectSchema);
    const { id } = created.as(projectSchema);
    const steps = [
      { title: 'Beispiel: Sprachassistent' },
      { problem: 'Anrufe bleiben liegen.' },
      { plannedPilot: { start: '2026-04-01', end: null } },
      { estimatedTotalCents: 4_200_000 },
    ];
    for (const changes of steps) {
      const saved = (await client.patch(`/api/projects/${id}`, { version, changes })).as(
        projectSchema,
      );
      expect(saved.version).toBeGreaterThan(version);
      ({ version } = saved);
    }
    const again = (await client.get(`/api/projects/${id}`)).as(projectSchema);
    expect(again.profile).toMatchObject({
      title: 'Beispiel: Sprachassistent',
      problem: 'Anrufe bleiben liegen.',
      plannedPilot: { start: '2026-04-01', end: null },
    });
    expect(again.economics?.estimatedTotalCents).toBe(4_200_000);
    expect(again.version).toBe(version);
  });

  it('stays as it is, version and all, when nothing new was entered', async () => {
    const { client, person } = await aCoordinator();
    const draft = await aDraft(client, person);
    const changes = {
      title: draft.profile.title,
      plannedPilot: { end: '2026-09-30', start: '2026-04-01' },
    };
    const saved = await client.patch(`/api/projects/${draft.id}`, {
      version: draft.version,
      changes,
    });
    expect(saved.as(projectSchema)).toEqual(draft);
  });

  it('cannot start before everything required is there, and says what is missing', async () => {
    const { client, person } = await aCoordinator();
    const { id, version } = await aDraft(client, {
      ...person,
      changes: { title: null, plannedPilot: { start: '2026-04-01', end: null } },
    });
    const answer = await client.post(`/api/projects/${id}/start`, { version });
    expect(refusal(answer)).toBe('422 required, required');
    expect(problemOf(answer).errors.map(({ field }) => field)).toEqual(['title', 'plannedPilot']);
  });
});

describe('a draft that starts', () => {
  it('is active in analysis, with number, checklist, and its state confirmed', async () => {
    const { client, person } = await aCoordinator();
    const project = await aProject(client, person);
    const year = dayOf(new Date()).slice(0, 4);
    expect(project).toMatchObject({ status: 'active', phase: 'analysis' });
    expect(project.number).toMatch(new RegExp(`^[A-Z0-9]+-${year}-001$`));
    expect(project.phaseStays).toMatchObject([{ phase: 'analysis', loop: 0, leftAt: null }]);
    expect(project.confirmedAt).not.toBeNull();
  });

  it('gets a number without gaps, even when ten start at the same moment', async () => {
    const { client, person } = await aCoordinator();
    const drafts = await Promise.all(Array.from({ length: 10 }, () => aDraft(client, person)));
    const started = await Promise.all(
      drafts.map(({ id, version }) => client.post(`/api/projects/${id}/start`, { version })),
    );
    const counters = started.map((answer) => Number(answer.as(projectSchema).number?.slice(-3)));
    expect(counters.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('takes no number with it when it could not start', async () => {
    const { client, person } = await aCoordinator();
    const { id, version } = await aDraft(client, { ...person, changes: { goal: null } });
    await client.post(`/api/projects/${id}/start`, { version });
    expect((await aProject(client, person)).number).toMatch(/-001$/);
  });

  it('starts once, however often the button is pressed', async () => {
    const { client, person } = await aCoordinator();
    const { id, version } = await aDraft(client, person);
    const answers = await Promise.all(
      [1, 2, 3].map(() => client.post(`/api/projects/${id}/start`, { version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
    const refused = answers.filter(({ status }) => status === 422);
    expect(refused.map(refusal)).toEqual(['422 not-a-draft', '422 not-a-draft']);
    expect((await aProject(client, person)).number).toMatch(/-002$/);
  });

  it('does not start over what somebody else just changed', async () => {
    const { client, person } = await aCoordinator();
    const { id, version } = await aDraft(client, person);
    await client.patch(`/api/projects/${id}`, { version, changes: { title: 'Beispiel: anders' } });
    const answer = await client.post(`/api/projects/${id}/start`, { version });
    expect(refusal(answer)).toBe('409 changed-meanwhile');
  });
});

describe('a request that is sent twice', () => {
  it('makes one draft and gives the same answer', async () => {
    const { client, person } = await aCoordinator();
    const body = { organisationId: person.organisation.id, changes: { title: 'Beispiel' } };
    const key = withKey();
    const first = await client.post('/api/projects', body, key);
    const second = await client.post('/api/projects', body, key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  });

  it('makes one draft also when both arrive at the same moment', async () => {
    const { client, person } = await aCoordinator();
    const body = { organisationId: person.organisation.id, changes: { title: 'Beispiel' } };
    const key = withKey();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => client.post('/api/projects', body, key)),
    );
    const ids = answers.map((answer) => answer.as(projectSchema).id);
    expect(new Set(ids).size).toBe(1);
    const list = await client.get('/api/projects/count');
    expect(list.body).toEqual({ count: 1 });
  });

  it('is refused when it asks for something else', async () => {
    const { client, person } = await aCoordinator();
    const organisationId = person.organisation.id;
    const key = withKey();
    await client.post('/api/projects', { organisationId, changes: { title: 'Eins' } }, key);
    const other = await client.post(
      '/api/projects',
      { organisationId, changes: { title: 'Zwei' } },
      key,
    );
    expect(refusal(other)).toBe('422 key-used-for-something-else');
    expect((await client.get('/api/projects/count')).body).toEqual({ count: 1 });
  });

  it('is another request when somebody else sends it under the same key', async () => {
    const { client, person } = await aCoordinator();
    const colleague = await aSignedIn(api, { roles: ['cdo'], organisation: person.organisation });
    const body = { organisationId: person.organisation.id, changes: { title: 'Beispiel' } };
    const key = withKey();
    const one = (await client.post('/api/projects', body, key)).as(projectSchema);
    const other = (await colleague.client.post('/api/projects', body, key)).as(projectSchema);
    expect(other.id).not.toBe(one.id);
  });

  it('is done after all when it was refused the first time', async () => {
    const { client, person } = await aCoordinator();
    const organisationId = person.organisation.id;
    const key = withKey();
    const wrong = { organisationId, changes: { useCase: { key: 'none', version: 1 } } };
    expect(refusal(await client.post('/api/projects', wrong, key))).toBe('400 unknown-reference');
    expect(await client.post('/api/projects', { organisationId }, key)).toMatchObject({
      status: 201,
    });
  });

  it.each([
    ['too short', 'short'],
    ['with blanks', 'with blanks in it'],
    ['too long', 'x'.repeat(201)],
  ])('is refused with a key that is none: %s', async (_, key) => {
    const { client, person } = await aCoordinator();
    const body = { organisationId: person.organisation.id };
    const answer = await client.post('/api/projects', body, withKey(key));
    expect(refusal(answer)).toBe('400 wrong');
    expect(problemOf(answer).errors).toMatchObject([{ field: 'Idempotency-Key' }]);
  });
});

describe('the end of a draft', () => {
  it('removes it, but not that it was there', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aDraft(client, person);
    expect((await client.delete(`/api/projects/${id}`)).status).toBe(204);
    expect((await client.get(`/api/projects/${id}`)).status).toBe(404);
    expect((await client.delete(`/api/projects/${id}`)).status).toBe(404);
    const events = await api.database.query<{ type: string }>(
      'SELECT type FROM audit_event WHERE project_id = $1 ORDER BY seq DESC LIMIT 1',
      [id],
    );
    expect(events).toEqual([{ type: 'project.draft-deleted' }]);
  });

  it('is not possible once it has started', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aProject(client, person);
    expect(refusal(await client.delete(`/api/projects/${id}`))).toBe('422 not-a-draft');
    expect((await client.get(`/api/projects/${id}`)).status).toBe(200);
  });
});

describe('who may begin', () => {
  it.each(['it-coordinator', 'cdo', 'department-head'] as const)('%s may', async (role) => {
    const { client, person } = await aSignedIn(api, { roles: [role] });
    expect((await aProject(client, person)).status).toBe('active');
  });

  it.each(['treasurer', 'executive-board', 'auditor', 'organisation-admin'] as const)(
    '%s may not',
    async (role) => {
      const { client, person } = await aSignedIn(api, { roles: [role] });
      const answer = await client.post('/api/projects', { organisationId: person.organisation.id });
      expect(refusal(answer)).toBe('403 forbidden');
    },
  );

  it('nobody may in a town that is not theirs, and learns nothing of it', async () => {
    const { person } = await aCoordinator();
    const stranger = await aCoordinator();
    const answer = await stranger.client.post('/api/projects', {
      organisationId: person.organisation.id,
    });
    expect(refusal(answer)).toBe('404 not-found');
  });
});

describe('the state of a project', () => {
  it('is confirmed anew without changing anything else', async () => {
    const { client, person } = await aCoordinator();
    const project = await aProject(client, person);
    const confirmed = (await client.post(`/api/projects/${project.id}/status-confirmation`)).as(
      projectSchema,
    );
    expect(confirmed.confirmedAt?.localeCompare(project.confirmedAt ?? '')).toBe(1);
    expect(confirmed).toMatchObject({ profile: project.profile, status: 'active' });
  });

  it('of a draft cannot be confirmed', async () => {
    const { client, person } = await aCoordinator();
    const { id } = await aDraft(client, person);
    const answer = await client.post(`/api/projects/${id}/status-confirmation`);
    expect(refusal(answer)).toBe('422 not-started');
  });
});
