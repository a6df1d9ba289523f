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

const money = { estimatedTotalCents: 4_200_000, estimatedTotalIsAssumption: true };

describe('a project', () => {
  it(
    'shows no money to the data protection officer, who reads no economics',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator', 'data-protection-officer']);
      const { id } = await aProject(team.client('it-coordinator'), {
        organisation: team.town,
        changes: money,
      });

      const coordinator = await open(`/projekte/${id}`, {
        as: team.person('it-coordinator').email,
      });
      await coordinator.getByRole('heading', { name: 'Geld' }).waitFor();
      await coordinator.getByText('42.000,00').waitFor();

      const officer = team.person('data-protection-officer').email;
      const page = await open(`/projekte/${id}`, { as: officer });
      for (const tab of ['Übersicht', 'Entscheidung', 'Steckbrief', 'Verlauf']) {
        await openTabOf(page, tab);
        const words = await page.getByRole('main').innerText();
        // The value limit of the town is no secret; what the project costs is.
        expect(words).not.toMatch(/€|42\.000|Gesamtkosten/);
      }
    }),
  );

  it(
    'stays out of the list of the staff council, whose turn is later',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator', 'staff-council']);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      const as = team.person('staff-council').email;

      const list = await open('/projekte', { as });
      await list.getByText('Noch keine Projekte').waitFor();
      await list
        .getByText('Hier stehen die Projekte, die Ihre Rolle sehen darf. Zurzeit ist keines dabei.')
        .waitFor();
      expect(await list.getByRole('link', { name: 'Projekt anlegen' }).count()).toBe(0);
      const page = await open(`/projekte/${id}`, { as, tolerated: /status of 404/ });
      await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
    }),
  );

  it(
    'has neither checklist nor decision for the administrator, who reads profile and people',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator', 'organisation-admin']);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });

      const page = await open(`/projekte/${id}`, { as: team.person('organisation-admin').email });
      const tabs = page.getByRole('navigation', { name: 'Bereiche des Projekts' });
      await tabs.getByRole('link', { name: 'Steckbrief' }).waitFor();
      const names = await tabs.getByRole('link').allInnerTexts();
      expect(names.map((name) => name.trim())).toEqual([
        'Übersicht',
        'Steckbrief',
        'Sichtbarkeit',
        'Verlauf',
      ]);
      expect(await page.getByRole('link', { name: 'Pilotfreigabe beantragen' }).count()).toBe(0);
    }),
  );
});

describe('the organisation', () => {
  it(
    'is switched by whoever coordinates three towns, and stays in the address',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: 'koordination@verbund.demo' });
      await page.getByRole('heading', { level: 1, name: 'Projekte' }).waitFor();
      const first = organisationIn(page);
      await page.getByRole('button', { name: 'Alfter' }).click();
      await page.getByRole('menuitemradio', { name: /^Wachtberg/ }).click();
      await page.getByRole('button', { name: 'Wachtberg' }).waitFor();
      await page.waitForURL((url) => !url.href.includes(first));
      const second = organisationIn(page);

      await page.getByRole('link', { name: 'Überblick' }).click();
      await page.getByRole('heading', { level: 1, name: 'Überblick' }).waitFor();
      expect(organisationIn(page)).toBe(second);
      await page.reload();
      await page.getByRole('button', { name: 'Wachtberg' }).waitFor();
      expect(organisationIn(page)).toBe(second);
      await page.getByRole('link', { name: 'Alle meine Organisationen (3)' }).click();
      await page.getByRole('heading', { level: 2, name: 'Swisttal' }).waitFor();
    }),
  );

  it(
    'of the network manages the others and sees none of their projects',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: 'netz@kompass.demo' });
      await page.getByText('Noch keine Projekte').waitFor();
      expect(await page.getByRole('link', { name: 'Projekt anlegen' }).count()).toBe(0);
      expect(await page.getByRole('row').count()).toBe(0);
    }),
  );
});

async function openTabOf(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Bereiche des Projekts' });
  const tab = tabs.getByRole('link', { name });
  await tab.click();
  await tabs.locator('[aria-current=page]').getByText(name).waitFor();
  await page.getByRole('main').getByText('Wird geladen').first().waitFor({ state: 'detached' });
}

function organisationIn(page: Page): string {
  return new URL(page.url()).searchParams.get('organisation') ?? 'none';
}
