import { randomUUID } from 'node:crypto';
import { anInvitation, newPassword } from '../invitations';
import { password, signInAs, type Client } from '../client';
import { aPerson, aSignedIn, aTown } from '../people';
import type { Team } from '../team';
import { aboutOneself, administering, changing, forEveryone, ofTheNetwork, type Rows } from './row';

const anAddress = () => `${randomUUID()}@beispiel.example`;
const administratorOf = (team: Team) => team.client('organisation-admin');
const networkOf = ({ api }: Team) => signInAs(api, 'netz@kompass.demo');
const pathOf = ({ town }: Team, rest = '') => `/api/organisations/${town.id}${rest}`;

async function aMember(team: Team): Promise<string> {
  const { id } = await aPerson(team.api, { roles: ['cdo'], organisation: team.town });
  return pathOf(team, `/members/${id}`);
}

async function aFreeCode(network: Client): Promise<string> {
  const path = `/api/organisations/short-code-proposal?name=${randomUUID()}`;
  return ((await network.get(path)).body as { shortCode: string }).shortCode;
}

async function aKpi(network: Client): Promise<{ path: string; body: object }> {
  const { items } = (await network.get('/api/content/kpis')).body as {
    items: { key: string; version: number; body: object }[];
  };
  const [entry] = items;
  if (entry === undefined) throw new Error('There is no key figure.');
  const body = { basedOn: entry.version, validFrom: '2999-01-01', body: entry.body };
  return { path: `/api/content-entries/kpis/${entry.key}/versions`, body };
}

/** Routes about who belongs where. */
export const peopleRows: Rows = {
  'get /api/organisations/{organisationId}/members': administering((team) =>
    Promise.resolve({
      path: pathOf(team, '/members'),
      owner: administratorOf(team),
      secret: team.person('it-coordinator').email,
    }),
  ),
  'patch /api/organisations/{organisationId}/members/{personId}': changing(async (team) => ({
    path: await aMember(team),
    body: { grant: ['treasurer'] },
    owner: administratorOf(team),
  })),
  'delete /api/organisations/{organisationId}/members/{personId}': changing(async (team) => ({
    path: await aMember(team),
    owner: administratorOf(team),
  })),
  'get /api/organisations/{organisationId}/invitations': administering(async (team) => {
    const email = anAddress();
    await anInvitation(administratorOf(team), { organisation: team.town, email });
    return { path: pathOf(team, '/invitations'), owner: administratorOf(team), secret: email };
  }),
  'post /api/organisations/{organisationId}/invitations': changing((team) =>
    Promise.resolve({
      path: pathOf(team, '/invitations'),
      body: { email: anAddress(), roles: ['cdo'] },
      owner: administratorOf(team),
    }),
  ),
  'delete /api/organisations/{organisationId}/invitations/{invitationId}': changing(
    async (team) => {
      const wish = { organisation: team.town, email: anAddress() };
      const { invitation } = await anInvitation(administratorOf(team), wish);
      const path = pathOf(team, `/invitations/${invitation.id}`);
      return { path, owner: administratorOf(team) };
    },
  ),
  'post /api/invitations/lookup': forEveryone(async (team) => {
    const wish = { organisation: team.town, email: anAddress() };
    const { token } = await anInvitation(administratorOf(team), wish);
    return { path: '/api/invitations/lookup', body: { token }, owner: administratorOf(team) };
  }),
  'post /api/invitations/acceptance': {
    nobody: 422,
    stranger: 403,
    reader: 403,
    saysWhy: true,
    async call(team) {
      const { client: owner, person } = await aSignedIn(team.api, { roles: [] });
      const wish = { organisation: team.town, email: person.email };
      const { token } = await anInvitation(administratorOf(team), wish);
      return { path: '/api/invitations/acceptance', body: { token }, owner };
    },
  },
};

/** Routes of the network; they hide from everybody else. */
export const networkRows: Rows = {
  'get /api/organisations': ofTheNetwork(async (team) => ({
    path: `/api/organisations?search=${encodeURIComponent(team.town.name)}`,
    owner: await networkOf(team),
    secret: team.town.id,
  })),
  'get /api/organisations/short-code-proposal': ofTheNetwork(async (team) => ({
    path: '/api/organisations/short-code-proposal?name=Beispiel',
    owner: await networkOf(team),
  })),
  'post /api/organisations': ofTheNetwork(async (team) => {
    const owner = await networkOf(team);
    const body = { name: 'Beispiel: Partner', shortCode: await aFreeCode(owner) };
    return { path: '/api/organisations', body, owner };
  }),
  'patch /api/organisations/{organisationId}': changing(async (team) => {
    const owner = await networkOf(team);
    return { path: pathOf(team), body: { shortCode: await aFreeCode(owner) }, owner };
  }),
  'post /api/organisations/{organisationId}/administrator-invitations': ofTheNetwork(
    async (team) => {
      const { id } = await aTown(team.api);
      const path = `/api/organisations/${id}/administrator-invitations`;
      return { path, body: { email: anAddress() }, owner: await networkOf(team) };
    },
  ),
  'get /api/content-entries/{catalogue}': ofTheNetwork(async (team) => ({
    path: '/api/content-entries/kpis',
    owner: await networkOf(team),
  })),
  'post /api/content-entries/{catalogue}/{key}/versions': ofTheNetwork(async (team) => {
    const owner = await networkOf(team);
    return { ...(await aKpi(owner)), owner };
  }),
};

/** Routes of one's own account: everybody asks about, and changes, only themselves. */
export const accountRows: Rows = {
  'patch /api/account': aboutOneself((team) =>
    Promise.resolve({
      path: '/api/account',
      body: { displayName: 'Kim Beispiel' },
      owner: team.client('it-head'),
    }),
  ),
  'put /api/account/password': {
    ...aboutOneself(async (team) => {
      const { client: owner } = await aSignedIn(team.api, { roles: [] });
      const body = { currentPassword: password, newPassword };
      return { path: '/api/account/password', body, owner };
    }),
    stranger: 204,
    reader: 204,
  },
  'get /api/account/sessions': aboutOneself((team) =>
    Promise.resolve({ path: '/api/account/sessions', owner: team.client('it-head') }),
  ),
  'delete /api/account/sessions/{id}': {
    nobody: 401,
    stranger: 404,
    reader: 404,
    async call(team) {
      const { client: owner } = await aSignedIn(team.api, { roles: [] });
      const { body } = await owner.get('/api/account/sessions');
      const [session] = (body as { items: { id: string }[] }).items;
      return { path: `/api/account/sessions/${session?.id ?? ''}`, owner };
    },
  },
};
