import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { visit } from '../../support/all-pages';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('on paper', () => {
  it(
    'a project is its content under organisation and day, without anything to click',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id, organisation } = await aProject(client, person);
      const page = await open(`/projekte/${id}`, { as: person.email, theme: 'dark' });
      await visit(page, `/projekte/${id}`);
      await page.emulateMedia({ media: 'print' });

      await page.getByRole('heading', { name: 'Beispiel: Auskunft rund um die Uhr' }).waitFor();
      await page.getByRole('heading', { name: 'Als Nächstes' }).waitFor();
      await expectNothingToClick(page);
      expect(await firstLine(page)).toContain(`KI-Kompass · ${organisation.name}`);
      expect(await firstLine(page)).toMatch(/Stand \d\d\.\d\d\.\d{4}, \d\d:\d\d/);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
    }),
  );

  it(
    'a profile is read as questions and answers, also by whoever may edit it',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id } = await aProject(client, person);
      const page = await open(`/projekte/${id}/steckbrief`, { as: person.email });
      await page.getByRole('textbox', { name: 'Ziel' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.getByText('Einfache Fragen werden sofort beantwortet.').waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);

      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('textbox', { name: 'Ziel' }).waitFor();
    }),
  );

  it(
    'the overview shows the table with its chart',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      await aProject(client, person);
      const page = await open('/ueberblick', { as: person.email });
      const chart = page.getByRole('group', { name: 'Projekte nach Phase und Status' });
      await chart.waitFor();
      expect(await chart.getByRole('table').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      await chart.getByRole('table').waitFor();
      await expectNothingToClick(page);
    }),
  );
});

async function expectNothingToClick(page: Page): Promise<void> {
  for (const role of ['button', 'navigation', 'banner'] as const) {
    expect(await page.getByRole(role).count()).toBe(0);
  }
}

function firstLine(page: Page): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.querySelector('main') ?? document.body, '::before').content,
  );
}
