import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser, withBrowser } from '../../support/browser';

afterAll(closeBrowser);

const reader = 'koordination@bonn.demo';

describe('a failure', () => {
  it(
    'of an address that does not exist leads back to the projects',
    withBrowser(async ({ open }) => {
      const page = await open('/gibt-es-nicht', { as: reader });
      await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
      await page.getByText('Es ist nichts verloren gegangen.').waitFor();
      await page.getByRole('link', { name: 'Zu den Projekten' }).click();
      await page.getByRole('heading', { level: 1, name: 'Projekte' }).waitFor();
    }),
  );

  it(
    'for want of a right says that nothing has changed and whom to ask',
    withBrowser(async ({ open }) => {
      const page = await open('/kein-zugang', { as: reader });
      await page.getByRole('heading', { level: 1, name: 'Dafür fehlt Ihnen das Recht' }).waitFor();
      await page.getByText('Es wurde nichts geändert.').waitFor();
      await page.getByText('wenden Sie sich an die Verwaltung Ihrer Organisation').waitFor();

      const form = await open('/projekte/neu', { as: 'revision@bonn.demo' });
      await form.getByText('In dieser Organisation können Sie keine Projekte anlegen').waitFor();
    }),
  );

  it(
    'of the connection is said once and disappears by itself',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: reader, tolerated: /ERR_INTERNET_DISCONNECTED/ });
      await page.getByRole('table').waitFor();
      await page.context().setOffline(true);
      const banner = page.getByRole('status').filter({ hasText: 'Keine Verbindung zum Server.' });
      await banner.getByText('Was gespeichert war, bleibt gespeichert.').waitFor();
      await page.getByRole('link', { name: 'Titel' }).click();
      const alert = page.getByRole('alert').filter({ hasText: 'Keine Verbindung zum Server' });
      await alert.waitFor();

      await page.context().setOffline(false);
      await banner.waitFor({ state: 'hidden' });
      await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
      await page.getByRole('table').waitFor();
    }),
  );

  it(
    'of the server names what is safe and offers another attempt',
    withBrowser(async ({ open }) => {
      const page = await open('/kommunen', { as: reader, tolerated: /status of 502/ });
      await page.getByRole('table').waitFor();
      // What a proxy answers while the application behind it is being replaced.
      const answer = { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' };
      await page.route('**/api/projects?*', (route) => route.fulfill(answer));
      await page.getByRole('link', { name: 'Projekte', exact: true }).click();
      const alert = page.getByRole('alert');
      await alert.getByText('Auf dem Server ist etwas schiefgegangen').waitFor();
      await alert.getByText('Was gespeichert war, bleibt gespeichert.').waitFor();
      expect(await alert.innerText()).not.toMatch(/Bad Gateway|</);

      await page.unroute('**/api/projects?*');
      await alert.getByRole('button', { name: 'Erneut versuchen' }).click();
      await page.getByRole('table').waitFor();
    }),
  );
});
