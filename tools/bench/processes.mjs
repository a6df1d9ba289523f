// The processes that are measured: each is started the way it is in use.
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { freePort, isAlive, sleep } from '../database/processes.mjs';
import { apiOptions } from '../tasks/api-options.mjs';

/**
 * The built API, as `npm start` runs it.
 * @param {{ appUrl: string }} database
 * @param {readonly string[]} [nodeOptions] what Node is given besides
 * @returns {Promise<{ url: string, pid: number, child: import('node:child_process').ChildProcess,
 *   stop: () => Promise<void> }>}
 */
export async function startApi({ appUrl }, nodeOptions = []) {
  const port = await freePort();
  const program = [...apiOptions, ...nodeOptions, 'dist/apps/api/main.mjs'];
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced', // dates and bytes arrive as what they are
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: appUrl,
      KOMPASS_DEMO: '1',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await firstAnswer(url, child.pid);
  return { url, pid: child.pid, child, stop: () => end(child) };
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function startBareServer({ appUrl }, queries) {
  const child = fork('tools/bench/bare-server.mjs');
  child.send({ databaseUrl: appUrl, ...queries });
  const [{ port }] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, stop: () => end(child) };
}

/** Waits until the API answers; @throws when its process ended before or a minute passed. */
export async function firstAnswer(url, pid) {
  for (const patience = Date.now() + 60_000; Date.now() < patience && isAlive(pid);) {
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(10);
  }
  throw new Error('The application did not answer; the lines above may say why.');
}

/** What the process holds in memory now, in MB (10^6 bytes). */
export function residentMegabytes(pid) {
  const kilobytes = fs.existsSync(`/proc/${pid}/status`)
    ? /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return (Number(kilobytes) * 1024) / 1e6;
}

/** @param {import('node:child_process').ChildProcess} child */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
