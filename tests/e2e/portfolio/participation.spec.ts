import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { consentsSchema } from '@ki-kompass/domain';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aProject, passGate } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const application = theApplication();
const title = 'Beispiel: Assistent im Bürgeramt';
let team: Team;

beforeAll(async () => {
  team = await aTeam(application, ['it-coordinator', 'executive-board', 'staff-council']);
  const client = team.client('it-coordinator');
  const { id } = await aProject(client, { organisation: team.town, changes: { title } });
  await passGate(team, id, 'g1');
  const path = `/api/projects/${id}`;
  await client.post(`${path}/participation/release`, { role: 'staff-council' });
  const asked = await client.post(`${path}/consents`, { reason: 'Beispiel: Pilot' });
  expect(asked.as(consentsSchema).procedures).toHaveLength(1);
});

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('the list of participation', () => {
  it(
    'US-22: the staff council finds what waits, answers it, and reads its answer there',
    withBrowser(async ({ open }) => {
      const page = await open('/meine-arbeit', { as: team.person('staff-council').email });
      await page.getByRole('navigation').getByRole('link', { name: 'Beteiligung' }).click();
      await page.getByRole('heading', { level: 1, name: 'Beteiligung' }).waitFor();
      const row = page.getByRole('row').filter({ hasText: title });
      await row.getByText('Wartet auf Antwort').waitFor();
      await row.getByRole('link', { name: title }).click();

      await page.getByLabel('Wir stimmen mit Auflagen zu.').check();
      await page
        .getByRole('textbox', { name: 'Auflagen' })
        .fill('Beispiel: keine Auswertung einzelner Personen.');
      await page.getByRole('button', { name: 'Antwort eintragen' }).click();
      await page.getByText('Die Antwort ist eingetragen.').waitFor();

      await page.getByRole('navigation').getByRole('link', { name: 'Beteiligung' }).first().click();
      await row.getByText('Zustimmung mit Auflagen erteilt').waitFor();
      await row.getByText('Beispiel: keine Auswertung einzelner Personen.').waitFor();
      await page.getByLabel('Anzeigen').selectOption({ label: 'Wartet auf Antwort' });
      await page.getByText('Kein Eintrag mit dieser Auswahl').waitFor();

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Als CSV herunterladen' }).click();
      expect((await download).suggestedFilename()).toBe('beteiligung.csv');
    }),
  );

  it(
    'US-22: nobody else is led to it',
    withBrowser(async ({ open }) => {
      const page = await open('/meine-arbeit', { as: team.person('it-coordinator').email });
      const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
      await navigation.getByRole('link', { name: 'Projekte' }).waitFor();
      expect(await navigation.getByRole('link', { name: 'Beteiligung' }).count()).toBe(0);
    }),
  );
});
