import { afterAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '@ki-kompass/domain';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { signInAs } from '../../support/client';
import { aChecklistVersion } from '../../support/content-versions';
import { aProject, aStop, settleChecklist } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();
const changed = 'closure.fallback-live';
const gone = 'closure.lessons-shared';
const words = 'Beispiel: Alle Beteiligten kennen den Ersatzprozess';

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('a new version of the checklist', () => {
  it(
    'offers itself with what it changes, and is taken without losing anything',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator', 'executive-board']);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      await team.client('executive-board').post(`/api/projects/${id}/acts/stop`, aStop);
      await settleChecklist(application, id);
      const fallsAway = await publish();

      const as = team.person('it-coordinator').email;
      const page = await open(`/projekte/${id}/checkliste`, { as });
      await page.getByText(/^Neue Fassung vom \d/).waitFor();
      await page.getByRole('button', { name: '2 Unterschiede ansehen' }).click();
      await page.getByText(`neu: ${words}`).waitFor();
      await page.locator('app-checklist-offer').getByText('entfällt', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Neue Fassung übernehmen' }).click();
      await page.getByText('Die neue Fassung ist übernommen.').waitFor();

      const row = page.getByRole('listitem').filter({ hasText: words });
      await row.getByText('erneut prüfen').waitFor();
      await page.getByRole('button', { name: 'Aus einer früheren Fassung (1)' }).click();
      await page.getByRole('button', { name: fallsAway }).click();
      await page.getByText('Beispiel', { exact: true }).first().waitFor();
      expect(await page.getByText(/^Neue Fassung vom/).count()).toBe(0);

      await page.getByRole('link', { name: 'Verlauf' }).click();
      await page.getByText('hat eine neue Fassung der Checkliste übernommen').waitFor();
      await page.getByText(`„${fallsAway}“`).first().waitFor();
    }),
  );
});

/**
 * The network publishes a version in which one item reads differently and a recommended one is
 * gone, of a list that few stories work with. @returns what falls away
 */
async function publish(): Promise<string> {
  const keeper = await signInAs(application, 'netz@kompass.demo');
  let fallsAway = '';
  await aChecklistVersion(keeper, 'closure', dayOf(new Date()), ({ items, ...body }) => {
    fallsAway = items.find(({ key }) => key === gone)?.de ?? '';
    const kept = items.filter(({ key }) => key !== gone);
    const said = kept.map((item, index) => ({
      ...item,
      order: index + 1,
      ...(item.key === changed ? { de: words } : {}),
    }));
    return { ...body, items: said };
  });
  return fallsAway;
}
