import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedInvitationSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client, type Answer } from '../../support/client';
import { checkChain } from '../../support/event-chain';
import { accept, anInvitation, lookUp } from '../../support/invitations';
import { overtaken } from '../../support/overtaken';
import { aPerson, aSignedIn, aTown, theNetwork, type TestOrganisation } from '../../support/people';
import { refusal } from '../../support/refusal';

let api: TestApi;
let nobody: Client;

beforeAll(async () => {
  api = await startApi();
  nobody = new Client(api.url);
});
afterAll(() => api.close());

const membersOf = ({ id }: TestOrganisation, person: { id: string }) =>
  `/api/organisations/${id}/members/${person.id}`;

/** Two administrators of one town; the one who is to leave is its auditor as well. */
async function twoAdministrators() {
  const town = await aTown(api);
  const staying = await aSignedIn(api, { roles: ['organisation-admin'], organisation: town });
  const leaving = await aSignedIn(api, {
    roles: ['organisation-admin', 'auditor'],
    organisation: town,
  });
  return { town, staying, leaving };
}

describe('the links an administrator has given out', () => {
  const open = async (client: Client, organisation: TestOrganisation) => {
    const email = `${randomUUID()}@beispiel.example`;
    const wish = { organisation, email, roles: ['organisation-admin'] as const };
    return (await anInvitation(client, wish)).token;
  };

  it('stop working with their role, those of others go on', async () => {
    const { town, staying, leaving } = await twoAdministrators();
    const [theirs, others] = [await open(leaving.client, town), await open(staying.client, town)];
    const path = membersOf(town, leaving.person);
    await staying.client.patch(path, { end: ['auditor'] });
    expect((await lookUp(nobody, theirs)).status).toBe(200);
    await staying.client.patch(path, { end: ['organisation-admin'] });
    expect(refusal(await accept(nobody, theirs, 'Kim'))).toBe('422 invitation-withdrawn');
    expect((await lookUp(nobody, others)).status).toBe(200);
    const events = await api.database.query<{ type: string }>(
      'SELECT type FROM audit_event WHERE organisation_id = $1 ORDER BY seq',
      [town.id],
    );
    expect(events.slice(-2).map(({ type }) => type)).toEqual([
      'membership.ended',
      'invitation.withdrawn',
    ]);
    expect(await checkChain(api.database, { organisationId: town.id })).toMatchObject({
      faults: [],
    });
  });

  it('of the network to towns stop working, too', async () => {
    const network = await theNetwork(api);
    const [leaving, staying] = [
      await aSignedIn(api, { roles: ['network-admin'], organisation: network }),
      await aSignedIn(api, { roles: ['network-admin'], organisation: network }),
    ];
    const town = await aTown(api);
    const path = `/api/organisations/${town.id}/administrator-invitations`;
    const email = `${randomUUID()}@beispiel.example`;
    const { token } = (await leaving.client.post(path, { email })).as(issuedInvitationSchema);
    expect((await staying.client.delete(membersOf(network, leaving.person))).status).toBe(200);
    expect(refusal(await lookUp(nobody, token))).toBe('422 invitation-withdrawn');
    for (const { id } of [network, town]) {
      expect(await checkChain(api.database, { organisationId: id })).toMatchObject({ faults: [] });
    }
    await staying.client.delete(membersOf(network, staying.person));
  });
});

describe('an administrator removed while their request waits', () => {
  interface Late {
    readonly client: Client;
    readonly town: TestOrganisation;
    readonly colleagueId: string;
    readonly invitationId: string;
  }
  const email = () => `${randomUUID()}@beispiel.example`;

  it.each<[string, (late: Late) => Promise<Answer>]>([
    [
      'gives no roles',
      ({ client, town, colleagueId }) =>
        client.patch(membersOf(town, { id: colleagueId }), { grant: ['organisation-admin'] }),
    ],
    [
      'ends no membership',
      ({ client, town, colleagueId }) => client.delete(membersOf(town, { id: colleagueId })),
    ],
    [
      'invites nobody',
      ({ client, town }) =>
        client.post(`/api/organisations/${town.id}/invitations`, {
          email: email(),
          roles: ['organisation-admin'],
        }),
    ],
    [
      'withdraws nothing',
      ({ client, town, invitationId }) =>
        client.delete(`/api/organisations/${town.id}/invitations/${invitationId}`),
    ],
  ])('%s', async (_, send) => {
    const { town, staying, leaving } = await twoAdministrators();
    const { id: colleagueId } = await aPerson(api, { roles: ['cdo'], organisation: town });
    const { invitation } = await anInvitation(staying.client, {
      organisation: town,
      email: email(),
    });
    const late = { client: leaving.client, town, colleagueId, invitationId: invitation.id };
    const ending = { organisation: town, person: leaving.person };
    expect(refusal(await overtaken(api.database, ending, () => send(late)))).toBe('404 not-found');
  });

  it('of the network invites no administrator of a town', async () => {
    const network = await theNetwork(api);
    const town = await aTown(api);
    const { client, person } = await aSignedIn(api, {
      roles: ['network-admin'],
      organisation: network,
    });
    const path = `/api/organisations/${town.id}/administrator-invitations`;
    const ending = { organisation: network, person };
    const answer = await overtaken(api.database, ending, () =>
      client.post(path, { email: email() }),
    );
    expect(refusal(answer)).toBe('404 not-found');
  });
});
