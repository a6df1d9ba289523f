// Runs the built application: database, migrations, API. Shared by start and dev.
import { spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startDatabase } from '../database.mjs';
import { SettingError } from '../settings.mjs';
import { apiOptions } from './api-options.mjs';
import { environment, runNode } from './programs.mjs';

/**
 * The database of the settings: the given one, or the embedded one started now.
 * @param {import('../settings.mjs').Settings} settings
 * @param {(error: Error) => void} onLost the embedded server died and could not be started again
 * @returns {Promise<{ appUrl: string, ownerUrl: string, stop: () => Promise<void> }>}
 */
export async function openDatabase({ databaseUrl, migrationUrl, dataDir }, onLost) {
  if (databaseUrl === undefined) return startDatabase({ dataDir, onLost });
  return { appUrl: databaseUrl, ownerUrl: migrationUrl, stop: async () => undefined };
}

/** Brings schema, privileges, register, content and demo data up to date. */
export async function migrate(settings, { appUrl, ownerUrl }) {
  const code = await runNode(['--enable-source-maps', 'dist/apps/api/migrate.mjs'], {
    ...forApi(settings, appUrl),
    KOMPASS_MIGRATION_URL: ownerUrl,
  });
  if (code !== 0) throw new Error('The database could not be migrated; the lines above say why.');
}

/**
 * Starts the API with the application role only.
 * @returns {{ ended: Promise<number | string>, stop: () => Promise<number | string> }} exit code or signal
 */
export function startApi(settings, { appUrl }) {
  const leash = pathToFileURL(path.resolve('tools/tasks/leash.mjs')).href;
  const variables = { ...environment(), ...forApi(settings, appUrl) };
  delete variables.KOMPASS_MIGRATION_URL;
  const child = spawn(
    process.execPath,
    [...apiOptions, '--import', leash, 'dist/apps/api/main.mjs'],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: process.platform !== 'win32', // Ctrl-C reaches it once, through us, and in order
      env: variables,
    },
  );
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  const stop = async () => {
    if (child.connected) child.send('end', () => undefined);
    const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(impatience);
    return ended;
  };
  return { ended, stop };
}

const forApi = ({ port, host, dataDir, demo }, appUrl) => ({
  NODE_ENV: 'production',
  PORT: String(port),
  HOST: host,
  DATABASE_URL: appUrl,
  KOMPASS_DATA_DIR: dataDir,
  KOMPASS_DEMO: demo ? '1' : '0',
});

/** @throws {SettingError} a sentence when the address cannot be listened on */
export function requireFreePort({ port, host }) {
  const reasons = {
    EADDRINUSE: `PORT ${port} is in use by another program; stop it or set PORT to another number.`,
    EACCES: `PORT ${port} needs more rights; set PORT to a number from 1024 on.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not a known name.`,
  };
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => reject(new SettingError(reasons[error.code] ?? error.message)));
    server.listen(port, host, () => server.close(resolve));
  });
}

/** Where a browser on this machine finds the application. */
export function addressOf({ port, host }) {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** Waits for the API's first healthy answer. */
export async function requireAnswer(settings, ended) {
  const address = `${addressOf(settings)}/api/health`;
  const patience = Date.now() + 60_000;
  let running = true;
  const end = () => (running = false);
  ended.then(end, end);
  while (running && Date.now() < patience) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error('The application did not answer; the lines above say why.');
}
