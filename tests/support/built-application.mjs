// Runs the built application (dist/apps/api) as processes of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Generous: a busy machine is no fault of the program. */
const patience = 120_000;

/**
 * Starts a program of dist/apps/api with exactly these settings and nothing else of ours.
 * @param {'main' | 'migrate' | 'verify-audit'} program
 * @param {Record<string, string>} settings
 * @param {string[]} [args]
 * @returns {{ process: import('node:child_process').ChildProcess, output: () => string }}
 */
export function runProgram(program, settings, args = []) {
  const child = spawn(process.execPath, [`dist/apps/api/${program}.mjs`, ...args], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output += String(chunk)));
  }
  return { process: child, output: () => output };
}

/**
 * Runs a program until it ends by itself.
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export async function runToEnd(program, settings, args = []) {
  const running = runProgram(program, settings, args);
  const killing = setTimeout(() => running.process.kill('SIGKILL'), patience);
  const [code] = await once(running.process, 'close');
  clearTimeout(killing);
  return { code, output: running.output() };
}

/**
 * Migrates as the owner and loads register, content and demo accounts.
 * @param {{ ownerUrl: string, appUrl: string }} database
 */
export async function migrate({ ownerUrl, appUrl }) {
  const { code, output } = await runToEnd('migrate', {
    DATABASE_URL: appUrl,
    KOMPASS_MIGRATION_URL: ownerUrl,
    KOMPASS_DEMO: '1',
  });
  if (code !== 0) throw new Error(`The migration ended with ${String(code)}:\n${output}`);
}

/**
 * Starts the application on a free port and waits for its address.
 * @param {{ appUrl: string }} database
 * @param {{ demo?: boolean }} wish with the demo unless said otherwise
 * @returns {Promise<{ url: string, process: import('node:child_process').ChildProcess,
 *   output: () => string, stop: () => Promise<void> }>} stop waits for all output
 */
export async function startBuiltApplication({ appUrl }, { demo = true } = {}) {
  const settings = { DATABASE_URL: appUrl, KOMPASS_DEMO: demo ? '1' : '0', PORT: '0' };
  const running = runProgram('main', settings);
  const url = await addressOf(running);
  const stop = async () => {
    if (running.process.exitCode !== null || running.process.signalCode !== null) return;
    const closed = once(running.process, 'close');
    running.process.kill('SIGTERM');
    const killing = setTimeout(() => running.process.kill('SIGKILL'), patience);
    await closed;
    clearTimeout(killing);
  };
  return { url, process: running.process, output: running.output, stop };
}

function addressOf({ process: child, output }) {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The application did not start:\n${output()}`));
    const waiting = setTimeout(fail, patience);
    const look = () => {
      const found = /KI-Kompass: (http:\S+)/.exec(output());
      if (found === null) return;
      clearTimeout(waiting);
      resolve(found[1]);
    };
    child.stdout.on('data', look);
    child.once('close', () => {
      clearTimeout(waiting);
      fail();
    });
  });
}
