import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';
import { expectFaults } from '../../support/expect-faults';
import { about, isKind, listen, type Listening } from '../../support/live';
import { terminate } from '../../support/lost-connections';
import { aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  expectFaults();
  api = await startApi();
  team = await aTeam(api, ['it-coordinator', 'cdo']);
});
afterAll(() => api.close());

/** Works as soon as the pool has noticed that its connections are gone. */
async function aProjectInTheEnd(client: Client): Promise<{ id: string }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await aProject(client, { organisation: team.town });
    } catch (error) {
      if (attempt === 20) throw error;
    }
  }
}

describe('the connection that listens', () => {
  it('comes back when it was ended, and has every page load again', async () => {
    const stream = await listen(team.client('cdo'));
    await terminate(api.database, 'ki-kompass live');
    await stream.heard(isKind('resync'), 5_000);
    const project = await aProject(team.client('it-coordinator'), { organisation: team.town });
    await stream.heard(about(project));
    stream.close();
  });
});

describe('a database that goes away under a hundred open pages', () => {
  let streams: readonly Listening[];

  beforeAll(async () => {
    const people = await Promise.all(
      Array.from({ length: 10 }, () => aSignedIn(api, { roles: ['cdo'], organisation: team.town })),
    );
    streams = await Promise.all(
      people.flatMap(({ client }) => Array.from({ length: 10 }, () => listen(client))),
    );
  });
  afterAll(() => {
    for (const stream of streams) stream.close();
  });

  it('costs none of them its stream, and none of them misses anything', async () => {
    await terminate(api.database, '%');
    await Promise.all(streams.map((stream) => stream.heard(isKind('resync'), 8_000)));
    for (const stream of streams) stream.forget();
    const project = await aProjectInTheEnd(team.client('it-coordinator'));
    await Promise.all(streams.map((stream) => stream.heard(about(project), 4_000)));
  });

  it('and an application that ends does not wait for them', async () => {
    const other = await startApi({ database: api.database });
    const client = new Client(other.url, team.client('cdo').cookie);
    const stream = await listen(client);
    const before = performance.now();
    await other.close();
    await stream.over;
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
