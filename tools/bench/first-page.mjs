// What a browser transfers before it can show a page, with an empty cache.
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { sleep } from '../database/processes.mjs';

/**
 * @param {string} url of the application
 * @param {string} cookie of a signed-in person, 'name=value'
 * @returns {Promise<{ signIn: number, projects: number }>} kB (10^3 bytes) over the wire: headers and
 *   compressed bodies of page, styles, scripts, images and API answers; fonts left out
 */
export async function firstPageKilobytes(url, cookie) {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return {
      signIn: await transferred(browser, `${url}/anmelden`),
      projects: await transferred(browser, `${url}/projekte`, { url, cookie }),
    };
  } finally {
    await browser.close();
  }
}

async function transferred(browser, address, session) {
  const context = await browser.newContext();
  if (session !== undefined) {
    const [name, value] = session.cookie.split('=');
    await context.addCookies([{ name, value, url: session.url }]);
  }
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const fonts = new Set();
  let bytes = 0;
  let quietSince = performance.now();
  network.on('Network.requestWillBeSent', () => (quietSince = performance.now()));
  network.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    quietSince = performance.now();
    if (!fonts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The stream of changes stays open, so the network is quiet when nothing begins or ends on it.
  while (performance.now() - quietSince < 1_000) await sleep(100);
  await context.close();
  return bytes / 1000;
}
