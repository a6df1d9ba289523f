import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memberSchema, type Role } from '@ki-kompass/domain';
import * as z from 'zod';
import { startApi, type TestApi } from '../../support/api';
import { Client } from '../../support/client';
import { aClock } from '../../support/clock';
import { checkChain } from '../../support/event-chain';
import { accept, anInvitation } from '../../support/invitations';
import {
  aMembership,
  aPerson,
  aSignedIn,
  theNetwork,
  type TestOrganisation,
} from '../../support/people';
import { aProject } from '../../support/projects';
import { refusal } from '../../support/refusal';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

const listSchema = z.object({ items: z.array(memberSchema) });
const pathOf = ({ id }: TestOrganisation, person?: { id: string }) =>
  `/api/organisations/${id}/members${person === undefined ? '' : `/${person.id}`}`;

async function aTownWith(...roles: readonly Role[]) {
  const { client, person: admin } = await aSignedIn(api, { roles: ['organisation-admin'] });
  const town = admin.organisation;
  const member = await aSignedIn(api, { roles, organisation: town });
  return { client, admin, town, colleague: member.person, colleagueClient: member.client };
}

describe('the people of a town', () => {
  it('are told by name with address, roles and since when', async () => {
    const { client, admin, town, colleague } = await aTownWith('cdo');
    await aMembership(api, colleague, town, 'auditor', '[2026-01-01,)');
    await aMembership(api, colleague, town, 'treasurer', '[2020-01-01,2020-12-31)');
    const { items } = (await client.get(pathOf(town))).as(listSchema);
    expect(items).toHaveLength(2);
    expect(items.find(({ personId }) => personId === colleague.id)).toEqual({
      personId: colleague.id,
      displayName: colleague.displayName,
      email: colleague.email,
      roles: [
        { role: 'auditor', since: '2026-01-01' },
        { role: 'cdo', since: null },
      ],
    });
    expect(items.some(({ personId }) => personId === admin.id)).toBe(true);
  });

  it('are given roles and lose others, both at once and told in the chain', async () => {
    const { client, town, colleague } = await aTownWith('cdo', 'auditor');
    const change = { grant: ['treasurer'], end: ['cdo'] };
    const member = (await client.patch(pathOf(town, colleague), change)).as(memberSchema);
    expect(member.roles).toEqual([
      { role: 'auditor', since: null },
      { role: 'treasurer', since: '2026-11-22' },
    ]);
    expect(await checkChain(api.database, { organisationId: town.id })).toEqual({
      length: 2,
      faults: [],
    });
  });

  it('can be given and lose the same role several times on one day', async () => {
    const { client, town, colleague } = await aTownWith('cdo');
    const path = pathOf(town, colleague);
    for (let time = 0; time < 3; time += 1) {
      expect((await client.patch(path, { grant: ['treasurer'] })).status).toBe(200);
      expect((await client.patch(path, { end: ['treasurer'] })).status).toBe(200);
    }
    const member = (await client.patch(path, { grant: ['treasurer'] })).as(memberSchema);
    expect(member.roles.map(({ role }) => role)).toEqual(['cdo', 'treasurer']);
  });

  it('do not get a role of another kind of organisation', async () => {
    const { client, town, colleague } = await aTownWith('cdo');
    const answer = await client.patch(pathOf(town, colleague), {
      grant: ['network-admin', 'it-provider'],
    });
    expect(refusal(answer)).toBe('422 role-not-possible, role-not-possible');
  });
});

describe('somebody whose roles are taken away while they work', () => {
  it('is refused at the next request, in words', async () => {
    const { client, town, colleague, colleagueClient } = await aTownWith(
      'it-coordinator',
      'auditor',
    );
    const { id, version } = await aProject(colleagueClient, { organisation: town });
    await client.patch(pathOf(town, colleague), { end: ['it-coordinator'] });
    const edit = { version, changes: { title: 'Beispiel: neu' } };
    expect(refusal(await colleagueClient.patch(`/api/projects/${id}`, edit))).toBe('403 forbidden');
    await client.delete(pathOf(town, colleague));
    expect(refusal(await colleagueClient.patch(`/api/projects/${id}`, edit))).toBe('404 not-found');
    const session = await colleagueClient.get('/api/session');
    expect(session.body).toMatchObject({ signedIn: true, memberships: [] });
    expect((await colleagueClient.get('/api/projects')).status).toBe(200);
    expect((await colleagueClient.get('/api/account/sessions')).status).toBe(200);
  });
});

describe('ending a membership', () => {
  it('ends every role at once and can be undone the same day', async () => {
    const { client, town, colleague } = await aTownWith('cdo', 'auditor');
    const path = pathOf(town, colleague);
    const { ended } = (await client.delete(path)).body as { ended: Role[] };
    expect(ended).toEqual(['cdo', 'auditor']);
    expect((await client.get(pathOf(town))).as(listSchema).items).toHaveLength(1);
    const back = (await client.patch(path, { grant: ended })).as(memberSchema);
    expect(back.roles.map(({ role }) => role)).toEqual(['auditor', 'cdo']);
  });

  it('can be undone for whoever came the same day', async () => {
    const { client, town } = await aTownWith('cdo');
    const email = `${randomUUID()}@beispiel.example`;
    const { token } = await anInvitation(client, { organisation: town, email });
    await accept(new Client(api.url), token, 'Kim Beispiel');
    const { items } = (await client.get(pathOf(town))).as(listSchema);
    const personId = items.find((member) => member.email === email)?.personId ?? '';
    const path = pathOf(town, { id: personId });
    expect((await client.delete(path)).status).toBe(200);
    expect((await client.patch(path, { grant: ['it-coordinator'] })).status).toBe(200);
  });

  it('cannot be undone the next day: then it takes an invitation', async () => {
    const { client, town, colleague } = await aTownWith('cdo');
    await client.delete(pathOf(town, colleague));
    try {
      clock.set('2026-11-23T00:00:00+01:00');
      const admin = await aSignedIn(api, { roles: ['organisation-admin'], organisation: town });
      const path = pathOf(town, colleague);
      expect(refusal(await admin.client.patch(path, { grant: ['cdo'] }))).toBe('404 not-found');
    } finally {
      clock.set('2026-11-22T10:00:00+01:00');
    }
  });

  it('cannot be undone the next day either for whoever came and left on one day', async () => {
    const { client, town } = await aTownWith('cdo');
    const email = `${randomUUID()}@beispiel.example`;
    const { token } = await anInvitation(client, { organisation: town, email });
    await accept(new Client(api.url), token, 'Kim Beispiel');
    const { items } = (await client.get(pathOf(town))).as(listSchema);
    const personId = items.find((member) => member.email === email)?.personId ?? '';
    const path = pathOf(town, { id: personId });
    expect((await client.delete(path)).status).toBe(200);
    try {
      clock.set('2026-11-23T00:00:00+01:00');
      const admin = await aSignedIn(api, { roles: ['organisation-admin'], organisation: town });
      expect(refusal(await admin.client.patch(path, { grant: ['cdo'] }))).toBe('404 not-found');
    } finally {
      clock.set('2026-11-22T10:00:00+01:00');
    }
  });

  it('takes back an older link to them, which would bring them in again', async () => {
    const { client, town, colleague, colleagueClient } = await aTownWith('auditor');
    const wish = { organisation: town, email: colleague.email, roles: ['treasurer' as const] };
    const { token } = await anInvitation(client, wish);
    expect((await client.delete(pathOf(town, colleague))).status).toBe(200);
    expect(refusal(await accept(colleagueClient, token))).toBe('422 invitation-withdrawn');
  });

  it('concerns nobody who does not belong here: strangers cannot be pulled in', async () => {
    const { client, town } = await aTownWith('cdo');
    const stranger = await aPerson(api, { roles: ['cdo'] });
    const path = pathOf(town, stranger);
    expect(refusal(await client.patch(path, { grant: ['cdo'] }))).toBe('404 not-found');
    expect(refusal(await client.delete(path))).toBe('404 not-found');
    expect(refusal(await client.delete(pathOf(town, { id: randomUUID() })))).toBe('404 not-found');
  });
});

describe('the last administrator', () => {
  it('cannot leave, neither by roles nor altogether', async () => {
    const { client, admin, town } = await aTownWith('cdo');
    const path = pathOf(town, admin);
    expect(refusal(await client.delete(path))).toBe('422 last-administrator');
    const change = { end: ['organisation-admin'] };
    expect(refusal(await client.patch(path, change))).toBe('422 last-administrator');
    expect((await client.patch(path, { grant: ['cdo'] })).status).toBe(200);
  });

  it('may leave once there is another', async () => {
    const { client, admin, town, colleague } = await aTownWith('cdo');
    await client.patch(pathOf(town, colleague), { grant: ['organisation-admin'] });
    expect((await client.delete(pathOf(town, admin))).status).toBe(200);
    expect(refusal(await client.get(pathOf(town)))).toBe('404 not-found');
  });

  it('remains when two remove each other at the same moment', async () => {
    const { client, admin, town, colleague, colleagueClient } =
      await aTownWith('organisation-admin');
    const answers = await Promise.all([
      client.delete(pathOf(town, colleague)),
      colleagueClient.delete(pathOf(town, admin)),
      client.delete(pathOf(town, admin)),
      colleagueClient.delete(pathOf(town, colleague)),
    ]);
    const ended = answers.flatMap(({ body }) => (body as { ended?: Role[] }).ended ?? []);
    expect(ended).toEqual(['organisation-admin']);
    const left = await api.database.query(
      `SELECT FROM membership WHERE organisation_id = $1 AND valid @> '2026-11-22'::date
         AND role = 'organisation-admin'`,
      [town.id],
    );
    expect(left).toHaveLength(1);
  });

  it('of the network cannot leave either', async () => {
    const network = await theNetwork(api);
    const { client, person } = await aSignedIn(api, {
      roles: ['network-admin'],
      organisation: network,
    });
    const { items } = (await client.get(pathOf(network))).as(listSchema);
    const others = items.filter(({ personId }) => personId !== person.id);
    for (const { personId } of others) {
      expect((await client.delete(pathOf(network, { id: personId }))).status).toBe(200);
    }
    expect(refusal(await client.delete(pathOf(network, person)))).toBe('422 last-administrator');
    for (const { personId } of others) {
      const path = pathOf(network, { id: personId });
      expect((await client.patch(path, { grant: ['network-admin'] })).status).toBe(200);
    }
  });
});

describe('whoever does not administer the town', () => {
  it.each<Role>(['cdo', 'auditor', 'executive-board'])(
    'neither lists nor changes its people as %s',
    async (role) => {
      const { town, colleague, colleagueClient } = await aTownWith(role);
      expect(refusal(await colleagueClient.get(pathOf(town)))).toBe('403 forbidden');
      const change = { grant: ['organisation-admin'] };
      const answer = await colleagueClient.patch(pathOf(town, colleague), change);
      expect(refusal(answer)).toBe('403 forbidden');
    },
  );

  it('does not learn of it from elsewhere', async () => {
    const { town, colleague } = await aTownWith('cdo');
    const { client } = await aTownWith('cdo');
    expect(refusal(await client.get(pathOf(town)))).toBe('404 not-found');
    expect(refusal(await client.delete(pathOf(town, colleague)))).toBe('404 not-found');
    const nowhere = { id: randomUUID(), name: '', kind: 'municipality' } as const;
    expect(refusal(await client.get(pathOf(nowhere)))).toBe('404 not-found');
  });

  it('still finds the colleagues to make responsible', async () => {
    const { town, colleagueClient } = await aTownWith('cdo');
    const answer = await colleagueClient.get(`/api/organisations/${town.id}/people`);
    expect(answer.status).toBe(200);
  });
});
