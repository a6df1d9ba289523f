// How long `npm start` takes on a machine where it has run before.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findCluster } from '../database/location.mjs';
import { findRunning } from '../database/cluster.mjs';
import { freePort, sleep } from '../database/processes.mjs';
import { end, firstAnswer } from './processes.mjs';

/** @returns {Promise<readonly number[]>} seconds from the command to the first answer, of each warm start */
export async function warmStartSeconds(rounds) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kompass-bench-'));
  try {
    await startOnce(dataDir); // the first one makes the database
    const seconds = [];
    for (let round = 0; round < rounds; round += 1) seconds.push(await startOnce(dataDir));
    return seconds;
  } finally {
    removeAll(dataDir);
  }
}

async function startOnce(dataDir) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(...npmStart(), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...embedded, PORT: String(port), KOMPASS_DATA_DIR: dataDir },
  });
  await firstAnswer(`http://127.0.0.1:${port}`, child.pid);
  const seconds = (performance.now() - began) / 1000;
  await end(child);
  await databaseStopped(dataDir); // npm may end before what it started
  return seconds;
}

/** Whatever database the surroundings name: an empty value counts as not given. */
const embedded = { DATABASE_URL: '', KOMPASS_MIGRATION_URL: '', HOST: '', KOMPASS_DEMO: '' };

/** npm itself, so that its own second counts too. */
function npmStart() {
  const npm = process.env.npm_execpath;
  if (!npm) return ['npm', ['start']];
  return [process.execPath, [npm, 'start']];
}

async function databaseStopped(dataDir) {
  const cluster = findCluster(dataDir);
  while (cluster !== undefined && findRunning(cluster) !== undefined) await sleep(50);
}

/** The cluster may lie outside, see tools/database/location.mjs. */
function removeAll(dataDir) {
  const cluster = findCluster(dataDir);
  if (cluster !== undefined && !cluster.startsWith(dataDir)) {
    fs.rmSync(path.dirname(cluster), { recursive: true, force: true });
  }
  fs.rmSync(dataDir, { recursive: true, force: true });
}
