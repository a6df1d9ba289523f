import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  municipalityProfileSchema,
  openedProjectSchema,
  projectPageSchema,
  projectSchema,
  visibilityOpenedTo,
  type Project,
  type Visibility,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject, openTo } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;
let neighbour: Client;
let nobody: Client;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, ['it-coordinator', 'executive-board', 'auditor', 'staff-council']);
  ({ client: neighbour } = await aSignedIn(api, { roles: ['it-coordinator'] }));
  nobody = new Client(api.url);
});
afterAll(() => api.close());

const money = { estimatedTotalCents: 4_200_000, estimatedTotalIsAssumption: true };

function aNewProject(): Promise<Project> {
  const wish = { organisation: team.town, changes: money };
  return aProject(team.client('it-coordinator'), wish);
}

describe('a project nobody opened', () => {
  it('does not exist for a neighbour and for the public, in no way they can ask', async () => {
    const { id } = await aNewProject();
    expect((await neighbour.get(`/api/projects/${id}`)).status).toBe(404);
    expect((await nobody.get(`/api/public/projects/${id}`)).status).toBe(404);
    for (const part of ['history', 'checklist', 'gates', 'preview?as=network']) {
      expect((await neighbour.get(`/api/projects/${id}/${part}`)).status).toBe(404);
    }
    expect(await networkListOf(neighbour)).not.toContain(id);
  });
});

describe('a project opened to the network', () => {
  it('shows a neighbour profile, progress and decisions, without money, people and versions', async () => {
    const { id } = await openTo(team.client('it-coordinator'), await aNewProject(), 'network');
    const answer = await neighbour.get(`/api/projects/${id}`);
    const opened = answer.as(openedProjectSchema);
    expect(opened.readAs).toBe('network');
    expect(opened.profile.problem).toBe('Anrufe bleiben liegen.');
    expect(opened.checklist?.applicable).toBeGreaterThan(0);
    expect(opened.decisions).toEqual([]);
    expect(opened.phaseStays).toHaveLength(1);
    expect(opened).not.toHaveProperty('version');
    const body = JSON.stringify(answer.body);
    expect(body).not.toMatch(/economics|4200000|updatedAt|Robin|personId|visibility/);
  });

  it('is in the list of the network and leaves it again, also by search and filter', async () => {
    const project = await openTo(team.client('it-coordinator'), await aNewProject(), 'network');
    expect(await networkListOf(neighbour)).toContain(project.id);
    expect(await networkListOf(neighbour, `&search=${project.number ?? ''}`)).toEqual([project.id]);
    await openTo(team.client('it-coordinator'), project, 'internal');
    expect(await networkListOf(neighbour)).not.toContain(project.id);
    expect(await networkListOf(neighbour, `&search=${project.number ?? ''}`)).toEqual([]);
    expect((await neighbour.get(`/api/projects/${project.id}`)).status).toBe(404);
  });

  it('stays out of what a neighbour counts as own', async () => {
    const { id } = await openTo(team.client('it-coordinator'), await aNewProject(), 'network');
    const own = (await neighbour.get('/api/projects?limit=100')).as(projectPageSchema);
    expect(own.items.map((row) => row.id)).not.toContain(id);
    const { body } = await neighbour.get('/api/portfolio/overview');
    expect(body).toMatchObject({ total: 0 });
  });

  it('does not move in the list of others when something hidden changes', async () => {
    const coordinator = team.client('it-coordinator');
    const opened = await openTo(coordinator, await aNewProject(), 'network');
    const before = await rowFor(neighbour, opened.id);
    const changes = { estimatedTotalCents: 5_000_000 };
    const edit = { version: opened.version, changes };
    expect((await coordinator.patch(`/api/projects/${opened.id}`, edit)).status).toBe(200);
    expect(await rowFor(neighbour, opened.id)).toEqual(before);
    expect((await neighbour.get(`/api/projects/${opened.id}`)).body).not.toHaveProperty(
      'economics',
    );
  });

  it('does not move for others when a part that they do not read is opened or closed', async () => {
    const coordinator = team.client('it-coordinator');
    const opened = await openTo(coordinator, await aNewProject(), 'network');
    const before = (await neighbour.get(`/api/projects/${opened.id}`)).body;
    expect((await set(coordinator, opened, { economics: 'partners' })).status).toBe(200);
    expect((await neighbour.get(`/api/projects/${opened.id}`)).body).toEqual(before);
  });

  it('does not move for others when its status is confirmed, which no row tells them', async () => {
    const coordinator = team.client('it-coordinator');
    const opened = await openTo(coordinator, await aNewProject(), 'network');
    const before = (await neighbour.get(`/api/projects/${opened.id}`)).body;
    const row = await rowFor(neighbour, opened.id);
    expect(row.row).toMatchObject({ id: opened.id, confirmedAt: null });
    const confirmed = await coordinator.post(`/api/projects/${opened.id}/status-confirmation`);
    expect(confirmed.status).toBeLessThan(300);
    expect((await neighbour.get(`/api/projects/${opened.id}`)).body).toEqual(before);
    expect(await rowFor(neighbour, opened.id)).toEqual(row);
  });

  it('refuses every act of a neighbour, who knows that it exists', async () => {
    const { id, version } = await openTo(
      team.client('it-coordinator'),
      await aNewProject(),
      'network',
    );
    const edit = { version, changes: { title: 'Beispiel: übernommen' } };
    expect((await neighbour.patch(`/api/projects/${id}`, edit)).status).toBe(403);
    for (const part of ['history', 'checklist', 'gates', 'preview?as=public']) {
      expect((await neighbour.get(`/api/projects/${id}/${part}`)).status).toBe(403);
    }
  });

  it('stays hidden from the public and from somebody without any role', async () => {
    const { id } = await openTo(team.client('it-coordinator'), await aNewProject(), 'network');
    const { client: stranger } = await aSignedIn(api, { roles: [] });
    expect((await stranger.get(`/api/projects/${id}`)).status).toBe(404);
    expect(await networkListOf(stranger)).toEqual([]);
    expect((await nobody.get(`/api/public/projects/${id}`)).status).toBe(404);
    expect((await nobody.get(`/api/projects/${id}`)).status).toBe(401);
  });

  it('is read by the staff council before its release as everybody in the network reads it', async () => {
    const { id } = await openTo(team.client('it-coordinator'), await aNewProject(), 'network');
    const answer = await team.client('staff-council').get(`/api/projects/${id}`);
    expect(answer.as(openedProjectSchema).readAs).toBe('network');
  });
});

describe('a project opened to the public', () => {
  it('shows everybody the summary of its profile and nothing else', async () => {
    const { id } = await openTo(team.client('it-coordinator'), await aNewProject(), 'public');
    const opened = (await nobody.get(`/api/public/projects/${id}`)).as(openedProjectSchema);
    expect(Object.keys(opened).sort()).toEqual([
      'id',
      'isExample',
      'number',
      'organisation',
      'phase',
      'profile',
      'readAs',
      'status',
      'useCaseName',
    ]);
    expect(Object.keys(opened.profile).sort()).toEqual([
      'contactFunction',
      'department',
      'goal',
      'title',
      'useCase',
    ]);
  });

  it('does not move for the public when a part of the profile changes that they do not read', async () => {
    const coordinator = team.client('it-coordinator');
    const { id, version } = await openTo(coordinator, await aNewProject(), 'public');
    const before = (await nobody.get(`/api/public/projects/${id}`)).body;
    const changes = { riskClass: 'minimal', problem: 'Beispiel: anders.' };
    expect((await coordinator.patch(`/api/projects/${id}`, { version, changes })).status).toBe(200);
    expect((await nobody.get(`/api/public/projects/${id}`)).body).toEqual(before);
  });
});

describe('the organisation of an opened project', () => {
  it('is found in the register by everybody, with its website; others are not in it', async () => {
    const bonn = (await nobody.get('/api/municipalities/05314000')).as(municipalityProfileSchema);
    const town = { id: bonn.organisationId, name: bonn.name, kind: 'municipality' as const };
    const { client } = await aSignedIn(api, { roles: ['it-coordinator'], organisation: town });
    const project = await aProject(client, { organisation: town });
    const { id } = await openTo(client, project, 'public');
    const seen = (await nobody.get(`/api/public/projects/${id}`)).as(openedProjectSchema);
    expect(seen.organisation).toMatchObject({ ags: '05314000', website: bonn.website });
    expect(seen.useCaseName?.de).toMatch(/Chatbot/);
    const other = await openTo(team.client('it-coordinator'), await aNewProject(), 'public');
    const unlisted = (await nobody.get(`/api/public/projects/${other.id}`)).as(openedProjectSchema);
    expect(unlisted.organisation).toMatchObject({ ags: null, website: null });
  });
});

describe('economics', () => {
  it('reach the network only when somebody opened them, as a sum', async () => {
    const coordinator = team.client('it-coordinator');
    const opened = await openTo(coordinator, await aNewProject(), 'network');
    await set(coordinator, opened, { economics: 'network' });
    const seen = (await neighbour.get(`/api/projects/${opened.id}`)).as(openedProjectSchema);
    expect(seen.economics).toEqual(money);
  });
});

describe('the preview', () => {
  it('is word for word what a neighbour and the public get', async () => {
    const auditor = team.client('auditor');
    const { id } = await openTo(team.client('it-coordinator'), await aNewProject(), 'public');
    const asNeighbour = await auditor.get(`/api/projects/${id}/preview?as=network`);
    const seen = await neighbour.get(`/api/projects/${id}`);
    expect(asNeighbour.body).toEqual({ project: seen.body });
    const asPublic = await auditor.get(`/api/projects/${id}/preview?as=public`);
    const read = await nobody.get(`/api/public/projects/${id}`);
    expect(asPublic.body).toEqual({ project: read.body });
  });

  it('finds nothing where they find nothing', async () => {
    const { id } = await aNewProject();
    const answer = await team.client('auditor').get(`/api/projects/${id}/preview?as=network`);
    expect(answer.body).toEqual({ project: null });
  });
});

describe('changing the visibility', () => {
  it('stands in the history with both levels', async () => {
    const { id } = await openTo(team.client('it-coordinator'), await aNewProject(), 'network');
    const { body } = await team.client('auditor').get(`/api/projects/${id}/history`);
    const { items } = body as { items: { type: string; changes: object[] }[] };
    const event = items.find(({ type }) => type === 'visibility.changed');
    expect(event?.changes).toContainEqual({
      path: 'visibility/profile',
      from: 'internal',
      to: 'network',
    });
  });

  it('is for those who run the project: the auditor and the board are refused', async () => {
    const project = await aNewProject();
    for (const role of ['auditor', 'executive-board'] as const) {
      const command = { version: project.version, visibility: { profile: 'network' } };
      const answer = await team.client(role).put(`/api/projects/${project.id}/visibility`, command);
      expect(answer.status).toBe(403);
    }
  });

  it('is refused in words for a draft, beyond the ceiling and beyond the profile', async () => {
    const coordinator = team.client('it-coordinator');
    const draft = await aDraft(coordinator, { organisation: team.town });
    const project = await aNewProject();
    expect(await refusal(coordinator, draft, { profile: 'network' })).toEqual(['not-started']);
    expect(await refusal(coordinator, project, { economics: 'network' })).toEqual([
      'wider-than-profile',
    ]);
    expect(await refusal(coordinator, project, { profile: 'public', checklist: 'public' })).toEqual(
      ['above-ceiling'],
    );
    const unchanged = (await coordinator.get(`/api/projects/${project.id}`)).as(projectSchema);
    expect(unchanged.visibility).toEqual(project.visibility);
  });

  it('of somebody else meanwhile is a conflict that names it', async () => {
    const coordinator = team.client('it-coordinator');
    const project = await aNewProject();
    await openTo(coordinator, project, 'network');
    const stale = { version: project.version, visibility: visibilityOpenedTo('public') };
    const answer = await coordinator.put(`/api/projects/${project.id}/visibility`, stale);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ errors: [{ field: 'visibility/profile' }, {}, {}] });
  });
});

function set(client: Client, project: Project, visibility: Partial<Visibility>) {
  const command = { version: project.version, visibility };
  return client.put(`/api/projects/${project.id}/visibility`, command);
}

async function refusal(client: Client, project: Project, visibility: Partial<Visibility>) {
  const answer = await set(client, project, visibility);
  expect(answer.status).toBe(422);
  return (answer.body as { errors: { code: string }[] }).errors.map(({ code }) => code);
}

async function networkListOf(client: Client, filter = ''): Promise<string[]> {
  const answer = await client.get(`/api/projects?reach=network&limit=100${filter}`);
  const { items } = answer.as(projectPageSchema);
  const count = await client.get(`/api/projects/count?reach=network${filter}`);
  expect(count.body).toEqual({ count: items.length });
  return items.map(({ id }) => id);
}

async function rowFor(client: Client, id: string) {
  const answer = await client.get('/api/projects?reach=network&limit=100');
  const { items } = answer.as(projectPageSchema);
  return {
    place: items.findIndex((row) => row.id === id),
    row: items.find((row) => row.id === id),
  };
}
