import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aSignedIn, aTown, type TestOrganisation, type TestPerson } from '../../support/people';
import { aProject, aRequest, openTo, passGate, settleChecklist } from '../../support/projects';
import { aTownOfTheRegister } from '../../support/register';
import { aTeam } from '../../support/team';

const application = theApplication();
const far = { start: '2026-01-01', end: '2099-12-31' };
let board: TestPerson;
let alfter: TestOrganisation;

beforeAll(async () => {
  alfter = await aTownOfTheRegister(application, '05382004');
  const team = await aTeam(application, ['it-coordinator', 'executive-board']);
  board = team.person('executive-board');
  const client = team.client('it-coordinator');
  const project = (title: string) =>
    aProject(client, {
      organisation: team.town,
      changes: { title, plannedAnalysis: far, plannedPilot: far },
    });

  const overdue = await project('Beispiel: Prüfpunkt fällig');
  await due(overdue.id);
  const pilot = await project('Beispiel: Langer Pilot');
  await passGate(team, pilot.id, 'g1');
  await enteredLongAgo(pilot.id);
  const waiting = await project('Beispiel: Entscheidung wartet');
  await settleChecklist(application, waiting.id);
  await aRequest(client, waiting.id, 'g1');
  await project('Beispiel: Alles in Ordnung');
});

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

async function due(id: string): Promise<void> {
  await application.database.query(
    `UPDATE checklist_item SET due_on = '2026-01-15'
     WHERE project_id = $1 AND item_key = 'needs-analysis.risk-class'`,
    [id],
  );
}

/** Past HTTP: no session lasts that long. */
async function enteredLongAgo(id: string): Promise<void> {
  const { database } = application;
  await database.query('DELETE FROM phase_stay WHERE project_id = $1 AND NOT upper_inf(during)', [
    id,
  ]);
  await database.query(
    `UPDATE phase_stay SET during = tstzrange('2024-06-01', NULL) WHERE project_id = $1`,
    [id],
  );
}

describe('the overview of a town (US-12)', () => {
  it(
    'answers first, and every number opens the list of what it counts',
    withBrowser(async ({ open }) => {
      const page = await open('/ueberblick', { as: board.email });
      await page.getByRole('link', { name: '4 Projekte', exact: true }).waitFor();
      for (const [figure, chip] of [
        ['1 Entscheidung wartet', 'eine Entscheidung wartet'],
        ['1 Pilot läuft länger als 12 Monate', 'In dieser Phase: über 12 Monate'],
      ] as const) {
        await page.getByRole('link', { name: figure, exact: true }).click();
        await page.getByText('1 Projekt passt zu Ihrer Auswahl').waitFor();
        const chips = page.getByRole('list', { name: 'Aus dem Überblick' });
        await chips.getByRole('link', { name: chip }).waitFor();
        await page.goBack();
      }
    }),
  );

  it(
    'says why a project needs attention and leads to what caused it',
    withBrowser(async ({ open }) => {
      const page = await open('/ueberblick', { as: board.email });
      const row = page.getByRole('row', { name: /Prüfpunkt fällig/ });
      await row.getByText('Gelb').waitFor();
      await row.getByRole('link', { name: /^Prüfpunkt „.+“ war am 15.01.2026 fällig\.$/ }).click();
      await page.waitForURL(/checkliste\?.*punkt=needs-analysis\.risk-class/);
      await page.getByRole('button', { expanded: true, name: /Risikoklasse/ }).waitFor();
      await page.goBack();
      await page.getByRole('row', { name: /Langer Pilot/ }).waitFor();
      expect(await page.getByRole('row', { name: /Alles in Ordnung/ }).count()).toBe(0);
    }),
  );

  it(
    'takes a filter away that a figure has brought along',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte?decision=waiting', { as: board.email });
      await page.getByText('1 Projekt passt zu Ihrer Auswahl').waitFor();
      await page.getByRole('link', { name: /^eine Entscheidung wartet/ }).click();
      await page.getByText('4 Projekte', { exact: true }).waitFor();
    }),
  );
});

describe('the overview of a district (US-13)', () => {
  it(
    'compares municipalities on a map and in an equal table that never says zero',
    withBrowser(async ({ open }) => {
      const koenigswinter = await aTownOfTheRegister(application, '05382024');
      const wish = { organisation: koenigswinter };
      const { client } = await aSignedIn(application, { roles: ['it-coordinator'], ...wish });
      await openTo(client, await aProject(client, wish), 'network');
      const { person } = await aSignedIn(application, {
        roles: ['executive-board'],
        organisation: alfter,
      });

      const page = await open('/ueberblick', { as: person.email });
      await page.getByRole('link', { name: 'Kreis', exact: true }).click();
      await page.getByRole('heading', { name: 'Karte: sichtbare Projekte je Kommune' }).waitFor();
      await mapSection(page).getByRole('link', { name: 'Tabelle anzeigen' }).click();
      await page.waitForURL(/reach=district.*map=table/);
      await page.reload();

      const table = page.getByRole('table', { name: /Karte: sichtbare Projekte/ });
      await table.getByRole('columnheader', { name: 'Einwohner am 31.12.2024' }).waitFor();
      const names = await table.getByRole('rowheader').allInnerTexts();
      expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'de')));
      expect(await table.getByRole('cell', { name: '0', exact: true }).count()).toBe(0);
      await table.getByRole('row', { name: /^Rheinbach .*keine Angabe.*keine Angabe/ }).waitFor();
      const row = table.getByRole('row', { name: /^Königswinter .*zu wenige Fälle/ });
      const figure = row.getByRole('cell').nth(2).getByRole('link');
      const count = await figure.innerText();
      await figure.click();
      await page.getByText(new RegExp(`^${count} Projekte? pass`)).waitFor();
      await page.getByRole('link', { name: /^Kommune: Königswinter/ }).waitFor();
    }),
  );

  it(
    'is not offered to a city that is a district of its own',
    withBrowser(async ({ open }) => {
      const { person } = await aSignedIn(application, {
        roles: ['executive-board'],
        organisation: await aTownOfTheRegister(application, '05314000'),
      });
      const page = await open('/ueberblick', { as: person.email });
      const views = page.getByRole('navigation', { name: 'Wovon der Überblick handelt' });
      await views.getByRole('link', { name: 'Regierungsbezirk' }).waitFor();
      expect(await views.getByRole('link', { name: 'Kreis', exact: true }).count()).toBe(0);
      await page.getByRole('link', { name: 'Karte für den Regierungsbezirk ansehen' }).waitFor();
    }),
  );

  it(
    'does not exist around a partner, who looks at the network',
    withBrowser(async ({ open }) => {
      const { person } = await aSignedIn(application, {
        roles: ['it-provider'],
        organisation: await aTown(application, { kind: 'partner' }),
      });
      const page = await open('/ueberblick?reach=district', { as: person.email });
      const views = page.getByRole('navigation', { name: 'Wovon der Überblick handelt' });
      await views.getByRole('link', { name: 'Netzwerk' }).waitFor();
      expect(await views.getByRole('link').count()).toBe(2);
      expect(await views.getByRole('link').first().getAttribute('aria-current')).toBe('page');
    }),
  );
});

function mapSection(page: Page) {
  return page.locator('app-municipality-map');
}
