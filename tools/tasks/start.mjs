// `npm start`: one command from the sources to the running application.
import { readSettings } from '../settings.mjs';
import {
  addressOf,
  migrate,
  openDatabase,
  requireAnswer,
  requireFreePort,
  startApi,
} from './application.mjs';
import { buildIfNeeded } from './build.mjs';
import { watchForEnd } from './ending.mjs';

const step = (text) => console.log(`[${process.uptime().toFixed(1).padStart(5)} s] ${text}`);

/** @returns {Promise<number>} exit code, after API and database have ended cleanly */
export async function run() {
  const settings = readSettings(process.env);
  await requireFreePort(settings);
  const end = watchForEnd();
  const lost = whenCalled();
  const database = await openDatabase(settings, lost.call);
  try {
    step(settings.databaseUrl ? 'Using the database of DATABASE_URL' : 'Database is ready');
    return await serve(settings, database, { end, lost: lost.error });
  } finally {
    await database.stop();
    if (end.isAsked()) step('Stopped');
  }
}

async function serve(settings, database, { end, lost }) {
  await buildIfNeeded(step);
  if (end.isAsked()) return 0;
  await migrate(settings, database);
  step('Schema, register and content are up to date');
  if (end.isAsked()) return 0;
  const api = startApi(settings, database);
  try {
    await Promise.race([requireAnswer(settings, api.ended), end.asked]);
    if (!end.isAsked()) step(`KI-Kompass is open at ${addressOf(settings)} (Ctrl-C ends it)`);
    return await Promise.race([unexpectedEnd(api), end.asked.then(() => 0), lost]);
  } finally {
    await api.stop();
  }
}

async function unexpectedEnd(api) {
  const code = await api.ended;
  throw new Error(`The application ended by itself (${code}); the lines above may say why.`);
}

/** A callback and the promise that rejects with the error it is called with. */
function whenCalled() {
  let call;
  const error = new Promise((_, reject) => (call = reject));
  error.catch(() => undefined); // may happen before anybody waits for it
  return { call, error };
}
