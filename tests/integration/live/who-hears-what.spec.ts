import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, projectSchema, type LiveMessage } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client, type Answer } from '../../support/client';
import { about, isKind, listen } from '../../support/live';
import { aSignedIn } from '../../support/people';
import { aDraft, aProject, openTo } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await startApi();
  team = await aTeam(api, ['it-coordinator', 'cdo', 'data-protection-officer', 'staff-council']);
});
afterAll(() => api.close());

async function edit(client: Client, id: string, changes: object): Promise<Answer> {
  const { version } = (await client.get(`/api/projects/${id}`)).as(projectSchema);
  const answer = await client.patch(`/api/projects/${id}`, { version, changes });
  expect(answer.status).toBe(200);
  return answer;
}

/** The opening itself; what happened just before may be told along with it. */
function isOpened(project: { readonly id: string }) {
  return (message: LiveMessage) =>
    message.kind === 'changed' && message.type === 'project.changed' && about(project)(message);
}

describe('the stream', () => {
  it('can be read through a proxy: nothing on the way may keep or collect it', async () => {
    const stream = await listen(team.client('cdo'));
    const { headers } = stream;
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('content-encoding')).toBeNull();
    stream.close();
  });

  it('is refused to somebody who is not signed in', async () => {
    expect((await new Client(api.url).get('/api/live')).status).toBe(401);
  });

  it('is described with its messages', async () => {
    const { body } = await new Client(api.url).get('/api/openapi.json');
    const { paths } = body as { paths: Record<string, object> };
    expect(JSON.stringify(paths['/api/live'])).toContain('text/event-stream');
  });
});

describe('a change of a project', () => {
  it('is told to a colleague within two seconds, and not what has changed', async () => {
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    const stream = await listen(team.client('cdo'));
    const edited = await edit(client, id, { title: 'Beispiel: neuer Titel' });
    const isEdit = (message: LiveMessage) =>
      message.kind === 'changed' && message.type === 'project.changed' && about({ id })(message);
    expect(await stream.heard(isEdit)).toEqual({
      kind: 'changed',
      organisationId: team.town.id,
      projectId: id,
      fieldGroup: 'profile',
      type: 'project.changed',
      version: (edited.body as { version: number }).version,
    });
    stream.close();
  });

  it('is told to nobody in another town', async () => {
    const stranger = await aSignedIn(api, { roles: ['it-coordinator', 'organisation-admin'] });
    const [ours, theirs] = [await listen(team.client('cdo')), await listen(stranger.client)];
    await aProject(team.client('it-coordinator'), { organisation: team.town });
    await ours.heard(isKind('changed'));
    // What they hear after it is their own; so what came before would have been there.
    const own = await aProject(stranger.client, stranger.person);
    await theirs.heard(about(own));
    expect(
      theirs.messages.filter((message) => 'projectId' in message && !about(own)(message)),
    ).toEqual([]);
    for (const stream of [ours, theirs]) stream.close();
  });

  it('is not told to a role from which its group is hidden', async () => {
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    const stream = await listen(team.client('data-protection-officer'));
    await edit(client, id, { estimatedTotalCents: 1_000_000 });
    await edit(client, id, { title: 'Beispiel: danach' });
    await stream.heard(about({ id }));
    expect(stream.messages).not.toContainEqual(
      expect.objectContaining({ fieldGroup: 'economics' }),
    );
    stream.close();
  });

  it('is told as gone when a draft was deleted', async () => {
    const client = team.client('it-coordinator');
    const { id } = await aDraft(client, { organisation: team.town });
    const stream = await listen(team.client('cdo'));
    await client.delete(`/api/projects/${id}`);
    expect(await stream.heard(isKind('gone'))).toEqual({ kind: 'gone', projectId: id });
    stream.close();
  });

  it('comes in the order in which it happened', async () => {
    const client = team.client('it-coordinator');
    const { id } = await aProject(client, { organisation: team.town });
    const stream = await listen(team.client('cdo'));
    for (const number of ['1', '2', '3', '4', '5'])
      await edit(client, id, { title: `Beispiel ${number}` });
    const last = await edit(client, id, { goal: 'Beispiel: Ende' });
    const { version } = last.body as { version: number };
    await stream.heard((message) => message.kind === 'changed' && message.version === version);
    const versions = stream.messages
      .filter(about({ id }))
      .map((message) => (message.kind === 'changed' ? message.version : null));
    expect(versions.slice(-6)).toEqual([-5, -4, -3, -2, -1, 0].map((before) => version + before));
    stream.close();
  });
});

describe('a project opened to the network', () => {
  it('comes to a neighbour, is followed as far as it is open, and goes', async () => {
    const coordinator = team.client('it-coordinator');
    const neighbour = await aSignedIn(api, { roles: ['cdo'] });
    const closed = await aProject(coordinator, { organisation: team.town });
    const stream = await listen(neighbour.client);

    const opened = await openTo(coordinator, closed, 'network');
    expect(await stream.heard(isOpened(opened))).toMatchObject({ version: null });
    stream.forget();
    await edit(coordinator, opened.id, { estimatedTotalCents: 1_000_000 });
    const edited = await edit(coordinator, opened.id, { title: 'Beispiel: offen' });
    expect(await stream.heard(about(opened))).toMatchObject({ fieldGroup: 'profile' });
    stream.forget();
    await openTo(coordinator, edited.as(projectSchema), 'internal');
    expect(await stream.heard(isKind('gone'))).toEqual({ kind: 'gone', projectId: opened.id });
    stream.close();
  });
});

describe('the work inside a project opened to the network', () => {
  it('is not told to a neighbour before something changes that they read', async () => {
    const coordinator = team.client('it-coordinator');
    const neighbour = await aSignedIn(api, { roles: ['cdo'] });
    const ours = await listen(team.client('cdo'));
    const closed = await aProject(coordinator, { organisation: team.town });
    // What is told only after the opening would look like a part of it.
    await ours.heard(
      (message) => message.kind === 'changed' && message.type === 'checklist.opened',
    );
    const stream = await listen(neighbour.client);
    const { id } = await openTo(coordinator, closed, 'network');
    await stream.heard(isOpened({ id }));
    stream.forget();
    const path = `/api/projects/${id}/checklist`;
    const { items } = (await coordinator.get(path)).as(checklistSchema);
    const item = items.find(({ mayEdit, setByDecision }) => mayEdit && !setByDecision);
    const editItem = async (changes: object) => {
      const { version } = (await coordinator.get(path)).as(checklistSchema);
      const answer = await coordinator.patch(`${path}/${item?.id ?? ''}`, { version, changes });
      expect(answer.status).toBe(200);
    };
    const isDone = (message: LiveMessage) =>
      message.kind === 'changed' && message.fieldGroup === 'checklist' && about({ id })(message);

    await coordinator.post(`/api/projects/${id}/status-confirmation`);
    await editItem({ dueOn: '2026-12-01', reason: 'Beispiel: intern' });
    await ours.heard(isDone);
    await editItem({ state: 'not-applicable' });
    await stream.heard(isDone);
    expect(stream.messages.filter(about({ id }))).toEqual([
      expect.objectContaining({ fieldGroup: 'checklist', type: 'project.changed', version: null }),
    ]);
    for (const one of [stream, ours]) one.close();
  });
});

describe('a new value limit', () => {
  it('is told to every member, also to one who sees no projects', async () => {
    const board = await aSignedIn(api, { roles: ['cdo'], organisation: team.town });
    const admin = await aSignedIn(api, { roles: ['organisation-admin'], organisation: team.town });
    const streams = await Promise.all(
      [board.client, team.client('staff-council')].map((client) => listen(client)),
    );
    const answer = await admin.client.post(`/api/organisations/${team.town.id}/value-limits`, {
      amountCents: 5_000_000,
      validFrom: '2026-01-01',
      source: 'Beispiel',
    });
    expect(answer.status).toBe(201);
    for (const stream of streams) {
      expect(await stream.heard(isKind('changed'))).toMatchObject({
        projectId: null,
        organisationId: team.town.id,
        type: 'value-limit.set',
      });
      stream.close();
    }
  });
});

describe('two processes on one database', () => {
  it('tell each other’s pages', async () => {
    const other = await startApi({ database: api.database });
    const streams = await Promise.all(
      [api.url, other.url].map((url) => listen(new Client(url, team.client('cdo').cookie))),
    );
    const here = await aProject(team.client('it-coordinator'), { organisation: team.town });
    const there = await aProject(new Client(other.url, team.client('it-coordinator').cookie), {
      organisation: team.town,
    });
    for (const stream of streams) {
      await stream.heard(about(here));
      await stream.heard(about(there));
      stream.close();
    }
    await other.close();
  });
});

describe('one person with very many windows', () => {
  it('keeps the newest twenty and tells the oldest that it was replaced', async () => {
    const { client } = await aSignedIn(api, { roles: ['cdo'], organisation: team.town });
    const streams = [];
    for (let opened = 0; opened < 21; opened += 1) streams.push(await listen(client));
    const [oldest, ...others] = streams;
    await oldest?.over;
    expect(oldest?.messages.at(-1)).toEqual({ kind: 'replaced' });
    await aProject(team.client('it-coordinator'), { organisation: team.town });
    for (const stream of others) {
      await stream.heard(isKind('changed'));
      stream.close();
    }
  });
});
