import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  municipalityProfileSchema,
  nearbyProjectsSchema,
  type NearbyProjects,
  type Project,
  type VisibilityLevel,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';
import { aSignedIn, type TestOrganisation } from '../../support/people';
import { aDraft, aProject, openTo } from '../../support/projects';

/** Towns of the register that have no example projects. */
const dinslaken = '05170008';
/** Borders on Dinslaken and lies in its district. */
const huenxe = '05170016';
/** In the same district and as large. */
const wesel = '05170048';
/** As large, in another district. */
const dorsten = '05562012';
const [borken, bocholt, velen, emsdetten, olpe, velbert] = [
  '05554012',
  '05554008',
  '05554064',
  '05566008',
  '05966024',
  '05158032',
] as const;

let api: TestApi;
let nobody: Client;
let stranger: Client;

beforeAll(async () => {
  api = await startApi();
  nobody = new Client(api.url);
  ({ client: stranger } = await aSignedIn(api, { roles: ['it-coordinator'] }));
});
afterAll(() => api.close());

describe('what is shown around a municipality', () => {
  it('US-10: is what its neighbours have opened, with every reason and nearest first', async () => {
    const opened = [];
    for (const ags of [dorsten, wesel, huenxe, dinslaken]) {
      opened.unshift(await aProjectIn(ags, 'Beispiel: Auskunft', 'network'));
    }
    const ids = opened.map(({ id }) => id);
    const ours = (await nearby(stranger, dinslaken)).items.filter(({ id }) => ids.includes(id));
    expect(ours.map(({ id }) => id)).toEqual(ids);
    expect(ours.map(({ reasons }) => reasons)).toEqual([
      ['itself'],
      ['neighbour', 'same-district'],
      ['same-district', 'same-size-class'],
      ['same-size-class'],
    ]);
    expect(ours.map(({ organisation }) => organisation.ags)).toEqual([
      dinslaken,
      huenxe,
      wesel,
      dorsten,
    ]);
  });

  it('tells the summary of the profile and nothing that changes behind it', async () => {
    const { id } = await aProjectIn(velen, 'Beispiel: Auskunft', 'network');
    const row = (await nearby(stranger, velen)).items.find((item) => item.id === id);
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'department',
      'id',
      'isExample',
      'organisation',
      'phase',
      'reasons',
      'status',
      'title',
    ]);
  });

  it('is for nobody only what is open to the public', async () => {
    const network = await aProjectIn(borken, 'Beispiel: für das Netzwerk', 'network');
    const open = await aProjectIn(borken, 'Beispiel: für alle', 'public');
    const ids = async (client: Client) => idsOf(await nearby(client, borken));
    expect(await ids(nobody)).toContain(open.id);
    expect(await ids(nobody)).not.toContain(network.id);
    expect(await ids(stranger)).toEqual(expect.arrayContaining([open.id, network.id]));
  });

  it('contains the begun projects of the own people, also while nobody else sees them', async () => {
    const { client, organisation } = await someoneIn(bocholt);
    const inside = await aProject(client, { organisation });
    const draft = await aDraft(client, { organisation });
    const own = await nearby(client, bocholt);
    expect(idsOf(own)).toContain(inside.id);
    expect(idsOf(own)).not.toContain(draft.id);
    const others = await nearby(stranger, bocholt);
    expect(idsOf(others)).not.toContain(inside.id);
  });

  it('counts nothing that is not open, and forgets at once what is closed', async () => {
    const { client, organisation } = await someoneIn(emsdetten);
    const before = await nearby(stranger, emsdetten);
    await aDraft(client, { organisation });
    const project = await aProject(client, { organisation });
    expect(await nearby(stranger, emsdetten)).toEqual(before);
    const opened = await openTo(client, project, 'network');
    expect((await nearby(stranger, emsdetten)).total).toBe(before.total + 1);
    await openTo(client, opened, 'internal');
    expect(await nearby(stranger, emsdetten)).toEqual(before);
  });

  it('is cut at the limit, says how many there are and begins with the nearest', async () => {
    const title = 'Beispiel: A bis Z';
    const { id } = await aProjectIn(olpe, title, 'network');
    const all = await nearby(stranger, olpe);
    const cut = await nearby(stranger, olpe, '?limit=1');
    expect(cut.items.map((item) => item.id)).toEqual([id]);
    expect(cut.total).toBe(all.total);
  });
});

describe('more projects nearby than are shown', () => {
  it('are all counted, town by town, for everybody only what they see', async () => {
    const { client, organisation } = await someoneIn(velbert);
    const before = await nearby(stranger, velbert, '');
    for (let made = 0; made < 21; made += 1) {
      const project = await aProject(client, { organisation });
      await openTo(client, project, 'network');
    }
    const inside = await aProject(client, { organisation });
    const after = await nearby(stranger, velbert, '');
    expect(after.items).toHaveLength(20);
    expect(after.total).toBe(before.total + 21);
    expect(after.towns[0]).toEqual({ ags: velbert, name: organisation.name, count: 21 });
    expect(after.towns.slice(1)).toEqual(before.towns);
    expect((await nearby(client, velbert, '')).towns[0]).toMatchObject({ count: 22 });
    expect((await nearby(nobody, velbert, '')).towns).not.toContainEqual(
      expect.objectContaining({ ags: velbert }),
    );
    expect(idsOf(after)).not.toContain(inside.id);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['05999999', '', 404],
    ['bonn', '', 400],
    [borken, '?limit=0', 400],
    [borken, '?limit=101', 400],
    [borken, '?organisation=all', 400],
  ])('%s%s is refused with %i', async (ags, query, status) => {
    const answer = await nobody.get(`/api/municipalities/${ags}/nearby-projects${query}`);
    expect(answer.status).toBe(status);
  });
});

async function nearby(client: Client, ags: string, query = '?limit=100'): Promise<NearbyProjects> {
  const answer = await client.get(`/api/municipalities/${ags}/nearby-projects${query}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return answer.as(nearbyProjectsSchema);
}

function idsOf({ items }: NearbyProjects): string[] {
  return items.map(({ id }) => id);
}

/** Somebody who coordinates projects of a municipality that stands in the register. */
async function someoneIn(ags: string): Promise<{ client: Client; organisation: TestOrganisation }> {
  const profile = (await nobody.get(`/api/municipalities/${ags}`)).as(municipalityProfileSchema);
  const { organisationId: id, name } = profile;
  const organisation = { id, name, kind: 'municipality' } as const;
  const { client } = await aSignedIn(api, { roles: ['it-coordinator'], organisation });
  return { client, organisation };
}

async function aProjectIn(ags: string, title: string, level: VisibilityLevel): Promise<Project> {
  const { client, organisation } = await someoneIn(ags);
  const project = await aProject(client, { organisation, changes: { title } });
  return openTo(client, project, level);
}
