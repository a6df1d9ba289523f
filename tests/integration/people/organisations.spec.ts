import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  issuedInvitationSchema,
  managedOrganisationPageSchema,
  managedOrganisationSchema,
  type ManagedOrganisation,
} from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client, signInAs } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { accept, anInvitation, lookUp } from '../../support/invitations';
import { aPerson, aSignedIn, aTown } from '../../support/people';
import { aProject } from '../../support/projects';
import { refusal } from '../../support/refusal';

let api: TestApi;
let network: Client;

beforeAll(async () => {
  api = await startApi();
  network = await signInAs(api, 'netz@kompass.demo');
});
afterAll(() => api.close());

const anAddress = () => `${randomUUID()}@beispiel.example`;

async function found(search: string): Promise<readonly ManagedOrganisation[]> {
  const path = `/api/organisations?search=${encodeURIComponent(search)}`;
  return (await network.get(path)).as(managedOrganisationPageSchema).items;
}

async function codeFor(name: string): Promise<string> {
  const path = `/api/organisations/short-code-proposal?name=${encodeURIComponent(name)}`;
  const { body } = await network.get(path);
  return (body as { shortCode: string }).shortCode;
}

describe('the list of organisations', () => {
  it('tells people and administration, and nothing of projects', async () => {
    const town = await aTown(api);
    const { client } = await aSignedIn(api, { roles: ['it-coordinator'], organisation: town });
    await aProject(client, { organisation: town });
    expect(await found(town.name)).toMatchObject([
      { name: town.name, kind: 'municipality', members: 1, administration: 'none' },
    ]);
    const path = `/api/organisations/${town.id}/administrator-invitations`;
    await network.post(path, { email: anAddress() });
    expect(await found(town.name)).toMatchObject([{ administration: 'invited' }]);
    await aPerson(api, { roles: ['organisation-admin', 'cdo'], organisation: town });
    expect(await found(town.name)).toMatchObject([{ administration: 'present', members: 2 }]);
    expect(Object.keys((await found(town.name))[0] ?? {}).sort()).toEqual([
      'administration',
      'id',
      'invitedUntil',
      'isExample',
      'kind',
      'members',
      'name',
      'shortCode',
    ]);
  });

  it('has pages in alphabetical order that together are all of a kind', async () => {
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const path = `/api/organisations?kind=district&limit=10${after}`;
      const page = (await network.get(path)).as(managedOrganisationPageSchema);
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
  });

  it.each(['limit=0', 'limit=101', 'kind=empire', 'cursor=x', 'search=%00', 'order=name'])(
    'is refused for %s',
    async (query) => {
      expect((await network.get(`/api/organisations?${query}`)).status).toBe(400);
    },
  );

  it('is hidden from everybody else', async () => {
    const { client } = await aSignedIn(api, { roles: ['organisation-admin'] });
    expect(refusal(await client.get('/api/organisations'))).toBe('404 not-found');
    const proposal = '/api/organisations/short-code-proposal?name=Beispiel';
    expect(refusal(await client.get(proposal))).toBe('404 not-found');
    const partner = { name: 'Beispiel', shortCode: 'XQ' };
    expect(refusal(await client.post('/api/organisations', partner))).toBe('404 not-found');
  });
});

describe('a partner organisation', () => {
  it('is created with the proposed short code and told in a chain of its own', async () => {
    const name = `Beispielpartner ${randomUUID().slice(0, 8)}`;
    const shortCode = await codeFor(name);
    const answer = await network.post('/api/organisations', { name, shortCode });
    expect(answer.status).toBe(201);
    const partner = answer.as(managedOrganisationSchema);
    expect(partner).toMatchObject({ name, shortCode, kind: 'partner', members: 0 });
    const path = `/api/organisations/${partner.id}`;
    const renamed = await network.patch(path, { name: `${name} AG` });
    expect(renamed.as(managedOrganisationSchema).name).toBe(`${name} AG`);
    await network.patch(path, { name: `${name} AG` });
    expect(await checkChain(api.database, { organisationId: partner.id })).toEqual({
      length: 2,
      faults: [],
    });
  });

  it('is created once when the same request arrives twice', async () => {
    const name = `Beispielpartner ${randomUUID().slice(0, 8)}`;
    const partner = { name, shortCode: await codeFor(name) };
    const headers = { 'idempotency-key': randomUUID() };
    const create = () => network.post('/api/organisations', partner, { headers });
    const answers = await Promise.all([create(), create()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1].body).toEqual(answers[0].body);
    expect(await found(name)).toHaveLength(1);
    const other = { ...partner, name: `${name} AG` };
    expect(refusal(await network.post('/api/organisations', other, { headers }))).toBe(
      '422 key-used-for-something-else',
    );
  });

  it('never shares a short code, also when several are created at once', async () => {
    const shortCode = await codeFor(`Wettlauf ${randomUUID()}`);
    const create = (number: number) =>
      network.post('/api/organisations', { name: `Beispiel ${String(number)}`, shortCode });
    const answers = await Promise.all([1, 2, 3, 4].map(create));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const lost = answers.filter(({ status }) => status !== 201);
    expect(lost.map(refusal)).toEqual(lost.map(() => '422 short-code-taken'));
  });

  it.each<[string, object]>([
    ['no name', { name: ' ' }],
    ['a long name', { name: 'x'.repeat(121) }],
    ['small letters', { shortCode: 'ab' }],
    ['too long a code', { shortCode: 'ABCDE' }],
    ['another kind', { kind: 'municipality' }],
  ])('is refused with %s', async (_, wrong) => {
    const partner = { name: 'Beispiel', shortCode: 'XQ', ...wrong };
    expect((await network.post('/api/organisations', partner)).status).toBe(400);
  });
});

describe('a town', () => {
  it('keeps the name of the register, but may get another short code', async () => {
    const town = await aTown(api);
    const path = `/api/organisations/${town.id}`;
    const rename = await network.patch(path, { name: 'Anders', shortCode: 'BN' });
    expect(refusal(rename)).toBe('422 name-from-register, short-code-taken');
    const shortCode = await codeFor(`Q ${randomUUID()}`);
    expect((await network.patch(path, { shortCode })).status).toBe(200);
    expect(await found(town.name)).toMatchObject([{ shortCode }]);
  });

  it('gets its first administrator from the network and all others from there', async () => {
    const town = await aTown(api);
    const email = anAddress();
    const path = `/api/organisations/${town.id}/administrator-invitations`;
    const answer = await network.post(path, { email });
    expect(answer.status).toBe(201);
    const { token, invitation } = answer.as(issuedInvitationSchema);
    expect(invitation.roles).toEqual(['organisation-admin']);
    expect((await accept(new Client(api.url), token, 'Kim Beispiel')).status).toBe(200);
    const again = await network.post(path, { email: anAddress() });
    expect(refusal(again)).toBe('422 has-administrator');
  });

  it('has one link of the network at most, whatever address it was given to', async () => {
    const town = await aTown(api);
    const path = `/api/organisations/${town.id}/administrator-invitations`;
    const [older, newer] = [
      (await network.post(path, { email: anAddress() })).as(issuedInvitationSchema),
      (await network.post(path, { email: anAddress() })).as(issuedInvitationSchema),
    ];
    const nobody = new Client(api.url);
    expect(refusal(await accept(nobody, older.token, 'Kim'))).toBe('422 invitation-withdrawn');
    expect((await accept(nobody, newer.token, 'Kim Beispiel')).status).toBe(200);
    expect(await checkChain(api.database, { organisationId: town.id })).toMatchObject({
      faults: [],
    });
  });

  it('takes no administrator from the network any more once it has its own', async () => {
    const town = await aTown(api);
    const path = `/api/organisations/${town.id}/administrator-invitations`;
    const { token } = (await network.post(path, { email: anAddress() })).as(issuedInvitationSchema);
    const own = await aSignedIn(api, { roles: ['organisation-admin'], organisation: town });
    const nobody = new Client(api.url);
    expect(refusal(await lookUp(nobody, token))).toBe('422 has-administrator');
    expect(refusal(await accept(nobody, token, 'Kim Beispiel'))).toBe('422 has-administrator');
    const wish = { organisation: town, email: anAddress(), roles: ['organisation-admin'] as const };
    const { token: ofTheTown } = await anInvitation(own.client, wish);
    expect((await accept(nobody, ofTheTown, 'Robin Beispiel')).status).toBe(200);
  });

  it('keeps its people and projects to itself', async () => {
    const town = await aTown(api);
    const { client } = await aSignedIn(api, { roles: ['it-coordinator'], organisation: town });
    const project = await aProject(client, { organisation: town });
    const own = `/api/organisations/${town.id}`;
    for (const path of [`${own}/members`, `${own}/invitations`, `${own}/people`]) {
      expect(refusal(await network.get(path))).toBe('404 not-found');
    }
    const invite = { email: anAddress(), roles: ['organisation-admin'] };
    expect(refusal(await network.post(`${own}/invitations`, invite))).toBe('404 not-found');
    expect(refusal(await network.get(`/api/projects/${project.id}`))).toBe('404 not-found');
  });
});
