import { afterAll, describe, expect, it } from '@jest/globals';
import { theApplication } from '../../support/application';
import { expectNoAxeViolations } from '../../support/axe';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aProject, passGate } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('the award of a contract', () => {
  it(
    'is recorded on its item: the software proposes and warns, a person decides and says why',
    withBrowser(async ({ open }) => {
      const roles = ['it-coordinator', 'executive-board', 'data-protection-officer'] as const;
      const team = await aTeam(application, roles);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      await passGate(team, id, 'g1');
      const address = `/projekte/${id}/checkliste?punkt=pilot.award`;
      const page = await open(address, {
        as: team.person('it-coordinator').email,
        // The save without a reason is refused.
        tolerated: /status of 422 .*\/awards\/pilot\.award\)/,
      });
      await page.getByText('Noch ist nichts zur Vergabe festgehalten.').waitFor();
      await page.getByRole('button', { name: 'Vergabe festhalten' }).click();
      await page.getByRole('textbox', { name: 'Schätzwert netto' }).fill('216.000');
      await page.getByText('Vorschlag nach Schätzwert: EU-weites Verfahren').waitFor();
      await page.getByText('Der Schätzwert erreicht die EU-Schwelle.').waitFor();
      await page.getByRole('combobox', { name: 'Vergabeweg' }).selectOption('in-house');
      await page.getByRole('button', { name: 'Vergabe speichern' }).click();
      await page.getByRole('link', { name: 'Der Weg weicht vom Vorschlag ab.' }).waitFor();
      await page
        .getByRole('textbox', { name: 'Begründung des Weges' })
        .fill('Beispiel: § 108 Abs. 1 GWB');
      await page.getByRole('button', { name: 'Vergabe speichern' }).click();
      await page.getByRole('definition').filter({ hasText: 'In-House-Vergabe' }).waitFor();
      await page
        .getByRole('definition')
        .filter({ hasText: /216\.000,00/ })
        .waitFor();
      await expectNoAxeViolations(page);

      const history = await open(`/projekte/${id}/verlauf`, {
        as: team.person('it-coordinator').email,
      });
      await history.getByText('hat die Vergabe festgehalten').first().waitFor();

      const officer = await open(address, { as: team.person('data-protection-officer').email });
      await officer.getByRole('definition').filter({ hasText: 'In-House-Vergabe' }).waitFor();
      expect(await officer.getByText('216.000,00').count()).toBe(0);
      expect(await officer.getByRole('button', { name: 'Vergabe ändern' }).count()).toBe(0);
    }),
  );
});
