import fs from 'node:fs';
import { startThrowAwayDatabase } from '../../tools/database.mjs';
import { migrate } from './built-application.mjs';

/** One cluster per run; its migrated database is the template every test file clones. */
export default async function startCluster() {
  fs.mkdirSync('dist/test-results', { recursive: true }); // Jest writes there but makes no folder
  const cluster = await startThrowAwayDatabase();
  globalThis.testCluster = cluster;
  try {
    await migrate(cluster);
  } catch (error) {
    await cluster.stop(); // after a failed setup Jest runs no teardown
    throw error;
  }
  const { ownerUrl, appUrl, adminUrl } = cluster;
  process.env.TEST_CLUSTER = JSON.stringify({ ownerUrl, appUrl, adminUrl });
}
