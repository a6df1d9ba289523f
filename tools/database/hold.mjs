// Who works with a data folder: one process, known to the database itself.
//
// The holder keeps one connection with an advisory lock. It ends with the process, however that
// ends, so no stale lock can remain; and it tells at once when the server is gone.
import pg from 'pg';
import { sleep } from './processes.mjs';

const lockKey = 4_711_184; // any number; advisory locks of the product itself live in another database
const startingUp = '57P03'; // cannot_connect_now

/**
 * @param {string} adminUrl
 * @returns {Promise<pg.Client>} the connection that holds the folder; end it to let go
 * @throws when another process holds it, with a sentence that names the process
 */
export async function holdDatabase(adminUrl, dataDir) {
  const client = await connect(adminUrl);
  try {
    await requireLock(client, dataDir);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Waits while the server recovers from a crash; it answers before it lets anybody in. */
async function connect(adminUrl) {
  const patience = Date.now() + 120_000;
  for (;;) {
    const client = new pg.Client({
      connectionString: adminUrl,
      application_name: `kompass ${process.pid}`,
      keepAlive: true,
    });
    client.on('error', () => undefined); // a connection that breaks must not end the process
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (error.code !== startingUp || Date.now() > patience) throw error;
      await sleep(200);
    }
  }
}

async function requireLock(client, dataDir) {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS held', [lockKey]);
  if (rows[0].held) return;
  const holder = await client.query(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND granted AND objid = $1 AND pg_locks.database =
            (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [lockKey],
  );
  const pid = holder.rows[0]?.application_name.replace('kompass ', '') ?? 'unknown';
  throw new DatabaseInUse(dataDir, pid);
}

class DatabaseInUse extends Error {
  constructor(dataDir, pid) {
    super(
      `The data folder ${dataDir} is in use by process ${pid}. Stop that one first, ` +
        'or set KOMPASS_DATA_DIR to another folder.',
    );
  }
}
