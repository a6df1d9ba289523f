import { afterAll, describe, expect, it } from '@jest/globals';
import { theApplication } from '../../support/application';
import { axeViolations } from '../../support/axe';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aProject, itemOf, passGate } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();
const key = 'needs-analysis.reuse-check';
const title = /^Nachnutzung geprüft/;

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

/** A project in pilot; at an item of its analysis lies a file. */
async function aPilot() {
  const team = await aTeam(application, [
    'it-coordinator',
    'executive-board',
    'data-protection-officer',
    'auditor',
  ]);
  const coordinator = team.client('it-coordinator');
  const { id } = await aProject(coordinator, { organisation: team.town });
  const { id: itemId } = await itemOf(coordinator, id, key);
  const path = `/api/projects/${id}/checklist/${itemId}/evidence/files?name=Vermerk.pdf`;
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = await coordinator.send('POST', path, '%PDF-1.7 Beispiel', { headers });
  expect(sent.status).toBe(201);
  await passGate(team, id, 'g1');
  return { team, id };
}

describe('the checklist of a passed gate', () => {
  it(
    'is read by the auditor with its evidence, and on paper, without a way to change it',
    withBrowser(async ({ open }) => {
      const { team, id } = await aPilot();
      const as = team.person('auditor').email;
      const page = await open(`/projekte/${id}/checkliste`, { as });
      const lists = page.getByRole('navigation', { name: 'Checklisten des Projekts' });
      const current = lists.getByRole('link', { name: 'Pilotphase (aktuell)' });
      expect(await current.getAttribute('aria-current')).toBe('true');
      const earlier = lists.getByRole('link', { name: 'Bedarfsanalyse' });
      await earlier.focus();
      await page.keyboard.press('Enter');
      await page.getByText('jetzt ist sie nur noch zu lesen').waitFor();
      expect(new URL(page.url()).searchParams.get('checkliste')).toBe('needs-analysis');
      expect(await earlier.getAttribute('aria-current')).toBe('true');
      expect(await page.getByRole('navigation', { name: 'Punkte filtern' }).count()).toBe(0);

      await page.getByRole('button', { name: title }).click();
      await page.getByRole('link', { name: /^Vermerk\.pdf/ }).waitFor();
      await page.getByRole('heading', { name: 'Warum' }).waitFor();
      for (const name of ['Wieder öffnen', 'Nachweis hinzufügen', 'Schwärzen']) {
        expect(await page.getByRole('button', { name }).count()).toBe(0);
      }
      expect(await axeViolations(page)).toEqual([]);

      await page.emulateMedia({ media: 'print' });
      expect(await lists.isVisible()).toBe(false);
      expect(await page.getByText('jetzt ist sie nur noch zu lesen').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: /^Vermerk\.pdf/ }).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });

      await current.click();
      await page.getByRole('navigation', { name: 'Punkte filtern' }).waitFor();
    }),
  );

  it(
    'opens by a link to its item, where data protection redacts a file',
    withBrowser(async ({ open }) => {
      const { team, id } = await aPilot();
      const as = team.person('data-protection-officer').email;
      const page = await open(`/projekte/${id}/checkliste?punkt=${key}`, { as });
      const file = page.getByRole('link', { name: /^Vermerk\.pdf/ });
      const entry = page.getByRole('listitem').filter({ has: file }).last();
      await entry.getByRole('button', { name: 'Schwärzen' }).click();
      await page.getByRole('textbox', { name: 'Grund der Schwärzung' }).fill('Ein Name');
      await page.getByRole('button', { name: 'Endgültig schwärzen' }).click();
      await page.getByText('Geschwärzt: Ein Name').waitFor();
      expect(await file.count()).toBe(0);
      expect(await page.getByRole('button', { name: title }).getAttribute('aria-expanded')).toBe(
        'true',
      );

      await page.reload();
      await page.getByText('Geschwärzt: Ein Name').waitFor();
      await page.getByRole('button', { name: title }).click();
      await page.getByText('jetzt ist sie nur noch zu lesen').waitFor();
      expect(new URL(page.url()).searchParams.get('checkliste')).toBe('needs-analysis');
    }),
  );
});
