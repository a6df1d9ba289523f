// Angular and Nest need a newer Node than many machines have; npm brings one along.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { watchParent } from './parent.mjs';

/**
 * Runs this command again with the Node from node_modules when the current one does not suffice.
 * @param {string} root folder of the repository
 * @returns {boolean} true when the other Node has taken over and this process only passes signals on
 */
export function delegateToPinnedNode(root) {
  if (suffices(process.version)) return false;
  const node = pinnedNode(root);
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal));
  watchParent(() => pass('SIGTERM'));
  child.once('exit', (code, signal) => process.exit(signal === null ? code : 1));
  return true;
}

/** What Angular 22 and Jest with ES modules accept. */
function suffices(version) {
  const [major, minor] = version.slice(1).split('.').map(Number);
  return major >= 26 || (major === 24 && minor >= 15);
}

function pinnedNode(root) {
  const home = path.join(root, 'node_modules', 'node');
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(home, 'bin', program);
  if (isUsable(node)) return node;
  if (fs.existsSync(home)) linkPinnedNode(home);
  if (isUsable(node)) return node;
  throw new Error(
    `Node ${process.version} is too old and no Node 24 could be installed. Install Node 24.15 or newer.`,
  );
}

function isUsable(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 && suffices(stdout.trim());
}

/** Its install script puts the program in place; --ignore-scripts and npm 12 leave it out. */
function linkPinnedNode(home) {
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, npm_config_ignore_scripts: 'false' },
  });
}
