// Runs the programs of installed packages with the pinned Node, without a shell.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The environment of every program we start: pinned Node first, nothing reported to anybody. */
export const environment = () => ({
  ...process.env,
  PATH: [path.dirname(process.execPath), path.resolve('node_modules/.bin'), process.env.PATH].join(
    path.delimiter,
  ),
  NX_DAEMON: process.env.NX_DAEMON ?? 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NG_CLI_ANALYTICS: 'false',
});

/**
 * @param {string} packageName for example 'nx'
 * @param {string} [program] name in the package's "bin", when there are several
 * @returns {string} path of its script
 */
export function scriptOf(packageName, program = packageName) {
  const home = path.resolve('node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  return path.join(home, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Runs Node and waits.
 * @param {string[]} args
 * @param {Record<string, string>} [variables] on top of environment()
 * @returns {Promise<number>} exit code
 */
export function runNode(args, variables = {}) {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...environment(), ...variables },
  });
  const pass = (signal) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}

export const nx = (args, variables) => runNode([scriptOf('nx'), ...args], variables);

/** A build machine proves that everything works from nothing: there, Nx reads no cache. */
export function withCacheOption(args) {
  const isWanted = Boolean(process.env.CI) || process.env.NX_SKIP_NX_CACHE === 'true';
  return isWanted && !args.includes('--skip-nx-cache') ? ['--skip-nx-cache', ...args] : args;
}
