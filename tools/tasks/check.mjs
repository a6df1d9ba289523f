// `npm run check`: everything that can be judged without running the tests.
import { requireNoDrift } from './migration.mjs';
import { nx, runNode, scriptOf, withCacheOption } from './programs.mjs';

const tool = (packageName, args, program) => () =>
  runNode([scriptOf(packageName, program), ...args]);

const steps = (args) => ({
  format: tool('prettier', ['--check', '.']),
  'lint and types': () =>
    nx(['run-many', '-t', 'lint', 'typecheck', '--parallel=2', '--output-style=static', ...args]),
  borders: tool(
    'dependency-cruiser',
    ['--config', '.dependency-cruiser.mjs', 'apps', 'libs', 'tests'],
    'depcruise',
  ),
  'unused code': tool('knip', []),
  lockfile: () => runNode(['tools/lock-check.mjs', 'package-lock.json']),
  'migration drift': () => requireNoDrift(args),
});

/**
 * Runs every step, also after a failed one, so that one run shows everything.
 * @param {string[]} args for Nx, for example --skip-nx-cache
 * @returns {Promise<number>} 1 when a step failed
 */
export async function run(args) {
  const failed = [];
  for (const [name, step] of Object.entries(steps(withCacheOption(args)))) {
    const began = Date.now();
    console.log(`\n— ${name}`);
    const code = await step().catch(tellProblem);
    const verdict = code === 0 ? 'ok' : 'FAILED';
    console.log(`  ${verdict}: ${name}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (code !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

function tellProblem({ message }) {
  console.error(message);
  return 1;
}
