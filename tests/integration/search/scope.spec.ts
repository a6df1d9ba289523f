import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { searchAnswerSchema, type Project, type SearchAnswer } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject, openTo } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;
let coordinator: Client;
let stranger: Client;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, ['it-coordinator', 'executive-board', 'staff-council']);
  coordinator = team.client('it-coordinator');
  ({ client: stranger } = await aSignedIn(api, { roles: ['it-coordinator'] }));
});
afterAll(() => api.close());

/** Words that nothing else has. */
const secret = {
  title: 'Quarzlampe im Bürgersaal',
  problem: 'Die Zwiebelturmuhr geht nach.',
  goal: 'Der Flohmarktkalender stimmt.',
  useCase: { key: 'waste-sorting', version: 1 },
  department: 'waste' as const,
};
const questionsFor = ({ number }: Project) => [
  'Quarzlampe',
  'Quarzlampne',
  'Zwiebelturm',
  'Flohmarktkalender',
  'Störstofferkennung',
  'Abfallwirtschaft',
  ...(number === null ? [] : [number]),
];

describe('a project that nobody opened', () => {
  it('is found by its own people: by title, text, use case, department and number', async () => {
    const project = await aProject(coordinator, { organisation: team.town, changes: secret });
    for (const question of questionsFor(project)) {
      expect([question, projectsIn(await ask(coordinator, question))]).toEqual([
        question,
        expect.arrayContaining([project.id]),
      ]);
    }
  });

  it('is not found by a stranger, in no way and in no count', async () => {
    const project = await aProject(coordinator, { organisation: team.town, changes: secret });
    for (const question of questionsFor(project)) {
      const answer = await ask(stranger, question);
      expect([question, projectsIn(answer), answer.counts.project]).toEqual([question, [], 0]);
    }
    expect(projectsIn(await ask(stranger, team.town.name))).not.toContain(project.id);
  });

  it('does not change what a stranger finds by a typing error', async () => {
    const own = await ask(stranger, 'Geheimprojekz');
    await aProject(coordinator, {
      organisation: team.town,
      changes: { title: 'Geheimprojekt Geheimprojekz' },
    });
    expect(await ask(stranger, 'Geheimprojekz')).toEqual(own);
  });

  it('is found by nobody who is not signed in', async () => {
    const answer = await new Client(api.url).get('/api/search?q=Quarzlampe');
    expect(refusal(answer)).toBe('401 not-signed-in');
  });

  it('is found by no role that sees only released projects', async () => {
    await aProject(coordinator, { organisation: team.town, changes: secret });
    expect(projectsIn(await ask(team.client('staff-council'), 'Quarzlampe'))).toEqual([]);
  });
});

describe('a project opened to the network', () => {
  it('is found by a stranger until it is closed again', async () => {
    const title = 'Wanderzirkus';
    const project = await aProject(coordinator, { organisation: team.town, changes: { title } });
    const opened = await openTo(coordinator, project, 'network');
    const answer = await ask(stranger, 'Wanderzirkus');
    expect(projectsIn(answer)).toEqual([project.id]);
    expect(answer.counts.project).toBe(1);
    await openTo(coordinator, opened, 'internal');
    expect(await ask(stranger, 'Wanderzirkus')).toMatchObject({
      items: [],
      counts: { project: 0 },
    });
  });
});

describe('a draft', () => {
  it('is found by its own people as it is now, and by nobody once it is deleted', async () => {
    const title = 'Bernsteinzimmer';
    const draft = await aDraft(coordinator, { organisation: team.town, changes: { title } });
    expect(projectsIn(await ask(coordinator, 'Bernsteinzimmer'))).toEqual([draft.id]);
    expect(projectsIn(await ask(stranger, 'Bernsteinzimmer'))).toEqual([]);

    const change = { version: draft.version, changes: { title: 'Mondscheintarif' } };
    await coordinator.patch(`/api/projects/${draft.id}`, change);
    expect(projectsIn(await ask(coordinator, 'Bernsteinzimmer'))).toEqual([]);
    expect(projectsIn(await ask(coordinator, 'Mondscheintarif'))).toEqual([draft.id]);

    expect((await coordinator.delete(`/api/projects/${draft.id}`)).status).toBe(204);
    expect(projectsIn(await ask(coordinator, 'Mondscheintarif'))).toEqual([]);
  });
});

async function ask(client: Client, question: string): Promise<SearchAnswer> {
  const answer = await client.get(`/api/search?limit=50&q=${encodeURIComponent(question)}`);
  return answer.as(searchAnswerSchema);
}

function projectsIn({ items }: SearchAnswer): string[] {
  return items.flatMap((hit) => (hit.kind === 'project' ? [hit.id] : []));
}
