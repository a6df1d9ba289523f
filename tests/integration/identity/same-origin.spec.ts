import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client, password } from '../../support/client';
import { aPerson } from '../../support/people';

let api: TestApi;
let nobody: Client;
let email: string;

beforeAll(async () => {
  api = await startApi();
  nobody = new Client(api.url);
  ({ email } = await aPerson(api, { roles: ['cdo'] }));
});
afterAll(() => api.close());

const signIn = (headers: Record<string, string>) =>
  nobody.post('/api/session', { email, password }, { headers });

describe('a changing request from somewhere else', () => {
  it.each<[string, Record<string, string>]>([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an origin that hides itself', { origin: 'null' }],
    ['an origin that is no address', { origin: 'nonsense' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another subdomain', { 'sec-fetch-site': 'same-site' }],
  ])('is refused: %s', async (_, headers) => {
    const answer = await signIn(headers);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'foreign-origin' });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('a changing request from our own pages or a program', () => {
  it.each<[string, () => Record<string, string>]>([
    ['the own origin', () => ({ origin: api.url, 'sec-fetch-site': 'same-origin' })],
    ['no origin at all', () => ({})],
  ])('is accepted: %s', async (_, headers) => {
    expect((await signIn(headers())).status).toBe(200);
  });
});

describe('a reading request from somewhere else', () => {
  it('is answered, without permission for other sites to read it', async () => {
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const answer = await nobody.get('/api/health', { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
