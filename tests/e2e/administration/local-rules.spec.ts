import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { expectNoAxeViolations } from '../../support/axe';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aProject } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('US-32 the local rules', () => {
  it(
    'are laid down with their first day, and an opinion is asked with the deadline of the day',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['cdo', 'it-coordinator', 'auditor']);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });

      const page = await open('/verwaltung', { as: team.person('cdo').email });
      const today = page.getByRole('table', {
        name: `Regeln, die heute gelten: ${team.town.name}`,
      });
      await rowOf(today, 'Frist für ein Votum').getByText('10 Arbeitstage').first().waitFor();
      await page.getByRole('button', { name: 'Regel eintragen' }).click();
      await page.getByRole('link', { name: 'Wählen Sie, was Sie festlegen' }).click();
      await page.getByRole('radio', { name: 'Frist für ein Votum' }).check();
      const days = page.getByRole('textbox', { name: 'Arbeitstage' });
      await days.fill('61');
      await page
        .getByRole('textbox', { name: 'Wo steht die Regel?' })
        .fill('Beispiel: Dienstanweisung');
      await page.getByRole('button', { name: 'Regel eintragen' }).click();
      await page
        .getByRole('link', { name: 'Geben Sie eine ganze Zahl von 1 bis 60 ein' })
        .waitFor();
      await days.fill('5');
      await page.getByRole('button', { name: 'Regel eintragen' }).click();
      await page.getByRole('status').getByText('Die Regel ist eingetragen').waitFor();
      await rowOf(today, 'Frist für ein Votum')
        .getByText('5 Arbeitstage', { exact: true })
        .waitFor();
      await rowOf(today, 'Frist für ein Votum').getByText('10 Arbeitstage').waitFor();
      const own = page.getByRole('table', { name: /^Eigene Regeln mit Gültigkeit/ });
      await rowOf(own, 'Beispiel: Dienstanweisung').getByText('gilt heute').waitFor();

      const state = page.getByRole('region', { name: 'Rechtsstand' });
      await state.getByText('§§ 97 ff. GWB, VgV').waitFor();
      await state.getByText(/gilt ab 01\.01\.2026, gilt bis 31\.12\.2027/).waitFor();
      await expectNoAxeViolations(page);

      const project = await open(`/projekte/${id}/beteiligung`, {
        as: team.person('it-coordinator').email,
      });
      await project
        .getByRole('button', { name: /Votum anfordern/ })
        .first()
        .click();
      const asked = project.getByRole('textbox', { name: 'Frist in Arbeitstagen' });
      expect(await asked.inputValue()).toBe('5');

      const reader = await open('/verwaltung', { as: team.person('auditor').email });
      await reader.getByText(/Sie können die Regeln lesen\. Eintragen dürfen:/).waitFor();
      expect(await reader.getByRole('button', { name: 'Regel eintragen' }).count()).toBe(0);
    }),
  );
});

function rowOf(table: ReturnType<Page['getByRole']>, text: string) {
  return table.getByRole('row').filter({ hasText: text });
}
