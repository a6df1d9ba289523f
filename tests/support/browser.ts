import fs from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core';
import { signInAs } from './client';

/** One person at one browser window with a storage of its own. */
export interface Visit {
  /** The e-mail address to be signed in with; nobody when not given. */
  readonly as?: string;
  readonly language?: 'de' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Messages on the console that belong to the story, for example of a refused request. */
  readonly tolerated?: RegExp;
}

export interface OpenBrowser {
  /** A new window at an address of the application, for example '/projekte'. */
  readonly open: (path: string, visit?: Visit) => Promise<Page>;
}

const failures = 'dist/e2e-failures';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;
const cookies = new Map<string, Promise<string>>();

/** Where the application of this run answers. */
export function applicationUrl(): string {
  const url = process.env['TEST_APPLICATION_URL'];
  if (url === undefined) throw new Error('Browser tests need the setup of their Jest config.');
  return url;
}

/**
 * A test with browser windows. A failure leaves a picture of every window in dist/e2e-failures;
 * errors of the page or on its console fail the test.
 */
export function withBrowser(story: (browser: OpenBrowser) => Promise<void>): () => Promise<void> {
  return async () => {
    const windows: BrowserContext[] = [];
    const errors: string[] = [];
    try {
      await story({ open: (path, visit = {}) => open(path, visit, windows, errors) });
      expect(errors).toEqual([]);
    } catch (error) {
      await picture(windows);
      throw error;
    } finally {
      for (const window of windows) await window.close();
    }
  };
}

/** Ends the browser of a test file; call it in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

async function open(
  path: string,
  visit: Visit,
  windows: BrowserContext[],
  errors: string[],
): Promise<Page> {
  const window = await newWindow(visit);
  windows.push(window);
  window.setDefaultTimeout(10_000);
  // Every tab of the window, also the ones a test opens later.
  window.on('weberror', (webError) => errors.push(`page: ${webError.error().message}`));
  window.on('console', (message) => {
    const text = `${message.text()} (${message.location().url})`;
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && visit.tolerated?.test(text) !== true) errors.push(`console: ${text}`);
  });
  return openTab(window, path);
}

/** Another tab of the same window: same session, same storage. */
export async function openTab(window: BrowserContext, path: string): Promise<Page> {
  const page = await window.newPage();
  await page.goto(applicationUrl() + path);
  return page;
}

/** Presses Tab until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${String(control)}.`);
}

async function newWindow(visit: Visit): Promise<BrowserContext> {
  const { as, language = 'de', theme = 'light', width = 1280, height = 900 } = visit;
  browser ??= launch();
  const window = await (
    await browser
  ).newContext({
    viewport: { width, height },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  await window.addInitScript(
    (chosen) => {
      // A new tab begins with an empty page, which may store nothing.
      if (origin === 'null') return;
      // Only the first page of the window: what the test chooses afterwards has to stay.
      if (localStorage.getItem('kompass.theme') !== null) return;
      localStorage.setItem('kompass.theme', chosen.theme);
      localStorage.setItem('kompass.language', chosen.language);
    },
    { theme, language },
  );
  if (as !== undefined) await window.addCookies([await cookieOf(as)]);
  return window;
}

/** Signs in once per account and test file. */
async function cookieOf(email: string): Promise<{ name: string; value: string; url: string }> {
  const url = applicationUrl();
  const known = cookies.get(email) ?? signInAs({ url }, email).then(({ cookie }) => cookie ?? '');
  cookies.set(email, known);
  const [name = '', value = ''] = (await known).split('=');
  return { name, value, url };
}

function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined) throw new Error('The setup has not found a browser.');
  return chromium.launch({ executablePath, args: flags });
}

async function picture(windows: readonly BrowserContext[]): Promise<void> {
  const test = expect.getState().currentTestName ?? 'unknown';
  const name = test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120);
  fs.mkdirSync(failures, { recursive: true });
  for (const [index, page] of windows.flatMap((window) => window.pages()).entries()) {
    const file = join(failures, `${name}-${String(index)}.png`);
    await page.screenshot({ path: file, fullPage: true }).catch(() => undefined);
  }
}
