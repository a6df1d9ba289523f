import { afterAll, describe, expect, it } from '@jest/globals';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { signInAs } from '../../support/client';
import { newPassword } from '../../support/invitations';
import { aPerson } from '../../support/people';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('the own account', () => {
  it(
    'is reached from the menu; name and password change, other devices are signed out',
    withBrowser(async ({ open }) => {
      const person = await aPerson(application, { roles: ['cdo'] });
      const page = await open('/projekte', {
        as: person.email,
        tolerated: /status of (400|422)/,
      });
      const elsewhere = await signInAs(application, person.email);
      await page.getByRole('button', { name: person.displayName }).click();
      await page.getByRole('menuitem', { name: 'Ihr Konto' }).click();
      await page.getByRole('heading', { name: 'Ihr Konto', level: 1 }).waitFor();

      await page.getByRole('textbox', { name: 'Ihr Name' }).fill('Kim Beispiel');
      await page.getByRole('button', { name: 'Namen speichern' }).click();
      await page.getByRole('button', { name: 'Kim Beispiel' }).waitFor();

      const sessions = page.getByRole('table', { name: 'Ihre Anmeldungen' });
      await sessions.getByText('dieses Gerät').waitFor();
      const others = sessions.getByRole('button', { name: /abmelden$/ });
      await others.first().waitFor();

      const change = page.getByRole('button', { name: 'Passwort ändern' });
      await page.getByLabel('Bisheriges Passwort').fill('falsch');
      await page.getByLabel('Neues Passwort').fill(newPassword);
      await change.click();
      await page.getByRole('link', { name: 'Das bisherige Passwort stimmt nicht.' }).waitFor();
      await page.getByLabel('Bisheriges Passwort').fill('kompass-demo');
      await page.getByLabel('Neues Passwort').fill('zu kurz');
      await change.click();
      await page.getByRole('link', { name: /mindestens 12 Zeichen/ }).waitFor();
      await page.getByLabel('Neues Passwort').fill(newPassword);
      await change.click();
      await page.getByText('Ihr Passwort ist geändert.').waitFor();
      await others.first().waitFor({ state: 'detached' });
      expect((await elsewhere.get('/api/account/sessions')).status).toBe(401);
      await page.reload();
      await page.getByRole('heading', { name: 'Ihr Konto', level: 1 }).waitFor();
    }),
  );

  it(
    'is there for somebody who belongs to no organisation any more',
    withBrowser(async ({ open }) => {
      const person = await aPerson(application, { roles: [] });
      const page = await open('/projekte', { as: person.email });
      await page
        .getByRole('heading', { name: 'Sie gehören zurzeit zu keiner Organisation', level: 1 })
        .waitFor();
      await page.getByText(person.email).waitFor();
      await page.getByRole('link', { name: 'Ihr Konto' }).click();
      await page.getByRole('heading', { name: 'Ihr Konto', level: 1 }).waitFor();
    }),
  );
});
