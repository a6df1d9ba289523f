import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aProject, gateOf } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();
const title = 'Beispiel: Der Seniorenbeirat ist informiert';

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('own items of an organisation', () => {
  it(
    'are added by the coordination, hold the gate of new projects back, and come to an end',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator']);
      const client = team.client('it-coordinator');
      const as = team.person('it-coordinator').email;
      const page = await open('/projekte', { as, tolerated: /status of 400/ });
      await page.getByRole('link', { name: 'Verwaltung' }).click();
      await page.getByRole('link', { name: 'Eigene Prüfpunkte' }).click();
      await page.getByText('Noch kein eigener Prüfpunkt').waitFor();
      await addItem(page);

      const { id } = await aProject(client, { organisation: team.town });
      const { next } = await gateOf(client, id);
      expect(next?.blockers.map(({ itemKey = '' }) => itemKey)).toContainEqual(
        expect.stringMatching(/^own\.needs-analysis\./),
      );
      const project = await open(`/projekte/${id}/checkliste`, { as });
      await project
        .getByRole('region', { name: 'Eigene Prüfpunkte der Organisation' })
        .getByRole('button', { name: title })
        .click();
      await project.getByText('eigener Prüfpunkt', { exact: true }).waitFor();
      await project.getByText('Diesen Prüfpunkt hat Ihre Organisation ergänzt.').waitFor();
      await project.getByText('Protokoll der Sitzung').waitFor();

      await page.getByRole('button', { name: title }).click();
      await page.getByRole('button', { name: 'Beenden' }).click();
      await page.getByRole('button', { name: 'Prüfpunkt beenden' }).click();
      await page.getByText('Der Prüfpunkt hat jetzt einen letzten Tag.').waitFor();
      await page.getByText(/^bis \d/).waitFor();
      expect(await page.getByRole('button', { name: 'Neu fassen' }).count()).toBe(0);
    }),
  );
});

async function addItem(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Prüfpunkt ergänzen' }).click();
  await page.getByRole('alert').getByRole('link').first().waitFor();
  await page.getByRole('textbox', { name: 'Prüfpunkt', exact: true }).fill(title);
  await page.getByRole('textbox', { name: 'Was als Nachweis zählt' }).fill('Protokoll der Sitzung');
  await page.getByRole('checkbox', { name: /^Sperrt die Entscheidung/ }).check();
  await page.getByRole('button', { name: 'Prüfpunkt ergänzen' }).click();
  await page.getByText('Der Prüfpunkt ist ergänzt.').waitFor();
  await page.getByRole('button', { name: title }).waitFor();
}
