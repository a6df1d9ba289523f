import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { projectSchema, visibilityOpenedTo, type VisibilityLevel } from '@ki-kompass/domain';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { applicationUrl, closeBrowser, openTab, withBrowser } from '../../support/browser';
import type { Client } from '../../support/client';
import { anInvitation, newPassword } from '../../support/invitations';
import { aPerson } from '../../support/people';
import { aProject, itemOf } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();
/** Two seconds are promised; a machine busy with four browsers gets as many again. */
const soon = { timeout: 4_000 };

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('four people at four browsers', () => {
  it(
    'see a change at once, a project once it is open to them, and nothing of it once it is closed',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator', 'executive-board', 'cdo']);
      const coordinator = team.client('it-coordinator');
      const word = `Zwiebelfisch${randomUUID().slice(0, 6)}`;
      const title = `Beispiel: ${word}`;
      const { id } = await aProject(coordinator, {
        organisation: team.town,
        changes: { title, estimatedTotalCents: 4_200_000, estimatedTotalIsAssumption: true },
      });
      const neighbour = await aPerson(application, { roles: ['it-coordinator'] });

      const own = await open(`/projekte/${id}/steckbrief`, {
        as: team.person('it-coordinator').email,
      });
      const board = await open(`/projekte/${id}`, { as: team.person('executive-board').email });
      const office = await open('/ueberblick', { as: team.person('cdo').email });
      const away = await open(`/projekte/${id}`, {
        as: neighbour.email,
        tolerated: /status of 404/,
      });
      await heading(board, title).waitFor();
      await office.getByText('1 Projekt', { exact: true }).first().waitFor();
      await heading(away, 'Diese Seite gibt es nicht').waitFor();
      expect(await hitsFor(away, word)).toBe(0);

      const changed = `${title} am Markt`;
      await own.getByRole('textbox', { name: 'Titel' }).fill(changed);
      await own.keyboard.press('Tab');
      await heading(board, changed).waitFor(soon);

      await visibility(coordinator, id, 'network');
      await board.getByRole('link', { name: 'Sichtbarkeit: Netzwerk' }).waitFor(soon);
      await away.goto(`${applicationUrl()}/projekte/${id}`);
      await heading(away, changed).waitFor();
      const words = await away.getByRole('main').innerText();
      expect(words).not.toMatch(/€|42\.000|Robin/);
      expect(await hitsFor(away, word)).toBe(1);

      // The search has been left for the project again, and it stays open while it is closed.
      await away.goto(`${applicationUrl()}/projekte/${id}`);
      await heading(away, changed).waitFor();
      await visibility(coordinator, id, 'internal');
      await heading(away, 'Dieses Projekt ist nicht mehr für Sie geöffnet.').waitFor(soon);
      await away.reload();
      await heading(away, 'Diese Seite gibt es nicht').waitFor();
      expect(await hitsFor(away, word)).toBe(0);
      await away.goto(`${applicationUrl()}/projekte?reach=network&search=${word}`);
      await away.getByText('Kein Projekt passt zu Ihrer Auswahl').waitFor();
    }),
  );

  it(
    'and one of them is new: the invited colleague signs in and finds the task',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator', 'organisation-admin']);
      const coordinator = team.client('it-coordinator');
      const { id } = await aProject(coordinator, { organisation: team.town });
      const email = `${randomUUID().slice(0, 8)}@beispiel.example`;
      const wish = { organisation: team.town, email };
      const { token } = await anInvitation(team.client('organisation-admin'), wish);

      const colleague = await open(`/einladung#${token}`);
      await colleague.getByRole('textbox', { name: 'Ihr Name' }).fill('Kim Beispiel');
      await colleague.getByLabel('Passwort').fill(newPassword);
      await colleague.getByRole('button', { name: 'Konto anlegen und anmelden' }).click();
      await colleague.getByText(`Willkommen bei ${team.town.name}.`).waitFor();

      const people = await coordinator.get(`/api/organisations/${team.town.id}/people`);
      const { items } = people.body as { items: { personId: string; displayName: string }[] };
      const kim = items.find(({ displayName }) => displayName === 'Kim Beispiel');
      const item = await itemOf(coordinator, id, 'needs-analysis.risk-class');
      const { version } = (await coordinator.get(`/api/projects/${id}`)).as(projectSchema);
      const changes = { assigneeId: kim?.personId ?? '', dueOn: '2026-01-15' };
      const path = `/api/projects/${id}/checklist/${item.id}`;
      expect((await coordinator.patch(path, { version, changes })).status).toBe(200);

      await colleague.getByRole('link', { name: /^Meine Arbeit/ }).click();
      const task = colleague
        .getByRole('region', { name: 'Überfällig' })
        .getByRole('link', { name: /Risikoklasse|KI-VO|Einstufung/ });
      await task.first().waitFor(soon);
      await task.first().click();
      await colleague.waitForURL(/checkliste\?.*punkt=needs-analysis\.risk-class/);
      const opened = colleague.getByRole('main').getByRole('button', { expanded: true });
      await opened.and(colleague.locator(':focus')).waitFor();
    }),
  );
});

describe('whoever coordinates three towns', () => {
  it(
    'switches between them in one of two tabs, and the other one stays where it is',
    withBrowser(async ({ open }) => {
      const first = await open('/projekte', { as: 'koordination@verbund.demo' });
      await first.getByRole('button', { name: 'Alfter' }).waitFor();
      const second = await openTab(first.context(), '/ueberblick');
      await second.getByRole('button', { name: 'Alfter' }).click();
      await second.getByRole('menuitemradio', { name: /^Swisttal/ }).click();
      await second.getByRole('button', { name: 'Swisttal' }).waitFor();

      await first.getByRole('link', { name: 'Überblick' }).click();
      await heading(first, 'Überblick').waitFor();
      await first.getByRole('button', { name: 'Alfter' }).waitFor();
      await second.reload();
      await second.getByRole('button', { name: 'Swisttal' }).waitFor();
    }),
  );
});

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** How many projects the search of this page finds for a word. */
async function hitsFor(page: Page, word: string): Promise<number> {
  await page.goto(`${applicationUrl()}/suche?q=${word}&kind=project`);
  await heading(page, 'Suche').waitFor();
  await page.getByRole('status').filter({ hasText: 'Treffer' }).first().waitFor();
  return page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(word) })
    .count();
}

async function visibility(client: Client, id: string, level: VisibilityLevel): Promise<void> {
  const { version } = (await client.get(`/api/projects/${id}`)).as(projectSchema);
  const command = { version, visibility: visibilityOpenedTo(level) };
  expect((await client.put(`/api/projects/${id}/visibility`, command)).status).toBe(200);
}
