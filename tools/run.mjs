#!/usr/bin/env node
// Entry point of every npm script. Installs on first use, changes to the pinned Node, runs the task.
// It and what it imports statically needs nothing installed and must parse on Node 18.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './tasks/install.mjs';
import { delegateToPinnedNode } from './tasks/pinned-node.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [task = 'start', ...args] = process.argv.slice(2);

const tasks = {
  start: () => import('./tasks/start.mjs'),
  dev: () => import('./tasks/dev.mjs'),
  test: () => import('./tasks/test.mjs'),
  check: () => import('./tasks/check.mjs'),
  bench: () => import('./tasks/bench.mjs'),
  build: () => import('./tasks/build.mjs'),
  format: () => import('./tasks/format.mjs'),
  'audit:verify': () => import('./tasks/audit.mjs'),
  'migration:generate': () => import('./tasks/migration.mjs'),
};

async function main() {
  if (!Object.hasOwn(tasks, task)) throw new Error(`Tasks: ${Object.keys(tasks).join(', ')}.`);
  process.chdir(root);
  await ensureInstalled(root);
  if (delegateToPinnedNode(root)) return;
  const { run } = await tasks[task]();
  process.exitCode = await run(args);
}

main().catch((error) => {
  console.error(process.env.DEBUG ? error : `\n${error.message}`);
  process.exit(1);
});
