import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { municipalityComparisonSchema, projectPageSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import type { Client } from '../../support/client';
import { aSignedIn, type TestOrganisation } from '../../support/people';
import { aProject, openTo } from '../../support/projects';
import { refusal } from '../../support/refusal';
import { aTownOfTheRegister } from '../../support/register';

let api: TestApi;
let alfter: TestOrganisation;
let reader: Client;

beforeAll(async () => {
  api = await startApi();
  alfter = await aTownOfTheRegister(api, '05382004');
  const wish = { roles: ['executive-board'], organisation: alfter } as const;
  ({ client: reader } = await aSignedIn(api, wish));
});
afterAll(() => api.close());

async function comparison(reach: string) {
  const path = `/api/portfolio/municipalities?organisation=${alfter.id}&reach=${reach}`;
  return (await reader.get(path)).as(municipalityComparisonSchema).items;
}

describe('the comparison of municipalities (US-13)', () => {
  it('says how many inhabitants were counted when, and nothing where nothing is open', async () => {
    const items = await comparison('district');
    expect(items).toHaveLength(19);
    expect(items.find(({ name }) => name === 'Rheinbach')).toEqual({
      ags: '05382048',
      name: 'Rheinbach',
      type: 'town',
      districtName: 'Rhein-Sieg-Kreis',
      inhabitants: expect.any(Number) as unknown,
      countedOn: '2024-12-31',
      projects: null,
      perHundredThousand: null,
    });
  });

  it('stands in alphabetical order, whatever is counted', async () => {
    const names = (await comparison('network')).map(({ name }) => name);
    expect(names).toHaveLength(396);
    const german = new Intl.Collator('de');
    expect(names).toEqual([...names].sort((one, other) => german.compare(one, other)));
  });

  it('counts what the list of the municipality shows, per inhabitant from five on', async () => {
    const town = await aTownOfTheRegister(api, '05382024');
    const { client } = await aSignedIn(api, { roles: ['it-coordinator'], organisation: town });
    const wish = { organisation: town };
    await aProject(client, wish);
    for (let opened = 1; opened <= 5; opened += 1) {
      await openTo(client, await aProject(client, wish), 'network');
      const [district, region, network] = await Promise.all(
        ['district', 'region', 'network'].map(comparison),
      );
      const figures = network?.find(({ ags }) => ags === '05382024');
      expect(figures?.projects).toBe(opened);
      expect(figures?.perHundredThousand === null).toBe(opened < 5);
      for (const others of [district, region]) expect(others).toContainEqual(figures);
      const query = `organisation=${alfter.id}&reach=network&municipality=05382024&limit=100`;
      const list = (await reader.get(`/api/projects?${query}`)).as(projectPageSchema);
      expect(list.items).toHaveLength(opened);
    }
  });

  it('is refused for one organisation alone', async () => {
    const path = `/api/portfolio/municipalities?organisation=${alfter.id}&reach=own`;
    expect(refusal(await reader.get(path))).toBe('400 not-possible');
  });
});
