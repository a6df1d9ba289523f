import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { everyPage, visit, type PageUnderTest } from '../support/all-pages';
import { axeViolations } from '../support/axe';
import { closeBrowser, withBrowser, type OpenBrowser, type Visit } from '../support/browser';

let pages: readonly PageUnderTest[] = [];
beforeAll(async () => {
  pages = await everyPage();
}, 60_000);
afterAll(closeBrowser);

/** At 200 %, windows of 1280 and 1440 px are 640 and 720 px wide for the page. */
const widths = [320, 360, 390, 640, 720, 768, 900, 1024, 1280];
const phone = 390;
const desk = 1440;

describe('every page', () => {
  it('fits its window and has no axe violations in German, from the phone to the desk, in both themes', async () => {
    await withBrowser(async (browser) => {
      const found: unknown[] = [];
      await walk(browser, { language: 'de', width: phone }, async (page, { name }) => {
        for (const violation of await axeViolations(page)) found.push({ name, ...violation });
        for (const width of [...widths, desk]) {
          await page.setViewportSize({ width, height: 800 });
          const excess = await overhang(page);
          if (excess > 0) found.push({ name, width, excess });
        }
        if (!(await isNamed(page, 'de'))) found.push({ name, rule: 'title' });
        for (const violation of await axeViolations(page)) found.push({ name, ...violation });
        await turnTheme(page, 'dark');
        // Another theme changes nothing but colours.
        const violations = await axeViolations(page, ['color-contrast']);
        for (const violation of violations) found.push({ name, turned: true, ...violation });
        await page.setViewportSize({ width: phone, height: 800 });
      });
      expect(found).toEqual([]);
    })();
  }, 300_000);

  it('has no axe violations in English, dark from the start, and is named after its heading', async () => {
    await withBrowser(async (browser) => {
      const found: unknown[] = [];
      const look = { language: 'en', theme: 'dark', width: desk } as const;
      await walk(browser, look, async (page, { name }) => {
        if (!(await isNamed(page, 'en'))) found.push({ name, rule: 'title' });
        for (const violation of await axeViolations(page)) found.push({ name, ...violation });
      });
      expect(found).toEqual([]);
    })();
  }, 300_000);
});

/** Goes through all pages in one look; a person keeps the window from page to page. */
async function walk(
  { open }: OpenBrowser,
  look: Visit,
  check: (page: Page, under: PageUnderTest) => Promise<void>,
): Promise<void> {
  const windows = new Map<string | undefined, Page>();
  for (const under of pages) {
    const { as, path } = under;
    const page = windows.get(as) ?? (await open(path, as === undefined ? look : { ...look, as }));
    windows.set(as, page);
    await visit(page, path);
    await check(page, under);
  }
}

/** One heading of level 1, with which the title of the window begins, and the right language. */
async function isNamed(page: Page, language: string): Promise<boolean> {
  const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
  const title = await page.title();
  const spoken = await page.evaluate(() => document.documentElement.lang);
  return headings.length === 1 && title.startsWith(headings[0] ?? '?') && spoken === language;
}

/** As the switch in the head does; the next page starts with the theme of the window again. */
async function turnTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['kernTheme'] = chosen;
  }, theme);
}

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
