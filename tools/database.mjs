// The embedded PostgreSQL 18: one cluster per data folder, or a throw-away one for tests.
//   node tools/database.mjs status|stop|url|admin-url [data folder]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseAccount, giveTo } from './database/account.mjs';
import { findBinaries } from './database/binaries.mjs';
import { createCluster, findRunning, startCluster, stopCluster } from './database/cluster.mjs';
import { holdDatabase } from './database/hold.mjs';
import { findCluster, locateCluster } from './database/location.mjs';
import { addresses, ensureRoles } from './database/roles.mjs';
import { findSecrets, newSecrets } from './database/secrets.mjs';
import { keepRunning } from './database/supervise.mjs';
import { removeLeftThrowAways, throwAwayPrefix, writeHolder } from './database/throw-away.mjs';

/**
 * @typedef {object} EmbeddedDatabase
 * @property {string} ownerUrl role kompass_owner, for migrations (KOMPASS_MIGRATION_URL)
 * @property {string} appUrl role kompass_app, for the application (DATABASE_URL)
 * @property {string} adminUrl superuser, database "postgres": only for tools and tests
 * @property {number} port on 127.0.0.1
 * @property {() => Promise<void>} stop clean shutdown; safe to call twice
 */

/**
 * Starts the database of a data folder and holds the folder for this process. A server that a
 * killed process left behind is taken over; one that dies while we hold it is started again.
 * @param {object} options
 * @param {string} options.dataDir created when missing
 * @param {string[]} [options.flags] for postgres, for example ['-c', 'fsync=off'] in tests
 * @param {(error: Error) => void} [options.onLost] the server died and could not be started again
 * @returns {Promise<EmbeddedDatabase>}
 * @throws a sentence when another process holds the folder or the server does not start
 */
export async function startDatabase({ dataDir, flags = [], onLost = failLoudly }) {
  const folder = path.resolve(dataDir);
  const { secrets, cluster } = await clusterOf(folder);
  createCluster(cluster, { password: secrets.adminPassword });
  const { port } = await startCluster(cluster, { flags });
  const urls = addresses(port, secrets);
  const hold = () => holdDatabase(urls.adminUrl, folder);
  const holder = await hold();
  await ensureRoles(holder, secrets);
  const restart = async () => {
    await startCluster(cluster, { port, flags });
    return hold();
  };
  const supervision = keepRunning(holder, restart, onLost);
  let stopping;
  const stop = async () => {
    await supervision.end();
    await stopCluster(cluster);
  };
  return { ...urls, port, stop: () => (stopping ??= stop()) };
}

/**
 * Stops a server that a killed process left behind.
 * @returns {Promise<boolean>} whether a server was running on the data folder
 * @throws a sentence when a living process holds the folder
 */
export async function stopDatabase(dataDir) {
  const folder = path.resolve(dataDir);
  const known = findCluster(folder);
  const running = known === undefined ? undefined : findRunning(known);
  if (running === undefined) return false;
  const { secrets, cluster } = await clusterOf(folder);
  const holder = await holdDatabase(addresses(running.port, secrets).adminUrl, folder);
  await holder.end();
  return stopCluster(cluster);
}

/**
 * A database of its own in a temporary folder, fast instead of durable, gone after stop().
 * @param {{ flags?: string[] }} [options]
 * @returns {Promise<EmbeddedDatabase>}
 */
export async function startThrowAwayDatabase({ flags = [] } = {}) {
  const account = databaseAccount();
  await removeLeftThrowAways();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), throwAwayPrefix));
  writeHolder(home);
  giveTo(account, home);
  const cluster = await clusterIn(path.join(home, 'postgres'), home, account);
  const secrets = newSecrets();
  createCluster(cluster, { password: secrets.adminPassword, flags: ['--no-sync'] });
  const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=2GB'];
  const { port } = await startCluster(cluster, {
    flags: [...fast.flatMap((setting) => ['-c', setting]), ...flags],
  });
  const urls = addresses(port, secrets);
  const holder = await holdDatabase(urls.adminUrl, home);
  await ensureRoles(holder, secrets);
  await holder.end();
  let stopping;
  const stop = async () => {
    await stopCluster(cluster);
    fs.rmSync(home, { recursive: true, force: true });
  };
  return { ...urls, port, stop: () => (stopping ??= stop()) };
}

async function clusterOf(dataDir) {
  const { secrets, cluster } = locateCluster(dataDir, databaseAccount(findCluster(dataDir)));
  return { secrets, cluster: await clusterIn(cluster, dataDir, databaseAccount(cluster)) };
}

async function clusterIn(folder, logFolder, account) {
  const binaries = await findBinaries(account);
  return { folder, log: path.join(logFolder, 'postgres.log'), binaries, account };
}

function failLoudly(error) {
  throw error;
}

/**
 * Looks for the running server of a data folder, and changes nothing.
 * @returns {{ ownerUrl: string, appUrl: string, adminUrl: string, port: number, pid: number } | undefined}
 */
export function findDatabase(dataDir) {
  const folder = path.resolve(dataDir);
  const cluster = findCluster(folder);
  const running = cluster === undefined ? undefined : findRunning(cluster);
  return running && { ...running, ...addresses(running.port, findSecrets(folder)) };
}

async function command([task = 'status', dataDir = process.env.KOMPASS_DATA_DIR ?? '.data']) {
  if (task === 'stop') return (await stopDatabase(dataDir)) ? 'stopped' : 'was not running';
  const running = findDatabase(dataDir);
  if (running === undefined) return 'not running';
  const answers = { url: running.ownerUrl, 'admin-url': running.adminUrl };
  return answers[task] ?? `running: process ${running.pid}, port ${running.port}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await command(process.argv.slice(2)));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
