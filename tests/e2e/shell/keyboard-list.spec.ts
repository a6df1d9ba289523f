import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { expectNoAxeViolations } from '../../support/axe';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('keyboard shortcuts', () => {
  it(
    'are listed in groups under ?, and go to pages by two keys',
    withBrowser(async ({ open }) => {
      const { page } = await aProjectOpened(open);
      await page.keyboard.press('?');
      const list = page.getByRole('dialog', { name: 'Tastenkürzel' });
      for (const group of ['Überall', 'In Listen', 'Im Projekt']) {
        await list.getByRole('heading', { name: group }).waitFor();
      }
      await list.getByText('Zu „Überblick“ gehen').waitFor();
      await list.getByText('Projekt anlegen').waitFor();
      await expectNoAxeViolations(page);

      await page.keyboard.press('n');
      await list.waitFor(); // an open dialog keeps the keys to itself
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
      await page.keyboard.press('2');
      await page.waitForURL(/\/checkliste/);
      await page.keyboard.press('g');
      await page.keyboard.press('u');
      await page.waitForURL(/\/ueberblick/);
      await page.keyboard.press('n');
      await page.getByRole('heading', { level: 1, name: 'Projekt anlegen' }).waitFor();
    }),
  );

  it(
    'move through the rows of a list, and stay out of its search field',
    withBrowser(async ({ open }) => {
      const { page } = await aProjectOpened(open);
      await page.keyboard.press('g');
      await page.keyboard.press('p');
      const row = page.getByRole('rowheader').getByRole('link');
      await row.waitFor();
      await page.keyboard.press('j');
      expect(await row.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByRole('navigation', { name: 'Bereiche des Projekts' }).waitFor();

      await page.goBack();
      const search = page.getByRole('searchbox');
      await search.click();
      await page.keyboard.type('njk?gp');
      expect(await search.inputValue()).toBe('njk?gp');
      expect(page.url()).toMatch(/\/projekte\?/);
    }),
  );

  it(
    'of single characters can be switched off, and stay off in this browser',
    withBrowser(async ({ open }) => {
      const { page } = await aProjectOpened(open);
      await page
        .getByRole('button', { name: /^Konto von|Beispiel/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Tastenkürzel' }).click();
      const single = page.getByRole('checkbox', { name: 'Tastenkürzel mit einzelnen Zeichen' });
      await single.uncheck();
      await page.getByRole('button', { name: 'Schließen' }).click();
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('?');
      await page.keyboard.press('n');
      await page.keyboard.press('2');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(new URL(page.url()).pathname).toMatch(/^\/projekte\/[0-9a-f-]+$/);
    }),
  );
});

async function aProjectOpened(open: (path: string, visit: { as: string }) => Promise<Page>) {
  const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
  const { id } = await aProject(client, person);
  const page = await open(`/projekte/${id}`, { as: person.email });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, client, id };
}
