import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { expectNoAxeViolations } from '../../support/axe';
import { closeBrowser, openTab, withBrowser } from '../../support/browser';
import { password } from '../../support/client';
import { aSignedIn } from '../../support/people';
import { aProject } from '../../support/projects';

const application = theApplication();
const item = 'needs-analysis.risk-class';

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('text that is not saved', () => {
  it(
    'stays while tabs, language and look change, and is asked about before the project is left',
    withBrowser(async ({ open }) => {
      const { page } = await aRequestBegun(open);
      await page.getByRole('link', { name: 'Steckbrief', exact: true }).click();
      await page.getByRole('link', { name: 'Entscheidung', exact: true }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Deutsch' }).click();
      expect(await recommendation(page).inputValue()).toBe('Beispiel: Wir empfehlen es.');

      const projects = page.getByRole('navigation', { name: 'Hauptnavigation' });
      await projects.getByRole('link', { name: 'Projekte' }).click();
      await question(page).getByText('Text zur Entscheidung').waitFor();
      const stay = page.getByRole('button', { name: 'Bleiben' });
      expect(await stay.evaluate((button) => button === document.activeElement)).toBe(true);
      await expectNoAxeViolations(page);
      await stay.click();
      expect(await recommendation(page).inputValue()).toBe('Beispiel: Wir empfehlen es.');

      await projects.getByRole('link', { name: 'Projekte' }).click();
      await page.getByRole('button', { name: 'Verwerfen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Projekte' }).waitFor();
    }),
  );

  it(
    'is asked about on the way back, on signing out and on closing the window',
    withBrowser(async ({ open }) => {
      const { page } = await aRequestBegun(open);
      await page.goBack(); // only to another part of the same project
      await page.getByRole('heading', { name: 'Als Nächstes' }).waitFor();
      await page.goBack();
      await question(page).waitFor();
      await page.keyboard.press('Escape');
      await question(page).waitFor({ state: 'detached' });
      await page.waitForURL(/\/projekte\/[0-9a-f-]+\?/);

      await page
        .getByRole('button', { name: /Beispiel/ })
        .first()
        .click();
      await page
        .getByRole('menuitem', { name: /^Abmelden/ })
        .first()
        .click();
      await page.getByText('Wenn Sie sich abmelden, geht er verloren:').waitFor();
      await page.getByRole('button', { name: 'Bleiben' }).click();
      await page.getByRole('link', { name: 'Entscheidung', exact: true }).click();
      expect(await recommendation(page).inputValue()).toBe('Beispiel: Wir empfehlen es.');

      // What makes a browser ask before it closes the window.
      const isHeld = await page.evaluate(
        () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
      );
      expect(isHeld).toBe(true);
    }),
  );

  it(
    'at one item is still there after another one was opened',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id } = await aProject(client, person);
      const page = await open(`/projekte/${id}/checkliste?punkt=${item}`, { as: person.email });
      await page.getByRole('button', { name: 'Trifft nicht zu' }).click();
      await reason(page).fill('Beispiel: betrifft uns nicht.');
      const rows = page.locator('.item__button');
      await rows.filter({ hasNotText: 'Risikoklasse' }).first().click();
      await reason(page).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: /^Verlauf/ }).click();
      await page.getByRole('link', { name: /^Checkliste/ }).click();
      await rows.filter({ hasText: 'Risikoklasse' }).first().click();
      expect(await reason(page).inputValue()).toBe('Beispiel: betrifft uns nicht.');

      await page.getByRole('button', { name: 'Abbrechen' }).click();
      await page.getByRole('link', { name: 'Kommunen' }).click();
      await page.getByRole('heading', { level: 1, name: /Kommunen/ }).waitFor();
    }),
  );

  it(
    'outlives the end of the session for whoever signs in in a second window',
    withBrowser(async ({ open }) => {
      const { page, client, email } = await aRequestBegun(open, /status of 401/);
      // The page hears of it at once and asks.
      await client.delete('/api/session?everywhere=true');
      const confirm = page.getByRole('button', { name: 'Stand bestätigen' });
      await page.getByText('Ohne neue Anmeldung lässt er sich nicht speichern').waitFor();
      await page.getByRole('button', { name: 'Bleiben' }).click();

      const second = await openTab(page.context(), '/anmelden');
      await second.getByLabel('E-Mail-Adresse').fill(email);
      await second.getByLabel('Passwort').fill(password);
      await second.getByRole('button', { name: 'Anmelden' }).click();
      await second.getByRole('navigation', { name: 'Hauptnavigation' }).waitFor();
      await confirm.click();
      await page.getByText('Stand bestätigt', { exact: true }).waitFor();
      expect(await recommendation(page).inputValue()).toBe('Beispiel: Wir empfehlen es.');
    }),
  );
});

function recommendation(page: Page) {
  return page.getByRole('textbox', { name: 'Empfehlung' });
}

function reason(page: Page) {
  return page.getByRole('textbox', { name: 'Begründung' });
}

function question(page: Page) {
  return page.getByRole('dialog', { name: 'Hier steht noch Text, der nicht gespeichert ist' });
}

async function aRequestBegun(
  open: (path: string, visit: { as: string; tolerated?: RegExp }) => Promise<Page>,
  tolerated?: RegExp,
) {
  const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
  const { id } = await aProject(client, person);
  const page = await open('/ueberblick', { as: person.email, ...(tolerated && { tolerated }) });
  await page.getByRole('link', { name: 'Projekte', exact: true }).click();
  // The overview has tables too: only the list's own row leads to the project.
  await page.getByRole('heading', { level: 1, name: 'Projekte' }).waitFor();
  await page.getByRole('rowheader').getByRole('link').click();
  await page.getByRole('link', { name: 'Entscheidung', exact: true }).click();
  await recommendation(page).fill('Beispiel: Wir empfehlen es.');
  return { page, client, id, email: person.email };
}
