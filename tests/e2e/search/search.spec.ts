import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Project } from '@ki-kompass/domain';
import { theApplication } from '../../support/application';
import { axeViolations } from '../../support/axe';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aSignedIn, type TestPerson } from '../../support/people';
import { aProject, openTo } from '../../support/projects';

const application = theApplication();
let reader: TestPerson;
let project: Project;

beforeAll(async () => {
  const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
  reader = person;
  const changes = { title: 'Beispiel: Sternwartenführungen planen' };
  project = await aProject(client, { organisation: person.organisation, changes });
});
afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('a project that is opened and closed elsewhere', () => {
  it(
    'comes to the hits and leaves them, on the page and in the dialog',
    withBrowser(async ({ open }) => {
      const word = `Turmuhr${randomUUID().slice(0, 6)}`;
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const changes = { title: `Beispiel: ${word}` };
      const closed = await aProject(client, { organisation: person.organisation, changes });
      const page = await open(`/suche?q=${word}`, { as: reader.email });
      await page.getByText(`Nichts gefunden für „${word}“`).waitFor();
      const dialog = await open('/kommunen', { as: reader.email });
      await searchButton(dialog).click();
      await field(dialog).fill(word);
      await dialog.getByText(`Nichts gefunden für „${word}“`).waitFor();

      const opened = await openTo(client, closed, 'network');
      const found = page.getByRole('link', { name: new RegExp(word) });
      const hit = dialog.getByRole('option', { name: new RegExp(word) });
      await found.waitFor();
      await hit.waitFor();
      await openTo(client, opened, 'internal');
      await found.waitFor({ state: 'detached' });
      await hit.waitFor({ state: 'detached' });
    }),
  );
});

describe('the search above every page', () => {
  it(
    'opens with a key, forgives a typing error and leads to the project',
    withBrowser(async ({ open }) => {
      const page = await open('/kommunen', { as: reader.email });
      await page.getByRole('table').waitFor();
      await page.keyboard.press('/');
      await field(page).waitFor();
      await page.keyboard.type('Sternwartnefuhrung');
      const hit = page.getByRole('option', { name: /Sternwartenführungen/ });
      await hit.waitFor();
      await page.getByRole('status').filter({ hasText: '1 Treffer' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { name: /Sternwartenführungen/, selected: true }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/projekte/${project.id}*`);
      const heading = page.getByRole('heading', { level: 1, name: /Sternwartenführungen/ });
      await heading.waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
    }),
  );

  it(
    'closes with Esc, gives the focus back and keeps still while somebody writes',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: reader.email });
      const button = searchButton(page);
      await button.click();
      await field(page).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.getByRole('searchbox', { name: /Suche nach Titel/ }).fill('a/b');
      await page.keyboard.press('/');
      expect(await page.getByRole('dialog').count()).toBe(0);

      await button.focus();
      await page.keyboard.press('Control+k');
      await field(page).waitFor();
    }),
  );

  it(
    'says when there is nothing, and leads from a use case to its projects and to a new one',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: reader.email, width: 390 });
      await searchButton(page).click();
      await field(page).fill('Qwxyzzyq');
      await page.getByText('Nichts gefunden für „Qwxyzzyq“').waitFor();
      await field(page).fill('Störstofferkennung');
      await page.getByRole('option', { name: 'Projekt anlegen: Störstofferkennung' }).waitFor();
      await page.getByRole('option', { name: /^Störstofferkennung Bioabfall/ }).click();
      await page.waitForURL('**/projekte?*useCase=waste-sorting*');
    }),
  );
});

describe('the page with all hits', () => {
  it(
    'is reached with Enter, can be passed on and shows one kind when asked',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: reader.email });
      await searchButton(page).click();
      await field(page).fill('Sternwarten');
      await page.keyboard.press('Enter');
      await page.getByText('1 Treffer für „Sternwarten“').waitFor();
      await page.getByRole('link', { name: /Sternwartenführungen/ }).waitFor();

      const other = await open('/suche?q=Bonn&kind=municipality', { as: reader.email });
      await other.getByRole('link', { name: 'Bonn', exact: true }).waitFor();
      const kinds = other.getByRole('navigation', { name: 'Treffer einschränken' });
      const chosen = kinds.getByRole('link', { name: /^Kommunen \(\d+\)$/ });
      expect(await chosen.getAttribute('aria-current')).toBe('true');
      await kinds.getByRole('link', { name: /^Alle/ }).click();
      await other.waitForURL((url) => !url.searchParams.has('kind'));
    }),
  );
});

/** The one above every page: lists bring a button of that name of their own. */
const searchButton = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Suchen' });
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');
