import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../../support/api';
import { Client, password, type Answer } from '../../support/client';
import { aPerson } from '../../support/people';

let first: TestApi;
let second: TestApi;

beforeAll(async () => {
  first = await startApi();
  second = await startApi({ database: first.database });
});
afterAll(async () => {
  await second.close();
  await first.close();
});

describe('ten wrong passwords for one account from one address', () => {
  it('stop the eleventh attempt, with the time to wait, even with the right password', async () => {
    const { email } = await aPerson(first, { roles: ['cdo'] });
    await fail(10, email, '192.0.2.1');

    const answer = await attempt(first, email, '192.0.2.1', password);

    expect(answer.status).toBe(429);
    const wait = Number(answer.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(14 * 60);
    expect(wait).toBeLessThanOrEqual(15 * 60);
    expect(answer.body).toMatchObject({
      code: 'too-many-attempts',
      errors: [{ params: { retryAfterSeconds: wait } }],
    });
  });

  it('count for every instance of the application', async () => {
    const { email } = await aPerson(first, { roles: ['cdo'] });
    await fail(10, email, '192.0.2.2');
    expect((await attempt(second, email, '192.0.2.2', password)).status).toBe(429);
  });

  it('are no more than ten when they all arrive at once', async () => {
    const { email } = await aPerson(first, { roles: ['cdo'] });
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => attempt(first, email, '192.0.2.8', 'wrong')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
  });

  it('lock nobody out elsewhere', async () => {
    const { email } = await aPerson(first, { roles: ['cdo'] });
    await fail(10, email, '192.0.2.3');
    expect((await attempt(first, email, '192.0.2.4', password)).status).toBe(200);
  });

  it('are counted the same for an account that does not exist', async () => {
    await fail(10, 'nobody@example.org', '192.0.2.5');
    expect((await attempt(first, 'nobody@example.org', '192.0.2.5', password)).status).toBe(429);
  });
});

describe('a success after some failures', () => {
  it('starts the counting afresh', async () => {
    const { email } = await aPerson(first, { roles: ['cdo'] });
    await fail(9, email, '192.0.2.6');
    expect((await attempt(first, email, '192.0.2.6', password)).status).toBe(200);
    await fail(9, email, '192.0.2.6');
    expect((await attempt(first, email, '192.0.2.6', password)).status).toBe(200);
  });
});

describe('colleagues behind one address', () => {
  it('do not use up its limit by signing in', async () => {
    const { email } = await aPerson(first, { roles: ['cdo'] });
    for (let time = 0; time < 3; time += 1) {
      expect((await attempt(first, email, '192.0.2.9', password)).status).toBe(200);
    }
    const [counted] = await first.database.query<{ points: number }>(
      `SELECT sum(points)::integer AS points FROM sign_in_throttle
       WHERE key LIKE 'address:%' AND points > 0`,
    );
    const before = counted?.points ?? 0;
    await fail(1, email, '192.0.2.9');
    const [after] = await first.database.query<{ points: number }>(
      `SELECT sum(points)::integer AS points FROM sign_in_throttle
       WHERE key LIKE 'address:%' AND points > 0`,
    );
    expect(after?.points).toBe(before + 1);
  });
});

describe('what the database keeps of failed sign-ins', () => {
  it('names neither account nor address', async () => {
    await fail(1, 'secret@example.org', '192.0.2.77');
    const rows = await first.database.query<{ key: string }>('SELECT key FROM sign_in_throttle');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/secret|192\.0\.2/);
  });
});

async function fail(times: number, email: string, address: string): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    expect((await attempt(first, email, address, 'wrong')).status).toBe(401);
  }
}

/** A proxy on the same machine says where the request came from. */
function attempt(api: TestApi, email: string, address: string, word: string): Promise<Answer> {
  const headers = { 'x-forwarded-for': address };
  return new Client(api.url).post('/api/session', { email, password: word }, { headers });
}
