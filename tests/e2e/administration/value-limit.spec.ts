import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aProject } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

const town = [
  'organisation-admin',
  'it-coordinator',
  'department-head',
  'executive-board',
] as const;

describe('the value limit', () => {
  it(
    'moves the decision to the department as soon as the administrator has entered it',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, town);
      const coordinator = team.person('it-coordinator');
      const changes = { estimatedTotalCents: 5_000_000, estimatedTotalIsAssumption: true };
      const wish = { organisation: team.town, changes };
      const { id } = await aProject(team.client('it-coordinator'), wish);

      const gate = await open(`/projekte/${id}/entscheidung`, { as: coordinator.email });
      await gate.getByText('Wertgrenze nicht bekannt – es gilt die höhere').waitFor();
      expect(await answerTo(gate, 'Entscheidung')).toBe('Bürgermeister/in / Verwaltungsvorstand');

      const page = await open('/projekte', { as: team.person('organisation-admin').email });
      await page.getByRole('link', { name: 'Verwaltung' }).click();
      await page.getByText('Noch keine Wertgrenze eingetragen').waitFor();
      await page.getByRole('button', { name: 'Wertgrenze eintragen' }).click();
      const faults = page.getByRole('alert');
      await faults.getByRole('link', { name: 'Geben Sie einen Betrag ein' }).click();
      const amount = page.getByRole('textbox', { name: 'Betrag in Euro' });
      expect(await amount.evaluate((input) => input === document.activeElement)).toBe(true);
      await amount.fill('100.000');
      await page.getByRole('textbox', { name: 'Fundstelle' }).fill('Beispiel: § 5 Hauptsatzung');
      await page.getByRole('button', { name: 'Wertgrenze eintragen' }).click();
      await page.getByRole('status').getByText('Die Wertgrenze ist eingetragen').waitFor();
      await page.getByText(/Heute gilt die Wertgrenze 100\.000,00.€, seit dem/).waitFor();
      const row = page.getByRole('row').filter({ hasText: 'Beispiel: § 5 Hauptsatzung' });
      await row.getByText('gilt heute').waitFor();

      await gate.reload();
      await gate.getByText('liegen unter der Wertgrenze').waitFor();
      expect(await answerTo(gate, 'Entscheidung')).toBe('Amts-/Fachbereichsleitung');
      expect(await answerTo(gate, 'Kann übernehmen')).toBe(
        'Bürgermeister/in / Verwaltungsvorstand',
      );
      expect(await answerTo(gate, 'Wertgrenze des Rates')).toMatch(/^100\.000,00\s€$/);
    }),
  );

  it(
    'of Bonn is an example that its administrator reads',
    withBrowser(async ({ open }) => {
      const page = await open('/verwaltung', { as: 'verwaltung@bonn.demo' });
      await page.getByText(/Heute gilt die Wertgrenze 150\.000,00.€/).waitFor();
      const table = page.getByRole('table', { name: 'Wertgrenzen: Bonn' });
      await table.getByText('Beispiel: Hauptsatzung (erfunden)').waitFor();
    }),
  );
});

function answerTo(page: Page, question: string): Promise<string> {
  return page
    .getByRole('definition')
    .and(page.locator(`dt:text-is("${question}") + dd`))
    .innerText();
}
