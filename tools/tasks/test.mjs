// `npm test`: every test of every project, ending with one line that counts them.
import fs from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../browser.mjs';
import { rememberBuild } from './build.mjs';
import { nx, withCacheOption } from './programs.mjs';
import { resultsFolder, sumResults } from './test-results.mjs';

/**
 * Unit and integration tests run beside the builds; the end-to-end tests need the finished builds
 * and both cores, so they come last.
 * @param {string[]} args for Nx, for example --skip-nx-cache
 * @returns {Promise<number>} 1 when a test failed or did not run
 */
export async function run(args) {
  fs.rmSync(resultsFolder, { recursive: true, force: true });
  fs.mkdirSync(resultsFolder, { recursive: true }); // Jest writes into it but does not create it
  const problems = [];
  const browser = await findBrowser().catch(({ message }) => void problems.push(message));
  const options = ['--parallel=2', '--output-style=static', ...withCacheOption(args)];
  const built = await nx(['run-many', '-t', 'build', 'test', 'integration', ...options]);
  if (built !== 0) problems.push('A build, unit test or integration test failed.');
  else rememberBuild();
  if (browser !== undefined) {
    const e2e = ['run-many', '-t', 'e2e', '--exclude-task-dependencies', ...options];
    const code = await nx(e2e, { CHROMIUM_PATH: browser });
    if (code !== 0) problems.push('The end-to-end tests failed.');
  }
  return report(problems);
}

function report(problems) {
  const { passed, failed, missing } = sumResults(path.resolve('.'));
  for (const problem of [...problems, ...missing]) console.log(`! ${problem}`);
  // What broke outside a test counts too, or the last line would look green.
  const counted = failed > 0 ? failed + missing.length : Math.max(missing.length, problems.length);
  console.log(`${passed} passed, ${counted} failed`);
  return counted === 0 ? 0 : 1;
}
