import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBuiltApplication } from '../../support/built-application.mjs';
import { signInAs } from '../../support/client';
import { cloneDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

describe('the built application', () => {
  it('knows after kill -9 who was signed in', async () => {
    const first = await startBuiltApplication(database);
    const client = await signInAs(first, 'koordination@bonn.demo');
    first.process.kill('SIGKILL');
    await once(first.process, 'close');

    const second = await startBuiltApplication(database);
    try {
      const headers = { cookie: client.cookie ?? '' };
      const answer = await fetch(`${second.url}/api/session`, { headers });
      expect(await answer.json()).toMatchObject({
        signedIn: true,
        person: { email: 'koordination@bonn.demo' },
      });
    } finally {
      await second.stop();
    }
  });

  it('ends cleanly when asked to and lets its connections go', async () => {
    const application = await startBuiltApplication(database);
    await fetch(`${application.url}/api/health`);
    await application.stop();
    expect(application.process.signalCode).toBe('SIGTERM'); // and not SIGKILL for being too slow
    const [left] = await database.query<{ connections: number }>(
      `SELECT count(*)::integer AS connections FROM pg_stat_activity
       WHERE datname = current_database() AND usename = 'kompass_app'`,
    );
    expect(left?.connections).toBe(0);
  });
});
