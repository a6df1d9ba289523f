import { randomUUID } from 'node:crypto';
import { afterAll, describe, it } from '@jest/globals';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aTown } from '../../support/people';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

const network = 'netz@kompass.demo';

describe('who manages the network', () => {
  it(
    'begins with its organisations',
    withBrowser(async ({ open }) => {
      const page = await open('/', { as: network });
      await page.waitForURL(/\/verwaltung\/organisationen\?organisation=/);
      await page.getByRole('searchbox', { name: 'Name oder Kurzzeichen' }).waitFor();
    }),
  );

  it(
    'creates a partner with the proposed short code and invites its first administrator',
    withBrowser(async ({ open }) => {
      const name = `Beispielhaus ${randomUUID().slice(0, 6)}`;
      const page = await open('/verwaltung', { as: network });
      await page.getByRole('link', { name: 'Organisationen' }).click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
      const shortCode = page.getByRole('textbox', { name: 'Kurzzeichen', exact: true });
      await shortCode.focus();
      await page.waitForFunction(
        (input) => input instanceof HTMLInputElement && input.value !== '',
        await shortCode.elementHandle(),
      );
      await page.getByRole('button', { name: 'Partner anlegen' }).click();
      await page.getByText(`${name} ist angelegt.`).waitFor();

      await page.getByRole('searchbox', { name: 'Name oder Kurzzeichen' }).fill(name);
      const row = page.getByRole('row').filter({ hasText: name });
      await row.getByText('fehlt').waitFor();
      await row.getByRole('button', { name: `${name} bearbeiten` }).click();
      await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('kim@beispiel.example');
      await page.getByRole('button', { name: 'Einladung erstellen' }).click();
      await page.getByRole('textbox', { name: 'Link der Einladung' }).waitFor();
      await row.getByText('eingeladen').waitFor();
    }),
  );

  it(
    'sees a town with its people counted, and none of its projects',
    withBrowser(async ({ open }) => {
      const town = await aTown(application);
      const page = await open('/verwaltung/organisationen', { as: network });
      await page.getByRole('searchbox', { name: 'Name oder Kurzzeichen' }).fill(town.name);
      const row = page.getByRole('row').filter({ hasText: town.name });
      await row.getByText('Kommune').waitFor();
      await page.getByRole('button', { name: `${town.name} bearbeiten` }).click();
      await page.getByText('Der Name kommt aus dem amtlichen Verzeichnis.').waitFor();
    }),
  );

  it(
    'writes the next version of an entry; what does not fit is named by its path',
    withBrowser(async ({ open }) => {
      const page = await open('/verwaltung/inhalte', {
        as: network,
        tolerated: /status of 400/,
      });
      await page.getByRole('combobox', { name: 'Katalog' }).selectOption('kpis');
      const first = page.getByRole('main').locator('.row__button').first();
      await first.click();
      await page.getByRole('button', { name: 'Neue Fassung schreiben' }).click();
      const body = page.getByRole('textbox', { name: 'Inhalt (JSON)' });
      await body.waitFor();
      const before = JSON.parse(await body.inputValue()) as Record<string, unknown>;
      const publish = page.getByRole('button', { name: 'Fassung veröffentlichen' });
      await body.fill('{');
      await publish.click();
      await page.getByText('Der Inhalt ist kein gültiges JSON.').waitFor();
      await body.fill(JSON.stringify({ ...before, formula: '', farbe: 'rot' }));
      await publish.click();
      await page.getByRole('alert').getByText('body.formula').waitFor();
      await body.fill(JSON.stringify({ ...before, de: 'Beispiel: neuer Name' }));
      await publish.click();
      await page.getByText('Fassung 2 ist veröffentlicht.').waitFor();
      await page.getByRole('button', { name: 'Beispiel: neuer Name' }).waitFor();
    }),
  );
});
