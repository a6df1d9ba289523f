import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client, type Answer } from '../../support/client';

let api: TestApi;
let nobody: Client;

beforeAll(async () => {
  api = await startApi();
  nobody = new Client(api.url);
});
afterAll(() => api.close());

const email = 'somebody@example.org';

describe('a body that is no request', () => {
  it.each([
    ['half an object', '{"email":'],
    ['no JSON', 'email=somebody'],
    ['a bare word', 'true'],
    ['a NUL byte', '\0'],
    ['half of 1 MB', `{"email":"${'a'.repeat(100_000)}`],
  ])('is refused as malformed: %s', async (_, text) => {
    expectProblem(await nobody.send('POST', '/api/session', text), 400);
  });

  it('is refused as too large from 200 kB on', async () => {
    const text = JSON.stringify({ email, password: 'x'.repeat(1_000_000) });
    const answer = await nobody.send('POST', '/api/session', text);
    expectProblem(answer, 413);
    expect(answer.body).toMatchObject({ code: 'too-large' });
  });

  it('is refused when 1 MB of it is not even JSON', async () => {
    expectProblem(await nobody.send('POST', '/api/session', '['.repeat(1_000_000)), 413);
  });

  it('is refused when it is nested a hundred thousand times', async () => {
    const depth = 95_000;
    const text = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expectProblem(await nobody.send('POST', '/api/session', text), 400);
    const field = `{"email":${text},"password":"x"}`;
    expectProblem(await nobody.send('POST', '/api/session', field), 400);
  });

  it('is refused in an unknown encoding of characters or bytes', async () => {
    for (const headers of [
      { 'content-type': 'application/json; charset=klingon' },
      { 'content-encoding': 'klingon' },
    ]) {
      expectProblem(await nobody.send('POST', '/api/session', '{}', { headers }), 415);
    }
  });

  it('is refused when its content type is not JSON', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const text = `email=${email}&password=x`;
    expectProblem(await nobody.send('POST', '/api/session', text, { headers }), 400);
  });
});

describe('a field that does not fit', () => {
  it.each<[string, unknown, string, string]>([
    ['missing', { email }, 'password', 'required'],
    ['empty', { email, password: '' }, 'password', 'required'],
    ['too long', { email, password: 'x'.repeat(201) }, 'password', 'too-large'],
    ['a number', { email, password: 12_345 }, 'password', 'wrong-type'],
    ['an object', { email: { $ne: '' }, password: 'x' }, 'email', 'wrong-type'],
    ['null', { email: null, password: 'x' }, 'email', 'wrong-type'],
    ['unknown', { email, password: 'x', admin: true }, 'admin', 'unknown-field'],
    ['a prototype', JSON.parse('{"__proto__":{"a":1}}'), 'email', 'required'],
  ])('is named with a code: %s', async (_, body, field, code) => {
    const answer = await nobody.post('/api/session', body);
    expectProblem(answer, 400);
    const { errors } = answer.body as { errors: { field: string; code: string }[] };
    expect(errors).toContainEqual(expect.objectContaining({ field, code }));
  });

  it.each<[string, unknown]>([
    ['a list', []],
    ['a list of requests', [{ email, password: 'x' }]],
    ['nothing', undefined],
  ])('is the whole body: %s', async (_, body) => {
    expectProblem(await nobody.post('/api/session', body), 400);
  });

  it('holds a NUL byte, which no text of the database can', async () => {
    const withNul = 'some\0body@example.org';
    expectProblem(await nobody.post('/api/session', { email: withNul, password: 'x' }), 400);
    const answer = await nobody.post('/api/session', { email, password: 'x\0y' });
    expect(answer.status).toBeLessThan(500);
  });

  it('holds half a character, which no text of the database can', async () => {
    const answer = await nobody.send(
      'POST',
      '/api/session',
      String.raw`{"email":"\ud800@example.org","password":"x"}`,
    );
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('a query that does not fit', () => {
  it.each([
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1001', 'limit'],
    ['limit=1e999', 'limit'],
    ['limit=99999999999999999999999', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['limit[]=1', 'limit[]'],
    ['search=a&search=b', 'search'],
    ['search=%00', 'search'],
    [`search=${'x'.repeat(81)}`, 'search'],
    ['cursor=nonsense', 'cursor'],
    ['cursor=WyIALCJ4Il0', 'cursor'],
    ['cursor=e30', 'cursor'],
    ['cursor=WzEsMl0', ''],
    ['sort=name', 'sort'],
    ['__proto__=1', ''],
  ])('is refused or harmless: %s', async (query, field) => {
    const answer = await nobody.get(`/api/municipalities?${query}`);
    if (field === '') {
      expect(answer.status).toBeLessThan(500);
      return;
    }
    expectProblem(answer, 400);
    expect(answer.body).toMatchObject({ code: 'invalid' });
    const { errors } = answer.body as { errors: unknown[] };
    expect(errors).toContainEqual(expect.objectContaining({ field }));
  });
});

describe('an address that leads nowhere', () => {
  it.each(['/api', '/api/', '/api/nothing', '/api/municipalities/05314000/secrets'])(
    'is not found below /api: %s',
    async (path) => {
      const answer = await nobody.get(path);
      expectProblem(answer, 404);
    },
  );

  it.each(['PUT', 'PATCH', 'DELETE'])('is refused for the unknown method %s', async (method) => {
    expectProblem(await nobody.send(method, '/api/health'), 404);
  });

  it.each(['/api/%', '/api/content/%E0%A4%A', '/api/municipalities/%C0%AE'])(
    'is refused when it cannot be decoded: %s',
    async (path) => {
      const answer = await nobody.get(path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    },
  );
});

/** Problem+json with a code, and nothing of the inside. */
function expectProblem(answer: Answer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const { code } = answer.body as { code: unknown };
  expect(code).toEqual(expect.stringMatching(/^[a-z-]+$/));
  expect(answer.body).toMatchObject({ type: 'about:blank', status });
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts|at \w+ \(|SELECT/);
}
