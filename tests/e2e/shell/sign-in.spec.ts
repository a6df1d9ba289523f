import { afterAll, describe, expect, it } from '@jest/globals';
import { expectNoAxeViolationsInEveryLook } from '../../support/axe';
import { closeBrowser, withBrowser } from '../../support/browser';
import { password } from '../../support/client';

afterAll(closeBrowser);

describe('the sign-in page', () => {
  it(
    'receives whoever is not signed in, without barriers in every look',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte');
      await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
      await expectNoAxeViolationsInEveryLook(page);
    }),
  );

  it(
    'says in a sentence that the password is wrong, and keeps the address',
    withBrowser(async ({ open }) => {
      const page = await open('/anmelden', { tolerated: /status of 401/ });
      await page.getByLabel('E-Mail-Adresse').fill('koordination@bonn.demo');
      await page.getByLabel('Passwort').fill('falsch');
      await page.getByRole('button', { name: 'Anmelden' }).click();

      const alert = page.getByRole('alert');
      await alert.getByText('Die Anmeldung hat nicht geklappt').waitFor();
      expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('koordination@bonn.demo');
      await expectNoAxeViolationsInEveryLook(page);
    }),
  );

  it(
    'lets the coordinator of Bonn in and out again',
    withBrowser(async ({ open }) => {
      const page = await open('/anmelden');
      await page.getByLabel('E-Mail-Adresse').fill('koordination@bonn.demo');
      await page.getByLabel('Passwort').fill(password);
      await page.getByRole('button', { name: 'Anmelden' }).click();

      await page.waitForURL(/\/meine-arbeit/);
      await page.getByRole('button', { name: /Katrin Beispiel/ }).click();
      await page
        .getByRole('menuitem', { name: /^Abmelden/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    }),
  );
});
