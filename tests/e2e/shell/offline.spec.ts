import { afterAll, describe, expect, it } from '@jest/globals';
import { projectSchema } from '@ki-kompass/domain';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aSignedIn } from '../../support/people';
import { aProject, settleChecklist } from '../../support/projects';

const application = theApplication();
const tolerated = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('without a connection', () => {
  it(
    'a page that was never opened says why it stays closed, and opens when the connection is back',
    withBrowser(async ({ open }) => {
      const { person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const page = await open('/projekte', { as: person.email, tolerated });
      await page.getByRole('heading', { name: 'Projekte', level: 1 }).waitFor();
      await page.context().setOffline(true);
      const municipalities = page.getByRole('link', { name: 'Kommunen' });
      await municipalities.click();
      await page.getByText('Diese Seite lässt sich erst wieder mit Verbindung öffnen.').waitFor();
      await page.getByRole('heading', { name: 'Projekte', level: 1 }).waitFor();

      await page.context().setOffline(false);
      await page.getByText('Die Verbindung ist wieder da.').waitFor();
      await municipalities.click();
      await page.getByRole('heading', { name: 'Kommunen', level: 1 }).waitFor();
    }),
  );

  it(
    'the notice says what is safe, sending waits with its text, and both end by themselves',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id } = await aProject(client, person);
      await settleChecklist(application, id);
      const page = await open(`/projekte/${id}/entscheidung`, { as: person.email, tolerated });
      const text = page.getByRole('textbox', { name: 'Empfehlung' });
      await text.fill('Beispiel: Wir empfehlen die Freigabe.');

      await page.context().setOffline(true);
      const notice = page.getByRole('status').filter({ hasText: 'Keine Verbindung zum Server.' });
      await notice.getByText('was Sie gerade schreiben, bleibt hier stehen').waitFor();
      const send = page.getByRole('button', { name: 'Pilotfreigabe beantragen' });
      expect(await send.getAttribute('aria-disabled')).toBe('true');
      await send.click({ force: true });
      await page.getByText('Ohne Verbindung lässt sich nichts speichern.').waitFor();
      expect(await text.inputValue()).toBe('Beispiel: Wir empfehlen die Freigabe.');

      await page.context().setOffline(false);
      await notice.getByText('Keine Verbindung').waitFor({ state: 'detached' });
      await page.getByText('Die Verbindung ist wieder da.').waitFor();
      await send.click();
      await page.getByText('Beispiel: Wir empfehlen die Freigabe.').waitFor();
    }),
  );

  it(
    'a field that saves itself keeps its value and is sent when the server answers again',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id } = await aProject(client, person);
      const page = await open(`/projekte/${id}/steckbrief`, { as: person.email, tolerated });
      const goal = page.getByRole('textbox', { name: 'Ziel' });
      await goal.waitFor();
      // The browser is connected, but the server is gone.
      await page.route('**/api/**', (route) => route.abort());
      await goal.fill('Beispiel: weniger Anrufe.');
      await goal.blur();
      await page.getByText('was Sie gerade schreiben, bleibt hier stehen').waitFor();
      expect(await goal.inputValue()).toBe('Beispiel: weniger Anrufe.');

      await page.unroute('**/api/**');
      await page.getByRole('button', { name: 'Jetzt versuchen' }).click();
      await page.getByText('Gespeichert', { exact: true }).waitFor();
      const { profile } = (await client.get(`/api/projects/${id}`)).as(projectSchema);
      expect(profile.goal).toBe('Beispiel: weniger Anrufe.');
    }),
  );
});
