// An installation of the product that exists for one measurement.
import { startThrowAwayDatabase } from '../database.mjs';
import { runNode } from '../tasks/programs.mjs';

const password = 'kompass-demo';

/**
 * Measures on a migrated database of its own with the demo's people, which is gone afterwards.
 * @template Result
 * @param {(database: import('../database.mjs').EmbeddedDatabase) => Promise<Result>} measure
 * @returns {Promise<Result>}
 */
export async function onDatabase(measure) {
  const database = await startThrowAwayDatabase();
  try {
    await migrate(database);
    return await measure(database);
  } finally {
    await database.stop();
  }
}

/** Also indexes what came past the application, as every start does. */
export async function migrate({ appUrl, ownerUrl }) {
  const code = await runNode(['--enable-source-maps', 'dist/apps/api/migrate.mjs'], {
    DATABASE_URL: appUrl,
    KOMPASS_MIGRATION_URL: ownerUrl,
    KOMPASS_DEMO: '1',
  });
  if (code !== 0) throw new Error('The database could not be migrated; the lines above say why.');
}

/** @returns {Promise<string>} the session cookie of a person of the demo, 'name=value' */
export async function signIn(url, email) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Signing in as ${email} failed: ${answer.status}.`);
  return answer.headers.get('set-cookie').split(';')[0];
}

/** @returns {Promise<string>} the id of the organisation that the person belongs to first */
export async function organisationOf(url, cookie) {
  const { memberships } = await read(`${url}/api/session`, cookie);
  return memberships[0].organisation.id;
}

/** @returns {Promise<any>} the answer; @throws when it was refused */
export async function read(url, cookie) {
  return accepted(await fetch(url, { headers: { cookie } }));
}

/** @returns {Promise<any>} the answer to what was sent as JSON; @throws when it was refused */
export async function post(url, cookie, command) {
  const headers = { cookie, 'content-type': 'application/json' };
  return accepted(await fetch(url, { method: 'POST', headers, body: JSON.stringify(command) }));
}

async function accepted(answer) {
  if (answer.ok) return answer.json();
  throw new Error(`${answer.url} was answered with ${answer.status}: ${await answer.text()}`);
}
