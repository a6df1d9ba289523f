// One PostgreSQL cluster: create it, start it, find it running, stop it.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { giveTo } from './account.mjs';
import { renameUnlessThere } from './binaries.mjs';
import { freePort, isAlive, isFolderInUse, isPostgres, isZombie, sleep } from './processes.mjs';

export const adminRole = 'kompass_admin';
const isWindows = process.platform === 'win32';
const environment = () => ({ ...process.env, LC_ALL: 'C', TZ: 'UTC' });

/**
 * @typedef {object} Cluster
 * @property {string} folder the PostgreSQL data directory
 * @property {string} log the server's log file
 * @property {import('./binaries.mjs').Binaries} binaries
 * @property {{ uid?: number, gid?: number }} account
 */

/** Creates the cluster unless it exists; an interrupted attempt leaves nothing behind. */
export function createCluster({ folder, binaries, account }, { password, flags = [] }) {
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return;
  const parent = path.dirname(folder);
  fs.mkdirSync(parent, { recursive: true });
  const draft = fs.mkdtempSync(path.join(parent, 'new-'));
  giveTo(account, draft);
  const passwordFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'kompass-'));
  const passwordFile = path.join(passwordFolder, 'password');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, passwordFile);
  giveTo(account, passwordFolder);
  const result = spawnSync(
    binaries.initdb,
    [
      ...['-D', draft, '-U', adminRole, `--pwfile=${passwordFile}`],
      ...['--auth-host=scram-sha-256', '--auth-local=scram-sha-256', '--encoding=UTF8'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--text-search-config=german', '--no-instructions', ...flags],
    ],
    { ...account, encoding: 'utf8', env: environment(), cwd: '/' },
  );
  fs.rmSync(passwordFolder, { recursive: true, force: true });
  if (result.status !== 0) {
    fs.rmSync(draft, { recursive: true, force: true });
    throw new Error(`The database could not be created: ${result.stderr ?? result.error}`);
  }
  renameUnlessThere(draft, folder);
}

/** @returns {{ pid: number, port: number } | undefined} the server that runs on the cluster and is ready */
export function findRunning(folder) {
  const lines = lockLines(folder);
  if (lines?.[7]?.trim() !== 'ready') return undefined;
  const pid = Number(lines[0]);
  return isAlive(pid) ? { pid, port: Number(lines[3]) } : undefined;
}

function lockLines(folder) {
  try {
    return fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/**
 * Starts the server on 127.0.0.1, or finds it already running (left by a killed process).
 * @param {Cluster} cluster
 * @param {{ port?: number, flags?: string[] }} [options] port: keep it over a restart; flags: for postgres
 * @returns {Promise<{ pid: number, port: number }>}
 * @throws with the end of the server's log when it does not start
 */
export async function startCluster(cluster, { port, flags = [] } = {}) {
  const attempts = 5;
  for (let attempt = 1; ; attempt += 1) {
    await removeLeftLock(cluster.folder);
    const result = await tryStart(cluster, port ?? (await freePort()), flags);
    if (result.server !== undefined) return result.server;
    if (attempt === attempts) throw new Error(`The database did not start:\n${result.log}`);
    await sleep(200 * attempt);
  }
}

async function tryStart(cluster, port, flags) {
  const running = findRunning(cluster.folder);
  if (running !== undefined && isPostgres(running.pid)) return { server: running };
  const logBefore = fs.existsSync(cluster.log) ? fs.statSync(cluster.log).size : 0;
  const child = launch(cluster, [
    ...['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ...['-c', 'timezone=UTC', '-c', 'log_timezone=UTC', ...flags],
  ]);
  let ended = false;
  child.once('exit', (code) => (ended = !isWindows || code !== 0));
  child.once('error', () => (ended = true));
  const patience = Date.now() + 120_000; // crash recovery after much writing takes its time
  while (Date.now() < patience) {
    const server = findRunning(cluster.folder);
    if (server !== undefined) return { server };
    if (ended) break;
    await sleep(20);
  }
  return { log: fs.readFileSync(cluster.log, 'utf8').slice(logBefore).slice(-2000) };
}

/** Windows needs pg_ctl, which drops an administrator's rights; elsewhere the server is our own child. */
function launch({ folder, log, binaries, account }, flags) {
  if (isWindows) {
    const quoted = flags.map((flag) => `"${flag}"`).join(' ');
    const options = { stdio: 'ignore', env: environment(), windowsHide: true };
    return spawn(binaries.pgCtl, ['start', '-D', folder, '-l', log, '-W', '-o', quoted], options);
  }
  const output = fs.openSync(log, 'a', 0o600);
  const child = spawn(binaries.postgres, ['-D', folder, ...flags], {
    ...account,
    detached: true, // Ctrl-C in the terminal must not reach it before the API has finished
    stdio: ['ignore', output, output],
    env: environment(),
    cwd: '/',
  });
  fs.closeSync(output);
  child.unref();
  return child;
}

/**
 * PostgreSQL takes a process number in its lock file for a living server even if it is a zombie
 * or by now another program. Then, and only then, the lock goes.
 */
async function removeLeftLock(folder) {
  const pid = Number(lockLines(folder)?.[0]);
  if (!pid || (isAlive(pid) && isPostgres(pid)) || (!isAlive(pid) && !isZombie(pid))) return;
  for (let waited = 0; isFolderInUse(folder) && waited < 10_000; waited += 100) await sleep(100);
  if (!isFolderInUse(folder)) fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}

/** Ends the server as PostgreSQL's "fast" shutdown: open transactions roll back, everything is written. */
export async function stopCluster({ folder, binaries }) {
  const running = findRunning(folder);
  if (running === undefined || !isPostgres(running.pid)) return false;
  if (isWindows) {
    spawnSync(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w'], { stdio: 'ignore' });
    return true;
  }
  signal(running.pid);
  while (isAlive(running.pid)) await sleep(20);
  return true;
}

function signal(pid) {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
