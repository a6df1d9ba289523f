import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Violation {
  readonly rule: string;
  readonly places: readonly { readonly target: string; readonly why: readonly string[] }[];
}

/** The page as it is now: open dialogs, errors and all. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
}

/** @param only of one rule, or of all that we hold ourselves to */
export async function axeViolations(
  page: Page,
  only: readonly string[] = rules,
): Promise<readonly Violation[]> {
  // Once per document: bringing the script there takes longer than a check.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(violationsIn, [...only]);
}

/** Runs in the page. What passed is of no interest, and bringing it here would take its time. */
async function violationsIn(runOnly: string[]): Promise<Violation[]> {
  const { axe: axeThere } = globalThis as unknown as { readonly axe: typeof axe };
  const { violations } = await axeThere.run({ runOnly, resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.map(({ target, any, all }) => ({
      target: target.join(' '),
      why: [...any, ...all].map(({ message }) => message),
    })),
  }));
}

/**
 * The page in German and English, light and dark, switched on the spot as a person does; ends in
 * German and light.
 */
export async function expectNoAxeViolationsInEveryLook(page: Page): Promise<void> {
  for (const language of ['EN', 'DE'] as const) {
    await page.getByRole('button', { name: new RegExp(`^${language}`) }).click();
    await page.locator(`html[lang=${language.toLowerCase()}]`).waitFor();
    for (const theme of ['dark', 'light'] as const) {
      await chooseTheme(page, theme);
      await expectNoAxeViolations(page);
    }
  }
}

const themeNames = { dark: /^(Dunkel|Dark)/, light: /^(Hell|Light)/ };

async function chooseTheme(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.getByRole('button', { name: /^(Darstellung|Appearance)/ }).click();
  await page.getByRole('menuitemradio', { name: themeNames[theme] }).click();
  await page.locator(`html[data-kern-theme=${theme}]`).waitFor();
}
