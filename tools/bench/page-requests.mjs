// What the web asks the API for when somebody opens a page, looked at in a browser.
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { sleep } from '../database/processes.mjs';

/**
 * @param {{ url: string, cookie: string }} session
 * @param {string} projectId
 * @returns {Promise<readonly string[] | undefined>} everything about the project, as paths with
 *   ':id' in them; undefined where there is no browser
 */
export async function requestsOfProjectPage({ url, cookie }, projectId) {
  const executablePath = await findBrowser().catch(notThere);
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const asked = new Set();
    let quietSince = performance.now();
    page.on('request', (request) => {
      quietSince = performance.now();
      const address = request.url().slice(url.length);
      if (address.startsWith(`/api/projects/${projectId}`)) asked.add(address);
    });
    await page.goto(`${url}/projekte/${projectId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // The stream of changes stays open, so the network is quiet when nothing begins any more.
    while (performance.now() - quietSince < 2_000) await sleep(100);
    return [...asked].map((address) => address.replace(projectId, ':id')).sort();
  } finally {
    await browser.close();
  }
}

function notThere({ message }) {
  console.error(message);
  return undefined;
}
