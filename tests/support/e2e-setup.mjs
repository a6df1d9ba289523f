import fs from 'node:fs';
import { findBrowser } from '../../tools/browser.mjs';
import { startThrowAwayDatabase } from '../../tools/database.mjs';
import { migrate, startBuiltApplication } from './built-application.mjs';

/** The built application with demo accounts, on a database of its own and a free port. */
export default async function startApplication() {
  if (!fs.existsSync('dist/apps/web/browser/index.html')) {
    throw new Error('The web build is missing; run "node tools/run.mjs build" first.');
  }
  fs.mkdirSync('dist/test-results', { recursive: true }); // Jest writes there but makes no folder
  process.env.CHROMIUM_PATH = await findBrowser();
  const cluster = await startThrowAwayDatabase();
  globalThis.testCluster = cluster;
  try {
    await migrate(cluster);
    globalThis.testApplication = await startBuiltApplication(cluster);
  } catch (error) {
    await cluster.stop(); // after a failed setup Jest runs no teardown
    throw error;
  }
  process.env.TEST_APPLICATION_URL = globalThis.testApplication.url;
  const { ownerUrl, appUrl, adminUrl } = cluster;
  process.env.TEST_CLUSTER = JSON.stringify({ ownerUrl, appUrl, adminUrl });
}
