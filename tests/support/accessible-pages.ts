import type { Page } from 'playwright-core';
import { visit, type PageUnderTest } from './all-pages';
import { axeViolations } from './axe';
import type { OpenBrowser, Visit } from './browser';

/** At 200 %, windows of 1280 and 1440 px are 640 and 720 px wide for the page. */
const widths = [320, 360, 390, 640, 720, 768, 900, 1024, 1280];
const phone = 390;
const desk = 1440;

/**
 * What is wrong with pages in German: wider than their window between phone and desk, an axe
 * violation in either theme, a title that is not their heading. Empty when all is well.
 */
export async function faultsInGerman(
  browser: OpenBrowser,
  pages: readonly PageUnderTest[],
): Promise<readonly object[]> {
  const found: object[] = [];
  await walk(browser, pages, { language: 'de', width: phone }, async (page, { name }) => {
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
  return found;
}

/** As in German, at the desk, in English and dark from the start. */
export async function faultsInEnglish(
  browser: OpenBrowser,
  pages: readonly PageUnderTest[],
): Promise<readonly object[]> {
  const found: object[] = [];
  const look = { language: 'en', theme: 'dark', width: desk } as const;
  await walk(browser, pages, look, async (page, { name }) => {
    if (!(await isNamed(page, 'en'))) found.push({ name, rule: 'title' });
    for (const violation of await axeViolations(page)) found.push({ name, ...violation });
  });
  return found;
}

/** Goes through all pages in one look; a person keeps the window from page to page. */
async function walk(
  { open }: OpenBrowser,
  pages: readonly PageUnderTest[],
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
