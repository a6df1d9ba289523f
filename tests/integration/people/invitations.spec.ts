import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  invitationOfferSchema,
  invitationSchema,
  roles,
  rolesOfKind,
  sessionSchema,
  type OrganisationKind,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { startApi, type TestApi } from '../../support/api';
import { Client, type Answer } from '../../support/client';
import { aClock } from '../../support/clock';
import { checkChain } from '../../support/event-chain';
import { accept, anInvitation, lookUp, newPassword } from '../../support/invitations';
import { aMembership, aPerson, aSignedIn, aTown } from '../../support/people';
import { refusal } from '../../support/refusal';

const clock = aClock('2026-11-22T10:00:00+01:00');
let api: TestApi;
let nobody: Client;

beforeAll(async () => {
  api = await startApi({ clock });
  nobody = new Client(api.url);
});
afterAll(() => api.close());

const listSchema = z.object({ items: z.array(invitationSchema) });
const anAddress = () => `${randomUUID()}@beispiel.example`;

async function aTownWithAdministrator() {
  const { client, person } = await aSignedIn(api, { roles: ['organisation-admin'] });
  const organisation = person.organisation;
  const path = `/api/organisations/${organisation.id}/invitations`;
  const list = async () => (await client.get(path)).as(listSchema).items;
  return { client, person, organisation, path, list };
}

function sessionOf(answer: Answer): Client {
  const [cookie = ''] = answer.headers.getSetCookie();
  return new Client(api.url, cookie.split(';', 1)[0]);
}

describe('a new colleague with the link', () => {
  it('sees who invites, gives name and password, and is signed in at once', async () => {
    const { client, organisation, list } = await aTownWithAdministrator();
    const email = anAddress();
    const wish = { organisation, email, roles: ['treasurer', 'cdo'] as const };
    const { token, invitation } = await anInvitation(client, wish);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(invitation).toMatchObject({ email, roles: ['cdo', 'treasurer'], state: 'open' });

    const offer = (await lookUp(nobody, token)).as(invitationOfferSchema);
    expect(offer).toEqual({
      organisation: { id: organisation.id, name: organisation.name, kind: 'municipality' },
      email,
      roles: ['cdo', 'treasurer'],
      expiresAt: '2026-11-29T09:00:00.000Z',
      accountExists: false,
    });

    const answer = await accept(nobody, token, 'Kim Beispiel');
    expect(answer.status).toBe(200);
    const session = (await sessionOf(answer).get('/api/session')).as(sessionSchema);
    expect(session).toMatchObject({
      signedIn: true,
      person: { displayName: 'Kim Beispiel', email },
      memberships: [{ role: 'cdo' }, { role: 'treasurer' }],
    });
    expect((await list()).map(({ state }) => state)).toEqual(['accepted']);
    expect(await checkChain(api.database, { organisationId: organisation.id })).toEqual({
      length: 3,
      faults: [],
    });
  });

  it('signs in later with the password they chose', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const email = anAddress();
    const { token } = await anInvitation(client, { organisation, email });
    await accept(nobody, token, 'Kim Beispiel');
    const answer = await nobody.post('/api/session', { email, password: newPassword });
    expect(answer.status).toBe(200);
  });

  it.each<[string, object, string]>([
    ['too short a password', { displayName: 'Kim', password: 'x'.repeat(11) }, 'too-small'],
    ['too long a password', { displayName: 'Kim', password: 'x'.repeat(201) }, 'too-large'],
    ['no name', { displayName: ' ', password: newPassword }, 'too-small'],
    ['neither', {}, 'required, required'],
  ])('is refused with %s, and the link still works', async (_, newPerson, codes) => {
    const { client, organisation } = await aTownWithAdministrator();
    const { token } = await anInvitation(client, { organisation, email: anAddress() });
    const answer = await nobody.post('/api/invitations/acceptance', { token, newPerson });
    expect(refusal(answer)).toBe(`400 ${codes}`);
    expect((await lookUp(nobody, token)).status).toBe(200);
  });

  it('cannot take the address as password, nor come in without one', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const email = anAddress();
    const { token } = await anInvitation(client, { organisation, email });
    const newPerson = { displayName: 'Kim Beispiel', password: email.toUpperCase() };
    const answer = await nobody.post('/api/invitations/acceptance', { token, newPerson });
    expect(refusal(answer)).toBe('422 password-is-email');
    expect(refusal(await accept(nobody, token))).toBe('422 new-person-required');
  });
});

describe('somebody with an account', () => {
  it('signs in as the invited address and just confirms', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const { client: invited, person } = await aSignedIn(api, { roles: ['cdo'] });
    const { token } = await anInvitation(client, { organisation, email: person.email });
    const offer = (await lookUp(nobody, token)).as(invitationOfferSchema);
    expect(offer.accountExists).toBe(true);
    expect(refusal(await accept(nobody, token, 'Kim Beispiel'))).toBe('422 sign-in-first');
    const answer = await accept(invited, token);
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const session = (await invited.get('/api/session')).as(sessionSchema);
    expect(session.signedIn && session.memberships).toHaveLength(2);
  });

  it('is refused while signed in as somebody else', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const { client: other } = await aSignedIn(api, { roles: ['cdo'] });
    const { token } = await anInvitation(client, { organisation, email: anAddress() });
    expect(refusal(await accept(other, token))).toBe('403 invitation-for-somebody-else');
    expect(refusal(await accept(client, token, 'Kim Beispiel'))).toBe(
      '403 invitation-for-somebody-else',
    );
    expect((await lookUp(nobody, token)).status).toBe(200);
  });

  it('is not invited to a role they hold; the others are named no less', async () => {
    const { client, organisation, path } = await aTownWithAdministrator();
    const { email } = await aPerson(api, { roles: ['cdo', 'auditor'], organisation });
    const answer = await client.post(path, { email, roles: ['cdo', 'treasurer', 'auditor'] });
    expect(answer.body).toMatchObject({
      status: 422,
      errors: [
        { code: 'role-held-already', params: { role: 'cdo' } },
        { code: 'role-held-already', params: { role: 'auditor' } },
      ],
    });
  });

  it('accepts for the record when the roles were given in the meantime', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const { client: invited, person } = await aSignedIn(api, { roles: [], organisation });
    const wish = { organisation, email: person.email, roles: ['cdo'] as const };
    const { token, invitation } = await anInvitation(client, wish);
    await aMembership(api, person, organisation, 'cdo');
    expect((await accept(invited, token)).body).toMatchObject({ roles: [] });
    const events = await api.database.query<object>(
      `SELECT type, field_group, actor_id, changes FROM audit_event
       WHERE organisation_id = $1 ORDER BY seq`,
      [organisation.id],
    );
    expect(events.slice(1)).toEqual([
      {
        type: 'invitation.accepted',
        field_group: 'people',
        actor_id: person.id,
        changes: { [`invitations/${invitation.id}/accepted`]: [null, true] },
      },
    ]);
  });

  it('may be invited again to a role that has ended', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const { client: invited, person } = await aSignedIn(api, { roles: [], organisation });
    await aMembership(api, person, organisation, 'cdo', '[2020-01-01,2026-11-22)');
    const wish = { organisation, email: person.email, roles: ['cdo'] as const };
    const { token } = await anInvitation(client, wish);
    expect((await accept(invited, token)).status).toBe(200);
  });
});

describe('a link that does not work', () => {
  it('because it was used', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const { token } = await anInvitation(client, { organisation, email: anAddress() });
    await accept(nobody, token, 'Kim Beispiel');
    expect(refusal(await lookUp(nobody, token))).toBe('422 invitation-used');
    expect(refusal(await accept(nobody, token, 'Noch jemand'))).toBe('422 invitation-used');
  });

  it('because seven days have passed, to the second', async () => {
    const { client, organisation, list } = await aTownWithAdministrator();
    const { token } = await anInvitation(client, { organisation, email: anAddress() });
    try {
      clock.set('2026-11-29T09:59:59+01:00');
      expect((await lookUp(nobody, token)).status).toBe(200);
      clock.set('2026-11-29T10:00:00+01:00');
      expect(refusal(await lookUp(nobody, token))).toBe('422 invitation-expired');
      expect(refusal(await accept(nobody, token, 'Kim'))).toBe('422 invitation-expired');
    } finally {
      clock.set('2026-11-22T10:00:00+01:00');
    }
    expect((await list()).map(({ state }) => state)).toEqual(['open']);
  });

  it('because it was withdrawn', async () => {
    const { client, organisation, path, list } = await aTownWithAdministrator();
    const { token, invitation } = await anInvitation(client, { organisation, email: anAddress() });
    expect((await client.delete(`${path}/${invitation.id}`)).status).toBe(204);
    expect(refusal(await lookUp(nobody, token))).toBe('422 invitation-withdrawn');
    expect(refusal(await accept(nobody, token, 'Kim'))).toBe('422 invitation-withdrawn');
    expect(refusal(await client.delete(`${path}/${invitation.id}`))).toBe(
      '422 invitation-not-open',
    );
    expect((await list()).map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('because a newer one was given to the same address', async () => {
    const { client, organisation, list } = await aTownWithAdministrator();
    const email = anAddress();
    const { token: older } = await anInvitation(client, { organisation, email });
    const { token: newer } = await anInvitation(client, { organisation, email });
    expect(refusal(await lookUp(nobody, older))).toBe('422 invitation-withdrawn');
    expect((await lookUp(nobody, newer)).status).toBe(200);
    expect((await list()).map(({ state }) => state)).toEqual(['open', 'withdrawn']);
  });

  it.each(['x', 'A'.repeat(43), '%00', "' OR 1=1 --"])(
    'because nobody gave it out: %s',
    async (token) => {
      const from = new Client(api.url);
      const headers = { 'x-forwarded-for': '192.0.2.10' };
      const answer = await from.post('/api/invitations/lookup', { token }, { headers });
      expect(refusal(answer)).toBe('404 link-unknown');
    },
  );
});

describe('two acceptances of one link at the same moment', () => {
  it('have exactly one winner', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const email = anAddress();
    const { token } = await anInvitation(client, { organisation, email });
    const answers = await Promise.all(
      ['Kim', 'Robin', 'Toni', 'Alex'].map((name) => accept(nobody, token, name)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const lost = answers.filter(({ status }) => status !== 200);
    expect(lost.map(refusal)).toEqual(lost.map(() => '422 invitation-used'));
    const people = await api.database.query('SELECT FROM person WHERE email = $1', [email]);
    expect(people).toHaveLength(1);
  });
});

describe('two organisations that invite the same new address', () => {
  it('get one person: the second acceptance asks them to sign in', async () => {
    const [one, two] = await Promise.all([aTownWithAdministrator(), aTownWithAdministrator()]);
    const email = anAddress();
    const invitations = await Promise.all(
      [one, two].map(({ client, organisation }) => anInvitation(client, { organisation, email })),
    );
    const answers = await Promise.all(
      invitations.map(({ token }) => accept(nobody, token, 'Kim Beispiel')),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 422]);
    const lost = answers.filter(({ status }) => status === 422);
    expect(lost.map(refusal)).toEqual(['422 sign-in-first']);
  });
});

describe('guessing links', () => {
  it('stops after ten from one address, and never whoever holds a link that exists', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const { token } = await anInvitation(client, { organisation, email: anAddress() });
    const ask = (path: string, guess: string, address: string) => {
      const headers = { 'x-forwarded-for': address };
      return nobody.post(path, { token: guess }, { headers });
    };
    for (let guess = 0; guess < 10; guess += 1) {
      const answer = await ask('/api/invitations/lookup', `guess-${String(guess)}`, '192.0.2.20');
      expect(answer.status).toBe(404);
    }
    const guess = 'g'.repeat(token.length);
    for (const path of ['/api/invitations/lookup', '/api/invitations/acceptance']) {
      const refused = await ask(path, guess, '192.0.2.20');
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(14 * 60);
    }
    expect((await ask('/api/invitations/lookup', guess, '192.0.2.21')).status).toBe(404);
    expect((await ask('/api/invitations/lookup', token, '192.0.2.20')).status).toBe(200);
    expect((await ask('/api/invitations/lookup', token, '192.0.2.21')).status).toBe(200);
  });
});

describe('the roles of an invitation', () => {
  it.each<OrganisationKind>(['municipality', 'district', 'partner'])(
    'are those that exist in a %s',
    async (kind) => {
      const organisation = await aTown(api, { kind });
      const { client } = await aSignedIn(api, { roles: ['organisation-admin'], organisation });
      const path = `/api/organisations/${organisation.id}/invitations`;
      const possible = rolesOfKind(kind);
      const wrong = roles.filter((role) => !possible.includes(role));
      const answer = await client.post(path, { email: anAddress(), roles: wrong });
      expect(refusal(answer)).toBe(`422 ${wrong.map(() => 'role-not-possible').join(', ')}`);
      const right = await client.post(path, { email: anAddress(), roles: possible });
      expect(right.status).toBe(201);
    },
  );

  it.each<[string, object]>([
    ['none', { roles: [] }],
    ['unknown', { roles: ['king'] }],
    ['no list', { roles: 'cdo' }],
    ['an address without a place', { email: 'kim@' }],
    ['an address with a NUL', { email: 'k\0im@beispiel.example' }],
    ['an unknown field', { expiresAt: '2099-01-01' }],
  ])('and the address are checked: %s', async (_, change) => {
    const { client, path } = await aTownWithAdministrator();
    const answer = await client.post(path, { email: anAddress(), roles: ['cdo'], ...change });
    expect(answer.status).toBe(400);
  });
});

describe('what is kept of an invitation', () => {
  it('is the hash of its token, and in events neither name nor address', async () => {
    const { client, organisation } = await aTownWithAdministrator();
    const email = anAddress();
    const { token } = await anInvitation(client, { organisation, email });
    await accept(nobody, token, 'Geheimer Name');
    const rows = await api.database.query('SELECT * FROM invitation WHERE email = $1', [email]);
    expect(JSON.stringify(rows)).not.toContain(token);
    const events = await api.database.query<{ type: string; changes: object }>(
      'SELECT type, changes FROM audit_event WHERE organisation_id = $1 ORDER BY seq',
      [organisation.id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'person.invited',
      'invitation.accepted',
      'membership.granted',
    ]);
    expect(JSON.stringify(events)).not.toMatch(/beispiel\.example|Geheimer/);
    expect(Object.keys(events[2]?.changes ?? {})[0]).toMatch(
      /^memberships\/[\w-]{36}\/it-coordinator$/,
    );
  });
});

describe('other towns', () => {
  it('neither see nor withdraw an invitation', async () => {
    const { client, organisation, path } = await aTownWithAdministrator();
    const { invitation } = await anInvitation(client, { organisation, email: anAddress() });
    const stranger = await aTownWithAdministrator();
    expect(refusal(await stranger.client.get(path))).toBe('404 not-found');
    expect(refusal(await stranger.client.delete(`${path}/${invitation.id}`))).toBe('404 not-found');
    const own = `${stranger.path}/${invitation.id}`;
    expect(refusal(await stranger.client.delete(own))).toBe('404 not-found');
  });
});
