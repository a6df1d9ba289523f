import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { projectSchema } from '@ki-kompass/domain';
import { theApplication } from '../../support/application';
import { applicationUrl, closeBrowser, withBrowser } from '../../support/browser';
import { bufferingProxy } from '../../support/buffering-proxy';
import { signInAs, type Client } from '../../support/client';
import { aDraft, aProject, itemOf, openTo } from '../../support/projects';
import { aSignedIn } from '../../support/people';
import { aTeam, type Team } from '../../support/team';

const application = theApplication();
/** Two seconds are promised; a machine busy with several browsers gets as many again. */
const soon = { timeout: 4_000 };
let team: Team;
let colleague: Client;
let reader: string;

beforeAll(async () => {
  team = await aTeam(application, ['it-coordinator', 'cdo', 'organisation-admin']);
  colleague = team.client('it-coordinator');
  reader = team.person('cdo').email;
});

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

async function edit(id: string, changes: object): Promise<void> {
  const { version } = (await colleague.get(`/api/projects/${id}`)).as(projectSchema);
  expect((await colleague.patch(`/api/projects/${id}`, { version, changes })).status).toBe(200);
}

/** From here on a reload of the page would show. */
async function noReloadFromHere(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  return async () => {
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  };
}

function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name });
}

describe('a project that a colleague works on', () => {
  it(
    'follows within two seconds and takes nothing from whoever is typing',
    withBrowser(async ({ open }) => {
      const { id } = await aProject(colleague, { organisation: team.town });
      const page = await open(`/projekte/${id}/steckbrief`, { as: reader });
      await heading(page, 'Beispiel: Auskunft rund um die Uhr').waitFor();
      const isSamePage = await noReloadFromHere(page);
      const problem = page.getByRole('textbox', { name: 'Problem' });
      await problem.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(' Und noch');
      const place = await problem.boundingBox();

      await edit(id, { title: 'Beispiel: von nebenan', goal: 'Beispiel: anderes Ziel' });
      await heading(page, 'Beispiel: von nebenan').waitFor(soon);
      await page.keyboard.type(' mehr');
      expect(await problem.inputValue()).toBe('Anrufe bleiben liegen. Und noch mehr');
      expect(await problem.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await problem.boundingBox()).toEqual(place);
      const goal = page.getByRole('textbox', { name: 'Ziel' });
      expect(await goal.inputValue()).toBe('Beispiel: anderes Ziel');

      await page.keyboard.press('Tab');
      await page.getByText('Gespeichert').first().waitFor();
      await page.getByRole('link', { name: 'Verlauf' }).click();
      await edit(id, { title: 'Beispiel: zum Schluss' });
      await page.getByText('Beispiel: zum Schluss').nth(1).waitFor(soon);
      await isSamePage();
    }),
  );

  it(
    'asks whose words count when both change the same field',
    withBrowser(async ({ open }) => {
      const { id } = await aProject(colleague, { organisation: team.town });
      const tolerated = /status of 409/;
      const page = await open(`/projekte/${id}/steckbrief`, { as: reader, tolerated });
      const goal = page.getByRole('textbox', { name: 'Ziel' });
      await goal.fill('Beispiel: mein Ziel');
      await edit(id, { goal: 'Beispiel: fremdes Ziel', title: 'Beispiel: beides' });
      await heading(page, 'Beispiel: beides').waitFor(soon);
      expect(await goal.inputValue()).toBe('Beispiel: mein Ziel');
      await page.keyboard.press('Tab');
      await page.getByText('Beispiel: fremdes Ziel').first().waitFor();
      expect((await colleague.get(`/api/projects/${id}`)).body).toMatchObject({
        profile: { goal: 'Beispiel: fremdes Ziel' },
      });
    }),
  );

  it(
    'keeps the form of a point open while the point moves on',
    withBrowser(async ({ open }) => {
      const { id } = await aProject(colleague, { organisation: team.town });
      const item = await itemOf(colleague, id, 'needs-analysis.risk-class');
      const path = `/projekte/${id}/checkliste?punkt=${item.key}`;
      const page = await open(path, { as: reader });
      await page.getByRole('button', { name: 'Nachweis hinzufügen' }).click();
      const note = page.getByRole('textbox', { name: /^Vermerk/ });
      await note.fill('Beispiel: noch nicht fertig');
      const answer = await colleague.post(`/api/projects/${id}/checklist/${item.id}/evidence`, {
        kind: 'note',
        text: 'Beispiel: von nebenan',
      });
      expect(answer.status).toBeLessThan(300);
      await page.getByText('Beispiel: von nebenan').waitFor(soon);
      expect(await note.inputValue()).toBe('Beispiel: noch nicht fertig');
    }),
  );

  it(
    'says so when the draft is gone',
    withBrowser(async ({ open }) => {
      const { id } = await aDraft(colleague, { organisation: team.town });
      const page = await open(`/projekte/${id}/entwurf`, {
        as: reader,
        tolerated: /status of 404/,
      });
      await page.getByRole('textbox', { name: 'Titel' }).waitFor();
      await colleague.delete(`/api/projects/${id}`);
      await heading(page, 'Diese Seite gibt es nicht').waitFor(soon);
    }),
  );
});

describe('the list of projects', () => {
  it(
    'follows, and waits while somebody is in it',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      await aDraft(client, { ...person, changes: { title: 'Beispiel: erstes' } });
      const page = await open('/projekte', { as: person.email });
      const row = (title: string) => page.getByRole('row').filter({ hasText: title });
      await row('Beispiel: erstes').waitFor();
      const isSamePage = await noReloadFromHere(page);

      await aDraft(client, { ...person, changes: { title: 'Beispiel: zweites' } });
      await row('Beispiel: zweites').waitFor(soon);
      await page.getByRole('status').getByText('2 Projekte', { exact: true }).waitFor();

      await row('Beispiel: erstes').hover();
      const place = await row('Beispiel: erstes').boundingBox();
      await aDraft(client, { ...person, changes: { title: 'Beispiel: drittes' } });
      await aDraft(client, { ...person, changes: { title: 'Beispiel: viertes' } });
      const line = page.getByRole('button', { name: '2 neue Änderungen – anzeigen' });
      await line.waitFor();
      expect(await row('Beispiel: erstes').boundingBox()).toEqual(place);
      expect(await row('Beispiel: drittes').count()).toBe(0);

      await line.click();
      await row('Beispiel: viertes').waitFor();
      await row('Beispiel: drittes').waitFor();
      await line.waitFor({ state: 'detached' });
      await isSamePage();
    }),
  );

  it(
    'is asked for once when it opens, and once more when something happens',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
      const { id, version } = await aDraft(client, person);
      const page = await open('/konto', { as: person.email });
      await page.goto('about:blank');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const greeting = page.waitForResponse((response) => response.url().endsWith('/api/live'));
      await page.goto(`${applicationUrl()}/projekte`);
      await greeting;
      await page.getByRole('row').nth(1).waitFor();

      const changes = { title: 'Beispiel: danach' };
      expect((await client.patch(`/api/projects/${id}`, { version, changes })).status).toBe(200);
      await page.getByRole('row').filter({ hasText: 'Beispiel: danach' }).waitFor(soon);
      expect(asked.filter((path) => path === '/api/projects')).toHaveLength(2);
      // It is large, and there is no map.
      expect(asked).not.toContain('/api/municipalities/boundaries');
    }),
  );

  it(
    'of the network shows what is opened elsewhere, and no longer what is closed',
    withBrowser(async ({ open }) => {
      const neighbour = await aSignedIn(application, { roles: ['it-coordinator'] });
      const word = `Glockenspiel${randomUUID().slice(0, 6)}`;
      const changes = { title: `Beispiel: ${word}` };
      const project = await aProject(colleague, { organisation: team.town, changes });
      const path = `/projekte?reach=network&search=${word}`;
      const page = await open(path, { as: neighbour.person.email });
      await page.getByText('Kein Projekt passt zu Ihrer Auswahl').waitFor();
      const isSamePage = await noReloadFromHere(page);

      const opened = await openTo(colleague, project, 'network');
      const row = page.getByRole('row').filter({ hasText: word });
      await row.waitFor(soon);
      await openTo(colleague, opened, 'internal');
      await row.waitFor({ ...soon, state: 'detached' });
      await isSamePage();
    }),
  );
});

describe('overview and value limits', () => {
  it(
    'follow as well',
    withBrowser(async ({ open }) => {
      const { client, person } = await aSignedIn(application, { roles: ['cdo'] });
      const overview = await open('/ueberblick', { as: person.email });
      await overview.getByText('0 Projekte').first().waitFor();
      await aProject(client, person);
      await overview.getByText('1 Projekt').first().waitFor(soon);

      const limits = await open('/verwaltung', { as: person.email });
      await heading(limits, 'Verwaltung').waitFor();
      const path = `/api/organisations/${person.organisation.id}/value-limits`;
      const limit = {
        amountCents: 5_000_000,
        validFrom: '2026-01-01',
        source: 'Beispiel: Satzung',
      };
      expect((await client.post(path, limit)).status).toBe(201);
      await limits.getByText('Beispiel: Satzung').waitFor(soon);
    }),
  );
});

describe('a session that ends elsewhere', () => {
  it(
    'leads to the sign-in page without a click',
    withBrowser(async ({ open }) => {
      const { person } = await aSignedIn(application, { roles: ['cdo'] });
      const page = await open('/projekte', { as: person.email });
      await heading(page, 'Projekte').waitFor();
      const elsewhere = await signInAs(application, person.email);
      await elsewhere.delete('/api/session?everywhere=true');
      await page.waitForURL(/\/anmelden\?returnTo=/, { timeout: 20_000 });
    }),
  );
});

describe('behind a proxy that holds every stream back', () => {
  it(
    'a page becomes fresh within thirty seconds all the same',
    withBrowser(async ({ open }) => {
      const proxy = await bufferingProxy(applicationUrl());
      try {
        const { id } = await aProject(colleague, { organisation: team.town });
        const page = await open('/projekte', { as: reader });
        await page.goto(`${proxy.url}/projekte/${id}`);
        await heading(page, 'Beispiel: Auskunft rund um die Uhr').waitFor();
        for (const title of ['Beispiel: gleich', 'Beispiel: später']) {
          await edit(id, { title });
          await heading(page, title).waitFor({ timeout: 30_000 });
        }
      } finally {
        await proxy.close();
      }
    }),
    90_000,
  );
});
