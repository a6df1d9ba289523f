import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionSchema } from '@ki-kompass/domain';
import { startApi, type TestApi } from '../../support/api';
import { Client, password, signInAs } from '../../support/client';
import { aMembership, aPerson, aSignedIn, aTown } from '../../support/people';

let api: TestApi;
let nobody: Client;

beforeAll(async () => {
  api = await startApi();
  nobody = new Client(api.url);
});
afterAll(() => api.close());

describe('somebody with an account', () => {
  it('signs in and is told who they are and where they work', async () => {
    const organisation = await aTown(api);
    const { client, person } = await aSignedIn(api, { roles: ['it-coordinator'], organisation });

    const session = (await client.get('/api/session')).as(sessionSchema);

    expect(session).toMatchObject({
      signedIn: true,
      person: { id: person.id, email: person.email },
      memberships: [{ organisation: { id: organisation.id }, role: 'it-coordinator' }],
    });
  });

  it('may write the address in capitals and with spaces around it', async () => {
    const { email } = await aPerson(api, { roles: ['cdo'] });
    const answer = await nobody.post('/api/session', {
      email: ` ${email.toUpperCase()} `,
      password,
    });
    expect(answer.status).toBe(200);
  });

  it('gets a cookie that scripts and other sites cannot use', async () => {
    const { email } = await aPerson(api, { roles: ['cdo'] });
    const answer = await nobody.post('/api/session', { email, password });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^kompass_session=[\w-]{43};/);
    expect(cookie).toContain('; HttpOnly');
    expect(cookie).toContain('; SameSite=Strict');
    expect(cookie).toContain('; Path=/');
    expect(cookie).not.toContain('; Secure');
  });

  it('gets a cookie for encrypted connections alone when a proxy encrypts', async () => {
    const { email } = await aPerson(api, { roles: ['cdo'] });
    const headers = { 'x-forwarded-proto': 'https' };
    const answer = await nobody.post('/api/session', { email, password }, { headers });
    expect(answer.headers.getSetCookie()[0]).toContain('; Secure');
  });

  it('holds only the roles that are valid today', async () => {
    const { client, person } = await aSignedIn(api, { roles: [] });
    await aMembership(api, person, person.organisation, 'treasurer', '[2020-01-01,2020-12-31]');
    const { body } = await client.get('/api/session');
    expect(body).toMatchObject({ signedIn: true, memberships: [] });
  });
});

describe('a sign-in that does not work out', () => {
  it('says the same for an unknown account and a wrong password', async () => {
    const { email } = await aPerson(api, { roles: ['cdo'] });
    const wrong = await nobody.post('/api/session', { email, password: 'wrong' });
    const unknown = await nobody.post('/api/session', { email: 'nobody@example.org', password });
    expect(wrong.status).toBe(401);
    expect(wrong.body).toMatchObject({ status: 401, code: 'sign-in-failed' });
    expect(unknown.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
    expect(unknown.headers.getSetCookie()).toEqual([]);
  });

  it('does not trim the password', async () => {
    const { email } = await aPerson(api, { roles: ['cdo'] });
    const answer = await nobody.post('/api/session', { email, password: `${password} ` });
    expect(answer.status).toBe(401);
  });

  it('names the fields that are missing', async () => {
    const answer = await nobody.post('/api/session', { email: 'a@example.org' });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'invalid', errors: [{ field: 'password' }] });
  });
});

describe('signing out', () => {
  it('ends this session and leaves the other device signed in', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const otherDevice = await signInAs(api, person.email);

    const answer = await client.delete('/api/session');

    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^kompass_session=;/);
    expect(await whoIs(client)).toBe('nobody');
    expect(await whoIs(otherDevice)).toBe(person.id);
  });

  it('ends the sessions of all devices on request', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const otherDevice = await signInAs(api, person.email);
    const { client: somebodyElse, person: other } = await aSignedIn(api, { roles: ['cdo'] });

    expect((await client.delete('/api/session?everywhere=true')).status).toBe(204);

    expect(await whoIs(client)).toBe('nobody');
    expect(await whoIs(otherDevice)).toBe('nobody');
    expect(await whoIs(somebodyElse)).toBe(other.id);
  });

  it('is refused to nobody', async () => {
    expect((await nobody.delete('/api/session')).status).toBe(401);
  });
});

describe('a session that does not hold', () => {
  const closedRoute = '/api/content/checklists';

  it.each([
    ['no cookie', undefined],
    ['a forged token', 'kompass_session=Zm9yZ2Vk'],
    ['an empty token', 'kompass_session='],
    ['a cookie header that is no cookie', ';;;=;kompass_session'],
    ['SQL in the token', "kompass_session=' OR 1=1 --"],
  ])('is refused: %s', async (_, cookie) => {
    const answer = await new Client(api.url, cookie).get(closedRoute);
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'not-signed-in' });
  });

  it('is refused after its twelve hours', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    expect((await client.get(closedRoute)).status).toBe(200);
    await api.database.query('UPDATE session SET expires_at = $2 WHERE person_id = $1', [
      person.id,
      new Date(Date.now() - 1000),
    ]);
    expect((await client.get(closedRoute)).status).toBe(401);
    expect(await whoIs(client)).toBe('nobody');
  });

  it('cannot be rebuilt from what the database holds', async () => {
    const { client, person } = await aSignedIn(api, { roles: ['cdo'] });
    const token = client.cookie?.split('=')[1] ?? '';
    const [row] = await api.database.query<{ stored: string }>(
      'SELECT session::text AS stored FROM session WHERE person_id = $1',
      [person.id],
    );
    expect(row?.stored).toBeDefined();
    expect(row?.stored).not.toContain(token);
    expect(row?.stored).not.toContain(Buffer.from(token).toString('hex'));
  });
});

async function whoIs(client: Client): Promise<string> {
  const session = (await client.get('/api/session')).as(sessionSchema);
  return session.signedIn ? session.person.id : 'nobody';
}
