// Adds up what the test runs of all projects wrote down.
import fs from 'node:fs';
import path from 'node:path';

export const resultsFolder = 'dist/test-results';
const testTargets = ['test', 'integration', 'e2e'];

/**
 * @param {string} root folder of the repository
 * @returns {{ passed: number, failed: number, missing: string[] }} missing: one sentence for every
 *   test target that left no result
 */
export function sumResults(root) {
  const results = expectedResults(root).map(({ label, file }) => ({ label, result: read(file) }));
  const present = results.flatMap(({ result }) => (result === undefined ? [] : [result]));
  return {
    passed: sum(present, ({ numPassedTests }) => numPassedTests),
    failed: sum(present, failuresIn),
    missing: results
      .filter(({ result }) => result === undefined)
      .map(({ label }) => `${label} left no test result.`),
  };
}

const sum = (list, figure) => list.reduce((total, entry) => total + figure(entry), 0);

/** A file that does not even load has no failed test, and an empty run proves nothing. */
function failuresIn({ numFailedTests, numTotalTests, testResults }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return numFailedTests + brokenFiles + (numTotalTests === 0 && brokenFiles === 0 ? 1 : 0);
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Every test target declares its result file as an Nx output. */
function expectedResults(root) {
  const { targetDefaults } = JSON.parse(fs.readFileSync(path.join(root, 'nx.json'), 'utf8'));
  return projects(root).flatMap(({ name, targets }) =>
    testTargets
      .filter((target) => target in targets)
      .map((target) => {
        const outputs = targets[target].outputs ?? targetDefaults[target]?.outputs ?? [];
        const output = outputs.find((place) => place.includes(resultsFolder)) ?? 'undeclared';
        const file = output.replace('{workspaceRoot}', root).replace('{projectName}', name);
        return { label: `${name}:${target}`, file };
      }),
  );
}

function projects(root) {
  const folders = ['apps', 'libs'].flatMap((parent) =>
    fs.readdirSync(path.join(root, parent)).map((name) => path.join(parent, name)),
  );
  return [...folders, 'tests']
    .map((folder) => path.join(root, folder, 'project.json'))
    .filter((file) => fs.existsSync(file))
    .map((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
}
