import { afterAll, describe, expect, it } from '@jest/globals';
import { checklistSchema, historyPageSchema, projectSchema } from '@ki-kompass/domain';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aProject } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();
const item = 'needs-analysis.risk-class';

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('undoing', () => {
  it(
    'sets an item back by a change of its own, also by the key u',
    withBrowser(async ({ open }) => {
      const { id, client, email } = await aProjectOfTwo();
      const page = await open(`/projekte/${id}/checkliste?punkt=${item}`, { as: email });
      await page.getByRole('button', { name: 'In Arbeit nehmen' }).click();
      await undoButton(page).waitFor();
      expect(await stateOf()).toBe('in-progress');
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('u');
      await page.getByText('Rückgängig gemacht').waitFor();
      expect(await stateOf()).toBe('open');
      await undoButton(page).waitFor({ state: 'detached' });

      const history = (await client.get(`/api/projects/${id}/history`)).as(historyPageSchema);
      const changed = history.items.filter(({ type }) => type === 'checklist-item.changed');
      expect(changed).toHaveLength(2);

      async function stateOf() {
        const { items } = (await client.get(`/api/projects/${id}/checklist`)).as(checklistSchema);
        return items.find(({ key }) => key === item)?.state;
      }
    }),
  );

  it(
    'takes back one assignment, however many names the arrow keys passed by',
    withBrowser(async ({ open }) => {
      const { id, client, email } = await aProjectOfTwo();
      const page = await open(`/projekte/${id}/checkliste?punkt=${item}`, { as: email });
      const assignee = page.getByRole('combobox', { name: 'Zuständige Person' });
      await assignee.getByRole('option').nth(2).waitFor({ state: 'attached' });
      await assignee.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const last = await assignee.inputValue();
      await page.keyboard.press('Tab');
      await undoButton(page).waitFor();

      const history = (await client.get(`/api/projects/${id}/history`)).as(historyPageSchema);
      const changed = history.items.filter(({ type }) => type === 'checklist-item.changed');
      expect(changed).toHaveLength(1);
      const { items } = (await client.get(`/api/projects/${id}/checklist`)).as(checklistSchema);
      expect(items.find(({ key }) => key === item)?.assignee?.personId).toBe(last);
    }),
  );

  it(
    'is refused with a name when somebody else has changed the field meanwhile',
    withBrowser(async ({ open }) => {
      const { id, email, colleague, colleagueName } = await aProjectOfTwo();
      const page = await open(`/projekte/${id}/steckbrief`, {
        as: email,
        tolerated: /status of 409/,
      });
      const goal = page.getByRole('textbox', { name: 'Ziel' });
      await goal.fill('Beispiel: mein Ziel.');
      await goal.blur();
      await undoButton(page).waitFor();
      const { version } = (await colleague.get(`/api/projects/${id}`)).as(projectSchema);
      const changes = { goal: 'Beispiel: ihr Ziel.' };
      await colleague.patch(`/api/projects/${id}`, { version, changes });

      await undoButton(page).click();
      const refused = page.getByText('Das lässt sich nicht mehr rückgängig machen.');
      await refused.filter({ hasText: colleagueName }).waitFor();
      const { profile } = (await colleague.get(`/api/projects/${id}`)).as(projectSchema);
      expect(profile.goal).toBe('Beispiel: ihr Ziel.');
    }),
  );

  it(
    'is not offered for evidence',
    withBrowser(async ({ open }) => {
      const { id, email } = await aProjectOfTwo();
      const page = await open(`/projekte/${id}/checkliste?punkt=${item}`, { as: email });
      await page.getByRole('button', { name: 'Nachweis hinzufügen' }).click();
      await page.getByRole('textbox', { name: 'Vermerk' }).fill('Beispiel: geprüft.');
      await page.getByRole('button', { name: 'Nachweis speichern' }).click();
      await page.getByText('Gespeichert', { exact: true }).waitFor();
      expect(await undoButton(page).count()).toBe(0);
    }),
  );
});

function undoButton(page: Page) {
  return page.getByRole('button', { name: 'Rückgängig' });
}

async function aProjectOfTwo() {
  const team = await aTeam(application, ['it-coordinator', 'cdo']);
  const client = team.client('it-coordinator');
  const { id } = await aProject(client, { organisation: team.town });
  return {
    id,
    client,
    email: team.person('it-coordinator').email,
    colleague: team.client('cdo'),
    colleagueName: team.person('cdo').displayName,
  };
}
