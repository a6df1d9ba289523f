import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { participationSchema, projectPageSchema, projectSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { about, isKind, listen } from '../../support/live';
import { aMembership, aSignedIn } from '../../support/people';
import { aDraft, aProject } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, [
    'it-coordinator',
    'cdo',
    'human-resources',
    'staff-council',
    'equality-and-inclusion',
  ]);
});
afterAll(() => api.close());

const council = { role: 'staff-council' };

function act(id: string, step: 'release' | 'end', body: object = council) {
  const path = `/api/projects/${id}/participation/${step}`;
  return team.client('human-resources').post(path, body);
}

async function aReleased(title: string) {
  const changes = { title };
  const project = await aProject(team.client('it-coordinator'), {
    organisation: team.town,
    changes,
  });
  expect((await act(project.id, 'release')).status).toBe(200);
  return project;
}

/** Everything a list or a figure says of projects, for somebody of the staff council. */
async function seen(query: string) {
  const client = team.client('staff-council');
  const page = (await client.get('/api/projects?limit=100')).as(projectPageSchema);
  const search = await client.get(`/api/search?q=${query}`);
  const { body: overview } = await client.get('/api/portfolio/overview');
  const { body: count } = await client.get('/api/projects/count');
  return {
    ids: page.items.map(({ id }) => id),
    count: (count as { count: number }).count,
    hits: (search.body as { items: { id: string }[] }).items.length,
    overview: JSON.stringify({ ...(overview as object), asOf: null }),
  };
}

describe('US-22: a project released to the staff council', () => {
  it('is in every list, figure and search while it is released, and in none before or after', async () => {
    const coordinator = team.client('it-coordinator');
    const changes = { title: 'Beispiel: Sumpfdotterblume' };
    const { id } = await aProject(coordinator, { organisation: team.town, changes });
    const before = await seen('Sumpfdotterblume');
    expect(before.ids).not.toContain(id);
    expect(before.hits).toBe(0);

    await act(id, 'release');
    const during = await seen('Sumpfdotterblume');
    expect(during.ids).toEqual([id, ...before.ids]);
    expect(during.count).toBe(before.count + 1);
    expect(during.hits).toBe(1);
    expect(during.overview).not.toBe(before.overview);

    await act(id, 'end');
    expect(await seen('Sumpfdotterblume')).toEqual(before);
  });

  it('is read in its four groups, and nowhere changed', async () => {
    const { id, version } = await aReleased('Beispiel: Uferweg');
    const client = team.client('staff-council');
    const project = (await client.get(`/api/projects/${id}`)).as(projectSchema);
    expect(project.readable).toEqual(['profile', 'checklist', 'opinions', 'decisions']);
    expect(project.releasedTo).toEqual(['staff-council']);
    for (const part of ['checklist', 'gates', 'history', 'participation']) {
      expect((await client.get(`/api/projects/${id}/${part}`)).status).toBe(200);
    }
    const edit = { version, changes: { goal: 'Beispiel' } };
    expect(refusal(await client.patch(`/api/projects/${id}`, edit))).toBe('403 forbidden');
    const path = `/api/projects/${id}/participation/end`;
    expect(refusal(await client.post(path, council))).toBe('403 forbidden');
  });

  it('stays hidden from the other role, the other town, and the same role elsewhere', async () => {
    const { id } = await aReleased('Beispiel: Hinterhof');
    const { client: elsewhere, person } = await aSignedIn(api, { roles: ['staff-council'] });
    await aMembership(api, person, team.town, 'equality-and-inclusion');
    for (const client of [team.client('equality-and-inclusion'), elsewhere]) {
      expect(refusal(await client.get(`/api/projects/${id}`))).toBe('404 not-found');
      const { items } = (await client.get('/api/projects')).as(projectPageSchema);
      expect(items.map((item) => item.id)).not.toContain(id);
      const wide = (await client.get('/api/projects?reach=network')).as(projectPageSchema);
      expect(wide.items.map((item) => item.id)).not.toContain(id);
    }
  });

  it('is told live while it is released, and as gone when the release ends', async () => {
    const coordinator = team.client('it-coordinator');
    const project = await aProject(coordinator, { organisation: team.town });
    const stream = await listen(team.client('staff-council'));
    const insider = await listen(coordinator);
    await coordinator.post(`/api/projects/${project.id}/status-confirmation`, {});
    // News are judged when they are told: only then it has passed the staff council by.
    await insider.heard(
      (message) =>
        message.kind === 'changed' &&
        message.type === 'status.confirmed' &&
        about(project)(message),
    );
    insider.close();
    await act(project.id, 'release');
    expect(await stream.heard(about(project))).toMatchObject({ type: 'participation.released' });
    await act(project.id, 'end');
    expect(await stream.heard(isKind('gone'))).toEqual({ kind: 'gone', projectId: project.id });
    stream.close();
  });
});

describe('a release', () => {
  it('is kept with its dates and without persons', async () => {
    const { id } = await aReleased('Beispiel: Kirchplatz');
    const { releases } = (await act(id, 'end')).as(participationSchema);
    expect(releases).toEqual([
      { role: 'staff-council', releasedAt: expect.any(String), endedAt: expect.any(String) },
    ]);
    const again = (await act(id, 'release')).as(participationSchema);
    expect(again.releases.map(({ endedAt }) => endedAt === null)).toEqual([true, false]);
  });

  it('is refused for drafts, twice, for other roles and by others', async () => {
    const coordinator = team.client('it-coordinator');
    const draft = await aDraft(coordinator, { organisation: team.town });
    expect(refusal(await act(draft.id, 'release'))).toBe('422 still-draft');
    const { id } = await aReleased('Beispiel: Marktplatz');
    expect(refusal(await act(id, 'release'))).toBe('422 already-released');
    expect((await act(id, 'release', { role: 'auditor' })).status).toBe(400);
    const path = `/api/projects/${id}/participation/release`;
    expect(refusal(await team.client('cdo').post(path, council))).toBe('403 forbidden');
  });

  it('happens once for one idempotency key', async () => {
    const project = await aProject(team.client('it-coordinator'), { organisation: team.town });
    const path = `/api/projects/${project.id}/participation/release`;
    const headers = { 'idempotency-key': `release-${project.id}` };
    const body = JSON.stringify(council);
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await team.client('it-coordinator').send('POST', path, body, { headers });
      expect(answer.as(participationSchema).releases).toHaveLength(1);
    }
  });
});
