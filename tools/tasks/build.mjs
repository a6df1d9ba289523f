// Builds api and web through Nx, and skips even Nx when nothing changed since the last build.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { nx } from './programs.mjs';

const stampFile = 'dist/build-stamp.json';
const inputs = ['apps', 'libs', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];
const inputTools = ['tools/build-api.mjs', 'tools/compress-web.mjs'];
const outputs = [
  'api/main.mjs',
  'api/migrate.mjs',
  'api/data-source.mjs',
  'api/verify-audit.mjs',
  'web/browser/index.html',
];

export async function run(args) {
  await build(args);
  return 0;
}

/**
 * Builds everything the application needs to run.
 * @param {string[]} [args] for Nx, for example --skip-nx-cache
 * @throws when a build fails
 */
export async function build(args = []) {
  const code = await nx(['run-many', '-t', 'build', '-p', 'api', 'web', ...args]);
  if (code !== 0) throw new Error('The build failed; the lines above say where.');
  rememberBuild();
}

/** Builds only when something changed since the last build. */
export async function buildIfNeeded(step) {
  if (isBuilt()) return;
  step('Building api and web …');
  await build();
  step('Built');
}

/** Notes what the finished build was made from. */
export function rememberBuild() {
  fs.writeFileSync(stampFile, JSON.stringify(currentStamp()));
}

/** Whether dist holds the build of exactly these sources. */
function isBuilt() {
  if (!fs.existsSync(stampFile)) return false;
  return fs.readFileSync(stampFile, 'utf8') === JSON.stringify(currentStamp());
}

/** The outputs belong to it because somebody may have run Nx without us in between. */
const currentStamp = () => ({
  sources: hashOf([...inputs, ...inputTools].flatMap(filesBelow)),
  outputs: outputs.map((file) => stateOf(path.join('dist/apps', file))),
});

function stateOf(file) {
  const state = fs.statSync(file, { throwIfNoEntry: false });
  return state === undefined ? 'missing' : `${state.size} ${state.mtimeMs}`;
}

function filesBelow(file) {
  const state = fs.statSync(file, { throwIfNoEntry: false });
  if (state === undefined || file.endsWith('.spec.ts')) return [];
  if (!state.isDirectory()) return [file];
  return fs
    .readdirSync(file)
    .sort()
    .flatMap((name) => filesBelow(path.join(file, name)));
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file).update('\0').update(fs.readFileSync(file));
  return hash.digest('hex');
}
