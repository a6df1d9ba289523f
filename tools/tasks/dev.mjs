// `npm run dev`: the API is rebuilt and restarted on change, the web reloads by itself.
import { spawn, spawnSync } from 'node:child_process';
import { watchApi } from '../build-api.mjs';
import { readSettings } from '../settings.mjs';
import { addressOf, migrate, openDatabase, requireFreePort, startApi } from './application.mjs';
import { watchForEnd } from './ending.mjs';
import { environment, scriptOf } from './programs.mjs';

/** @returns {Promise<number>} exit code, after web, API and database have ended */
export async function run() {
  const settings = readSettings(process.env);
  await requireFreePort(settings);
  const end = watchForEnd();
  const database = await openDatabase(settings, (error) => console.error(error.message));
  const api = restartable(settings, database);
  const stopWatching = await watchApi(api.restart);
  const web = serveWeb();
  console.log(`API ${addressOf(settings)} · web http://localhost:4200 (Ctrl-C ends both)`);
  await Promise.race([end.asked, web.ended]);
  await stopWatching();
  await web.stop();
  await api.stop();
  await database.stop();
  return end.isAsked() ? 0 : 1;
}

/** Restarts run one after the other; a failed one waits for the next change. */
function restartable(settings, database) {
  let queue = Promise.resolve();
  let api;
  const stop = async () => {
    await api?.stop();
    api = undefined;
  };
  const restart = async () => {
    await stop();
    await migrate(settings, database);
    api = startApi(settings, database);
  };
  const enqueue = (work) =>
    (queue = queue.then(work).catch(({ message }) => console.error(message)));
  return { restart: () => void enqueue(restart), stop: () => enqueue(stop) };
}

function serveWeb() {
  const child = spawn(process.execPath, [scriptOf('nx'), 'serve', 'web'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32', // a group of its own, so that its children end with it
    env: environment(),
  });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const stop = () => {
    endGroup(child);
    return ended;
  };
  return { ended, stop };
}

function endGroup({ pid, exitCode }) {
  if (exitCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  process.kill(-pid, 'SIGTERM');
}
