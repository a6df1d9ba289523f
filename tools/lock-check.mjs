// Finds optional dependencies (mostly binaries per platform) that the lockfile does not contain;
// with such a lockfile `npm ci` fails on other machines.
//   node tools/lock-check.mjs package-lock.json
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} file package-lock.json, version 2 or 3
 * @returns {string[]} "package@version needs name@range" for every missing entry
 */
export function missingFromLock(file) {
  const { packages } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, range]) => !isResolved(packages, place, { name, range }))
      .map(([name, range]) => `${place || 'this project'}@${entry.version} needs ${name}@${range}`),
  );
}

/**
 * Node looks in the package's own node_modules and then in every one above. A range is taken on
 * trust; binaries ask for one exact version, and another version there does not count.
 */
function isResolved(packages, place, { name, range }) {
  const candidate = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
  const found = packages[candidate];
  if (found !== undefined) return !isExact(range) || found.version === range;
  return place !== '' && isResolved(packages, parentOf(place), { name, range });
}

const isExact = (range) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range);

const parentOf = (place) => place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingFromLock(process.argv[2] ?? 'package-lock.json');
  console.log(missing.length === 0 ? 'lock complete' : missing.join('\n'));
  process.exitCode = missing.length === 0 ? 0 : 1;
}
