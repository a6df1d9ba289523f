import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aSignedIn, type TestPerson } from '../../support/people';
import { aDraft, aProject } from '../../support/projects';

const application = theApplication();
let reader: TestPerson;

beforeAll(async () => {
  const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
  reader = person;
  const numbers = Array.from({ length: 26 }, (_, at) => String(at + 1).padStart(2, '0'));
  for (const number of numbers) {
    await aDraft(client, { ...person, changes: { title: `Beispiel ${number}` } });
  }
  const changes = { title: 'Beispiel: Steuerbescheide', department: 'tax' } as const;
  await aProject(client, { ...person, changes });
});

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('the list of projects', () => {
  it(
    'keeps its filters in the address, for the back button, a reload and a reset',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: reader.email });
      await found(page, '27 Projekte');
      await page
        .getByRole('combobox', { name: /^Fachbereich/ })
        .selectOption('Steuern und Abgaben');
      await found(page, '1 Projekt passt zu Ihrer Auswahl');
      expect(asked(page, 'department')).toBe('tax');
      expect(await titles(page)).toEqual(['Beispiel: Steuerbescheide']);
      await page.getByRole('combobox', { name: /^Status/ }).selectOption('Entwurf');
      await page.getByText('Kein Projekt passt zu Ihrer Auswahl').waitFor();
      expect([asked(page, 'department'), asked(page, 'status')]).toEqual(['tax', 'draft']);

      await page.goBack();
      await found(page, '1 Projekt passt zu Ihrer Auswahl');
      expect(asked(page, 'status')).toBeNull();
      await page.reload();
      await found(page, '1 Projekt passt zu Ihrer Auswahl');

      await page.getByRole('link', { name: 'Filter zurücksetzen' }).click();
      await found(page, '27 Projekte');
      expect(asked(page, 'department')).toBeNull();
      expect(asked(page, 'organisation')).toBe(reader.organisation.id);
    }),
  );

  it(
    'searches while somebody types and says when nothing fits',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: reader.email });
      const search = page.getByRole('searchbox', { name: /^Suche nach Titel oder Nummer/ });
      await search.fill('Steuerbesch');
      await found(page, '1 Projekt passt zu Ihrer Auswahl');
      expect(asked(page, 'search')).toBe('Steuerbesch');
      await search.fill('Raumfahrt');
      await page.getByText('Kein Projekt passt zu Ihrer Auswahl').waitFor();
      await page.getByText('Nehmen Sie einen Filter weg').waitFor();
      await page.reload();
      expect(await search.inputValue()).toBe('Raumfahrt');
    }),
  );

  it(
    'sorts by a column and turns its pages, all in the address',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: reader.email });
      await page.getByRole('columnheader', { name: 'Titel' }).getByRole('link').click();
      await page.waitForURL(/sort=title/);
      const header = page.getByRole('columnheader', { name: /^Titel aufsteigend sortiert/ });
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
      await page.getByRole('row').nth(1).getByText('Beispiel 01').waitFor();
      expect(await titles(page)).toHaveLength(25);

      await page.getByRole('link', { name: 'Nächste Seite' }).click();
      await page.getByRole('link', { name: 'Beispiel: Steuerbescheide' }).waitFor();
      expect(await titles(page)).toEqual(['Beispiel 26', 'Beispiel: Steuerbescheide']);
      expect(asked(page, 'cursor')).not.toBeNull();
      const status = page.getByRole('status').filter({ hasText: '27 Projekte' });
      expect(await status.evaluate((line) => line === document.activeElement)).toBe(true);

      await page.goBack();
      await page.getByRole('link', { name: 'Beispiel 01' }).waitFor();
      await page.goForward();
      await page.getByRole('link', { name: 'Beispiel 26' }).waitFor();
      await page.getByRole('link', { name: 'Zum Anfang' }).click();
      await page.getByRole('link', { name: 'Beispiel 01' }).waitFor();
      expect([asked(page, 'cursor'), asked(page, 'sort')]).toEqual([null, 'title']);
    }),
  );

  it(
    'becomes cards on a phone, with the filters behind one button',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte?sort=title', { as: reader.email, width: 390 });
      const card = page.getByRole('row').filter({ hasText: 'Beispiel 01' });
      await card.waitFor();
      const title = await card.getByRole('rowheader').boundingBox();
      const status = await card.getByRole('cell', { name: 'Entwurf' }).boundingBox();
      expect(status?.y).toBeGreaterThan((title?.y ?? 0) + (title?.height ?? 0) - 1);
      expect(status?.x).toBeLessThan(390 / 2);

      const department = page.getByRole('combobox', { name: /^Fachbereich/ });
      expect(await department.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await department.selectOption('Steuern und Abgaben');
      await page.getByRole('button', { name: 'Filter (1 aktiv)' }).waitFor();
      await found(page, '1 Projekt passt zu Ihrer Auswahl');
    }),
  );
});

async function found(page: Page, sentence: string): Promise<void> {
  await page.getByRole('status').getByText(sentence, { exact: true }).waitFor();
}

function titles(page: Page): Promise<string[]> {
  return page.getByRole('rowheader').getByRole('link').allInnerTexts();
}

function asked(page: Page, parameter: string): string | null {
  return new URL(page.url()).searchParams.get(parameter);
}
