import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, tabTo, withBrowser } from '../../support/browser';
import { password } from '../../support/client';
import { deadlineOf } from '../../support/my-work';
import { aMembership, aPerson, aSignedIn } from '../../support/people';
import { aProject, aProjectReadyForG1, aRequest } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();
afterAll(async () => {
  await closeBrowser();
  await application.close();
});

const riskClass = 'needs-analysis.risk-class';
/** No planned end has passed, so that what is late is what the test made late. */
const planned = {
  plannedAnalysis: { start: '2026-01-01', end: '2099-03-31' },
  plannedPilot: { start: '2099-04-01', end: '2099-09-30' },
} as const;

describe('my work', () => {
  it(
    'is where a coordinator begins, with what is overdue on top and in words (US-02)',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id } = await aProject(client, { ...person, changes: planned });
      await deadlineOf(client, id, riskClass, daysFromNow(-4));
      await deadlineOf(client, id, 'needs-analysis.process-documented', daysFromNow(1));

      const page = await open('/anmelden');
      await page.getByLabel('E-Mail-Adresse').fill(person.email);
      await page.getByLabel('Passwort').fill(password);
      await page.getByRole('button', { name: 'Anmelden' }).click();
      await page.getByRole('heading', { level: 1, name: 'Meine Arbeit' }).waitFor();
      await page.getByRole('status').getByText('1 überfällig').waitFor();
      await page.getByRole('link', { name: 'Meine Arbeit (1 überfällig)' }).waitFor();

      const groups = page.getByRole('heading', { level: 2 });
      await groups.first().waitFor();
      expect(await groups.allInnerTexts()).toEqual(['Überfällig', 'Demnächst', 'Ohne Frist']);
      await inGroup(page, 'Überfällig').getByText('seit 4 Tagen überfällig').waitFor();
      await inGroup(page, 'Demnächst').getByText('morgen fällig').waitFor();
      await inGroup(page, 'Überfällig').getByRole('link').first().click();
      await page.waitForURL(/checkliste\?.*punkt=needs-analysis\.risk-class/);
    }),
  );

  it(
    'keeps its filters in the address and says when nothing fits',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id } = await aProject(client, { ...person, changes: planned });
      await deadlineOf(client, id, riskClass, daysFromNow(-1));
      const page = await open('/meine-arbeit', { as: person.email });
      await page.getByRole('combobox', { name: /^Frist/ }).selectOption('Überfällig');
      await page.getByText('seit 1 Tag überfällig').waitFor();
      await page
        .getByRole('heading', { level: 2, name: 'Ohne Frist' })
        .waitFor({ state: 'detached' });
      await page.getByRole('combobox', { name: /^Phase/ }).selectOption('Pilotphase');
      await page.getByText('Nichts passt zu Ihrer Auswahl').waitFor();
      const asked = new URL(page.url()).searchParams;
      expect([asked.get('due'), asked.get('phase')]).toEqual(['overdue', 'pilot']);
      await page.goBack();
      await page.getByText('seit 1 Tag überfällig').waitFor();
      await page.getByRole('link', { name: 'Filter zurücksetzen' }).click();
      await page.getByRole('heading', { level: 2, name: 'Ohne Frist' }).waitFor();
    }),
  );

  it(
    'shows the board its decisions on one page and leads to the gate by keyboard (US-12)',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator', 'executive-board']);
      const client = team.client('it-coordinator');
      const { id } = await aProjectReadyForG1(application, client, {
        organisation: team.town,
        changes: { ...planned, estimatedTotalCents: 4_200_000, riskClass: 'minimal' },
      });
      await aRequest(client, id, 'g1');
      const page = await open('/meine-arbeit?kind=decision', {
        as: team.person('executive-board').email,
      });
      await page.getByRole('status').getByText('1 Entscheidung wartet auf Sie').waitFor();
      const decision = page.getByRole('listitem').filter({ hasText: 'G1 Pilotfreigabe' });
      await decision.getByText('Beispiel: bitte zustimmen.').waitFor();
      await decision.getByText('42.000,00 €').waitFor();
      await decision.getByText('minimal').waitFor();
      await decision.getByText('wartet seit heute').waitFor();
      const question = decision.getByRole('link', { name: /in die Pilotphase gehen/ });
      await tabTo(page, question);
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/projekte/${id}/entscheidung`));
    }),
  );

  it(
    'counts on the menu button of a phone, also in words',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id } = await aProject(client, { ...person, changes: planned });
      await deadlineOf(client, id, riskClass, daysFromNow(-4));
      const page = await open('/projekte', { as: person.email, width: 390 });
      const menu = page.getByRole('button', { name: 'Menü (1 überfällig)' });
      await menu.waitFor();
      expect(await menu.getByText('1', { exact: true }).isVisible()).toBe(true);
      await menu.click();
      await page.getByRole('link', { name: 'Meine Arbeit (1 überfällig)' }).click();
      await page.getByText('seit 4 Tagen überfällig').waitFor();
    }),
  );

  it(
    'never moves under a hand: what a colleague settles waits until it is asked for',
    withBrowser(async ({ open }) => {
      const { person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { client: colleague } = await aSignedIn(application, {
        roles: ['it-coordinator'],
        organisation: person.organisation,
      });
      const { id } = await aProject(colleague, { ...person, changes: planned });
      await deadlineOf(colleague, id, riskClass, daysFromNow(-9));
      await deadlineOf(colleague, id, 'needs-analysis.process-documented', daysFromNow(-1));
      const page = await open('/meine-arbeit', { as: person.email });
      const settled = page.getByText('seit 9 Tagen überfällig');
      const below = page.getByText('seit 1 Tag überfällig');
      await settled.waitFor();
      await below.hover();
      const place = await below.boundingBox();

      await deadlineOf(colleague, id, riskClass, daysFromNow(200));
      const line = page.getByRole('button', { name: '1 neue Änderung – anzeigen' });
      await line.waitFor();
      expect(await below.boundingBox()).toEqual(place);
      expect(await settled.isVisible()).toBe(true);

      await line.click();
      await settled.waitFor({ state: 'detached' });
      await below.waitFor();
      await line.waitFor({ state: 'detached' });
    }),
  );

  it(
    'speaks for all towns of a person, or for one',
    withBrowser(async ({ open }) => {
      const one = await aSignedIn(application, { roles: ['it-coordinator'] });
      const other = await aSignedIn(application, { roles: ['it-coordinator'] });
      await aMembership(application, one.person, other.person.organisation, 'treasurer');
      await aProject(other.client, { ...other.person, changes: planned });
      const town = one.person.organisation;
      const page = await open(`/meine-arbeit?organisation=${town.id}`, { as: one.person.email });
      const main = page.getByRole('main');
      await main.getByText(other.person.organisation.name).first().waitFor();
      await page.getByRole('link', { name: town.name }).click();
      await page.getByText('Für Sie ist alles erledigt').waitFor();
      expect(new URL(page.url()).searchParams.get('scope')).toBe('one');
    }),
  );

  it(
    'is friendly when nothing waits, and not where an auditor begins',
    withBrowser(async ({ open }) => {
      const auditor = await aPerson(application, { roles: ['auditor'] });
      const page = await open('/', { as: auditor.email });
      await page.getByRole('heading', { level: 1, name: 'Projekte' }).waitFor();
      await page.getByRole('link', { name: 'Meine Arbeit', exact: true }).click();
      await page.getByText('Nichts ist überfällig, und keine Entscheidung wartet').waitFor();
      await page.getByText('Für Sie ist alles erledigt').waitFor();
      await page.getByRole('link', { name: 'Zu den Projekten' }).click();
      await page.getByRole('heading', { level: 1, name: 'Projekte' }).waitFor();
    }),
  );
});

function inGroup(page: Page, name: string) {
  return page.getByRole('region', { name });
}

/** As the calendar in Germany shows it. */
function daysFromNow(days: number): string {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return day.toLocaleDateString('en-CA', { timeZone: 'Europe/Berlin' });
}
