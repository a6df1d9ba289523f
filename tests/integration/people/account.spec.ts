import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSessionSchema, sessionSchema } from '@ki-kompass/domain';
import * as z from 'zod';
import { startApi, type TestApi } from '../../support/api';
import { Client, password, signInAs } from '../../support/client';
import { newPassword } from '../../support/invitations';
import { aSignedIn } from '../../support/people';
import { refusal } from '../../support/refusal';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const listSchema = z.object({ items: z.array(openSessionSchema) });
const sessionsOf = async (client: Client) =>
  (await client.get('/api/account/sessions')).as(listSchema).items;
const isSignedIn = async (client: Client) =>
  (await client.get('/api/session')).as(sessionSchema).signedIn;

describe('the own name', () => {
  it('can be changed by whoever has no role any more, too', async () => {
    const { client } = await aSignedIn(api, { roles: [] });
    const answer = await client.patch('/api/account', { displayName: '  Kim Beispiel ' });
    expect(answer.body).toMatchObject({ displayName: 'Kim Beispiel' });
    const { body } = await client.get('/api/session');
    expect(body).toMatchObject({ person: { displayName: 'Kim Beispiel' } });
  });

  it.each([{ displayName: ' ' }, { displayName: 'x'.repeat(121) }, { email: 'a@b.example' }, {}])(
    'is refused: %o',
    async (change) => {
      const { client } = await aSignedIn(api, { roles: [] });
      expect((await client.patch('/api/account', change)).status).toBe(400);
    },
  );
});

describe('a change of the password', () => {
  const change = { currentPassword: password, newPassword };

  it('keeps this session and ends all others', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const elsewhere = await signInAs(api, person.email);
    expect((await client.put('/api/account/password', change)).status).toBe(204);
    expect(await isSignedIn(client)).toBe(true);
    expect(await isSignedIn(elsewhere)).toBe(false);
    const nobody = new Client(api.url);
    const { email } = person;
    expect((await nobody.post('/api/session', { email, password })).status).toBe(401);
    const again = await nobody.post('/api/session', { email, password: newPassword });
    expect(again.status).toBe(200);
  });

  it.each<[string, object, string]>([
    ['the wrong old one', { currentPassword: 'falsch' }, '422 password-wrong'],
    ['the same again', { newPassword: password }, '422 password-unchanged'],
    ['eleven characters', { newPassword: 'x'.repeat(11) }, '400 too-small'],
    ['two hundred and one', { newPassword: 'x'.repeat(201) }, '400 too-large'],
    ['half a character', { newPassword: 'x'.repeat(12) + '\uD800' }, '400 not-storable'],
  ])('is refused with %s', async (_, wrong, refused) => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const elsewhere = await signInAs(api, person.email);
    const answer = await client.put('/api/account/password', { ...change, ...wrong });
    expect(refusal(answer)).toBe(refused);
    expect(await isSignedIn(elsewhere)).toBe(true);
  });

  it('is refused with the own address', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const own = { ...change, newPassword: person.email.toUpperCase() };
    expect(refusal(await client.put('/api/account/password', own))).toBe('422 password-is-email');
  });

  it('is throttled together with signing in', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const headers = { 'x-forwarded-for': '192.0.2.30' };
    const wrong = { ...change, currentPassword: 'falsch' };
    const answers = await Promise.all(
      Array.from({ length: 14 }, () => client.put('/api/account/password', wrong, { headers })),
    );
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
    const signIn = { email: person.email, password };
    const answer = await new Client(api.url).post('/api/session', signIn, { headers });
    expect(answer.status).toBe(429);
  });
});

describe('the list of own sessions', () => {
  it('names devices and which one this is', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const signIn = { email: person.email, password };
    const headers = {
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
    };
    await new Client(api.url).post('/api/session', signIn, { headers });
    const sessions = await sessionsOf(client);
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    const other = sessions.find(({ isThis }) => !isThis);
    expect(other?.device).toEqual({ browser: 'firefox', system: 'windows' });
  });

  it('lets end one of them, also this one', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const elsewhere = await signInAs(api, person.email);
    const [first] = (await sessionsOf(client)).filter(({ isThis }) => !isThis);
    const path = `/api/account/sessions/${first?.id ?? ''}`;
    expect((await client.delete(path)).status).toBe(204);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(refusal(await client.delete(path))).toBe('404 not-found');
    const [own] = await sessionsOf(client);
    expect((await client.delete(`/api/account/sessions/${own?.id ?? ''}`)).status).toBe(204);
    expect(await isSignedIn(client)).toBe(false);
  });

  it('does not reach the sessions of others', async () => {
    const { client } = await aSignedIn(api, { roles: ['cdo'] });
    const { client: other } = await aSignedIn(api, { roles: ['cdo'] });
    const [session] = await sessionsOf(other);
    const answer = await client.delete(`/api/account/sessions/${session?.id ?? ''}`);
    expect(refusal(answer)).toBe('404 not-found');
    expect(await isSignedIn(other)).toBe(true);
    const unknown = await client.delete(`/api/account/sessions/${randomUUID()}`);
    expect(refusal(unknown)).toBe('404 not-found');
  });
});
