// How long a decision on a gate takes, beside the rows it writes alone.
import pg from 'pg';
import { barePool, runTogether, timed, writesOf } from './bare-sql.mjs';
import { post, signIn } from './installation.mjs';
import { quantiles } from './load.mjs';
import { requestGates } from './prepared-projects.mjs';
import { startApi } from './processes.mjs';
import { startRecordedApi } from './recorded-api.mjs';

const copyName = 'kompass_before';

/**
 * Requests gates, keeps a copy of the database as it was before the decisions, decides, and writes
 * the rows of every decision into the copy right after it.
 * @param {{ appUrl: string, ownerUrl: string, adminUrl: string }} database
 * @param {{ decisions: number }} wish
 * @returns {Promise<{ decisions: number, api: { p50: number, p95: number },
 *   sql: { p50: number, p95: number }, statements: number }>} milliseconds; `statements` of one
 */
export async function measureDecide(database, { decisions }) {
  const prepared = await prepare(database, decisions);
  const copy = await copyOf(database);
  const api = await startRecordedApi(database);
  const pool = barePool(copy.appUrl);
  try {
    const cookie = await signIn(api.url, 'leitung@bonn.demo');
    const times = { api: [], sql: [] };
    let statements = 0;
    for (const { projectId, command } of prepared) {
      const address = `${api.url}/api/projects/${projectId}/gates/g1/decision`;
      const decide = () => timed(() => post(address, cookie, command));
      const decision = await api.sqlOf(decide);
      const writes = writesOf(decision.statements);
      times.api.push(decision.result);
      times.sql.push(await timed(() => runTogether(pool, writes)));
      statements = writes.length;
    }
    await requireSameRows(database.ownerUrl, copy.ownerUrl);
    const [apiTimes, sqlTimes] = [times.api, times.sql].map(quantiles);
    return { decisions: prepared.length, api: apiTimes, sql: sqlTimes, statements };
  } finally {
    await pool.end();
    await api.stop();
  }
}

/** The API ends afterwards: a database that somebody uses cannot be copied. */
async function prepare(database, decisions) {
  const api = await startApi(database);
  try {
    return await requestGates(api, database.ownerUrl, decisions);
  } finally {
    await api.stop();
  }
}

async function copyOf({ adminUrl, ownerUrl, appUrl }) {
  const [name, owner, application] = [
    new URL(ownerUrl).pathname.slice(1),
    new URL(ownerUrl).username,
    new URL(appUrl).username,
  ];
  await withClient(adminUrl, async (admin) => {
    await admin.query(`CREATE DATABASE ${copyName} TEMPLATE ${name} OWNER ${owner}`);
    await admin.query(`GRANT CONNECT ON DATABASE ${copyName} TO ${application}`);
  });
  const [copiedOwner, copiedApp] = [ownerUrl, appUrl].map((url) =>
    Object.assign(new URL(url), { pathname: copyName }).toString(),
  );
  // A copy has no figures about its tables until somebody looks at them.
  await withClient(copiedOwner, (client) => client.query('ANALYZE'));
  return { ownerUrl: copiedOwner, appUrl: copiedApp };
}

/** Both write the same only if the same stands there afterwards. */
async function requireSameRows(...urls) {
  const [api, bare] = await Promise.all(
    urls.map((url) => withClient(url, async (client) => (await client.query(whatStands)).rows[0])),
  );
  if (JSON.stringify(api) === JSON.stringify(bare)) return;
  throw new Error(
    `The API and the bare SQL wrote differently: ${JSON.stringify([api, bare])}; comparing them says nothing.`,
  );
}

const whatStands = `
  SELECT (SELECT count(*) FROM audit_event) AS events, (SELECT max(hash) FROM audit_event) AS hash,
    (SELECT count(*) FROM gate_decision) AS decisions, (SELECT count(*) FROM gate_snapshot) AS states,
    (SELECT count(*) FROM phase_stay) AS stays, (SELECT count(*) FROM checklist_item) AS items,
    (SELECT sum(version) FROM project) AS versions
`;

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
