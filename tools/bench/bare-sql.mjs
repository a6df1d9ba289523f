// The floor of what the API does with its database: the same SQL, sent by `pg` and nothing else.
import pg from 'pg';

/** @typedef {import('./recorded-api.mjs').Statement} Statement */

/** @param {string} url of the application's role */
export const barePool = (url) =>
  new pg.Pool({ connectionString: url, max: 10, options: '-c TimeZone=UTC' });

/** @param {readonly Statement[]} statements of a request @returns {readonly Statement[]} */
export const readsOf = (statements) =>
  statements.filter(({ text }) => /^\s*(SELECT|WITH)/i.test(text));

/** @param {readonly Statement[]} statements of a request @returns {readonly Statement[]} */
export const writesOf = (statements) =>
  statements.filter(({ text }) =>
    /^\s*(WITH[^;]*)?\b(INSERT INTO|UPDATE|DELETE FROM)\b/i.test(text),
  );

/** Runs them one after the other on one connection. */
export async function runAlone(pool, statements) {
  const connection = await pool.connect();
  try {
    for (const { text, values } of statements) await connection.query(text, values);
  } finally {
    connection.release();
  }
}

/** Runs them in one transaction. */
export const runTogether = (pool, statements) =>
  runAlone(pool, [said('BEGIN'), ...statements, said('COMMIT')]);

const said = (text) => ({ text, values: [] });

/** @returns {Promise<number>} milliseconds that the work took */
export async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
