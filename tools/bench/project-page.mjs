// How long the data of a project page takes, beside the SQL of the same reads alone.
import pg from 'pg';
import { barePool, readsOf, runAlone, timed } from './bare-sql.mjs';
import { read, signIn } from './installation.mjs';
import { quantiles } from './load.mjs';
import { requestsOfProjectPage } from './page-requests.mjs';
import { startRecordedApi } from './recorded-api.mjs';

/**
 * @typedef {{ p50: number, p95: number }} Times milliseconds
 * @typedef {{ api: Times, sql: Times, statements: number }} Pair
 *
 * @param {{ appUrl: string, ownerUrl: string }} database with seeded projects
 * @param {{ opened?: number, rounds?: number }} [wish] how many projects, how often each
 * @returns {Promise<{ each: Record<string, Pair>, together: Pair } | undefined>} by path: one
 *   request after the other; `together` are all at once, until the last is answered; undefined
 *   where no browser says what a page asks for
 */
export async function measureProjectPage(database, { opened = 40, rounds = 5 } = {}) {
  const api = await startRecordedApi(database);
  const pool = barePool(database.appUrl);
  try {
    const cookie = await signIn(api.url, 'koordination@bonn.demo');
    const ids = await someProjects(database.ownerUrl, opened);
    const paths = await requestsOfProjectPage({ url: api.url, cookie }, ids[0]);
    if (paths === undefined) return undefined;
    if (paths.length === 0) throw new Error('The project page asked for nothing.');
    const pages = [];
    for (const id of ids) pages.push(await pageOf(api, { cookie, paths, id }));
    const compare = { cookie, pool, pages, rounds };
    const each = {};
    for (const path of paths) each[path] = await measure(compare, [path]);
    return { each, together: await measure(compare, paths) };
  } finally {
    await pool.end();
    await api.stop();
  }
}

/** The same ones at every run, of all phases. */
async function someProjects(ownerUrl, count) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT id FROM project WHERE number LIKE 'LAST-%' AND status = 'active'
       ORDER BY hashtext(title) LIMIT $1`,
      [count],
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

/** Asks for everything once, which also warms both up. */
async function pageOf(api, { cookie, paths, id }) {
  const requests = new Map();
  for (const path of paths) {
    const url = api.url + path.replace(':id', id);
    const { statements } = await api.sqlOf(() => read(url, cookie));
    requests.set(path, { url, statements: readsOf(statements) });
  }
  return requests;
}

/** In turn, so that whatever else the machine does meets both. */
async function measure({ cookie, pool, pages, rounds }, paths) {
  const times = { api: [], sql: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      const requests = paths.map((path) => page.get(path));
      const ask = ({ url }) => read(url, cookie);
      const query = ({ statements }) => runAlone(pool, statements);
      times.api.push(await timed(() => Promise.all(requests.map(ask))));
      times.sql.push(await timed(() => Promise.all(requests.map(query))));
    }
  }
  const statements = paths.reduce((sum, path) => sum + pages[0].get(path).statements.length, 0);
  return { api: quantiles(times.api), sql: quantiles(times.sql), statements };
}
