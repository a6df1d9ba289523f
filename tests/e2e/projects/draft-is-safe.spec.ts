import { afterAll, describe, expect, it } from '@jest/globals';
import { projectSchema, type Project } from '@ki-kompass/domain';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, openTab, withBrowser } from '../../support/browser';
import { password, type Client } from '../../support/client';
import { aSignedIn, type TestPerson } from '../../support/people';
import { aDraft } from '../../support/projects';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('a draft', () => {
  it(
    'keeps what is being typed when the page is loaded anew',
    withBrowser(async ({ open }) => {
      const { address, person, profile } = await anOpenDraft();
      const page = await open(address, { as: person.email });
      await field(page, 'Problem').fill('Niemand nimmt ab.');
      await page.reload();
      expect(await valueOf(page, 'Problem')).toBe('Niemand nimmt ab.');
      await field(page, 'Problem').blur();
      await allSaved(page);

      await page.reload();
      expect(await valueOf(page, 'Problem')).toBe('Niemand nimmt ab.');
      expect((await profile()).problem).toBe('Niemand nimmt ab.');
    }),
  );

  it(
    'says that the connection is lost, and saves by itself when it is back',
    withBrowser(async ({ open }) => {
      const { address, person, profile } = await anOpenDraft();
      const page = await open(address, {
        as: person.email,
        tolerated: /ERR_INTERNET_DISCONNECTED/,
      });
      await field(page, 'Ziel').waitFor();
      await page.context().setOffline(true);
      await field(page, 'Ziel').fill('Anrufe werden weniger.');
      await field(page, 'Ziel').blur();
      await page.getByText('Keine Verbindung zum Server.').waitFor();
      await page.getByText('Noch nicht gespeichert. Ihre Eingabe bleibt in diesem').waitFor();
      await page.getByText('1 Angabe ist noch nicht gespeichert').waitFor();

      await page.context().setOffline(false);
      await allSaved(page);
      await page.getByText('Keine Verbindung zum Server.').waitFor({ state: 'hidden' });
      expect(await valueOf(page, 'Ziel')).toBe('Anrufe werden weniger.');
      expect((await profile()).goal).toBe('Anrufe werden weniger.');
    }),
  );

  it(
    'keeps what two tabs enter in different fields',
    withBrowser(async ({ open }) => {
      const { address, person, profile } = await anOpenDraft();
      const first = await open(address, { as: person.email });
      const second = await openTab(first.context(), address);
      await field(second, 'Ziel').waitFor();
      await enter(first, 'Problem', 'Aus dem ersten Fenster.');
      await allSaved(first);
      await enter(second, 'Ziel', 'Aus dem zweiten Fenster.');
      await allSaved(second);

      expect(await profile()).toMatchObject({
        problem: 'Aus dem ersten Fenster.',
        goal: 'Aus dem zweiten Fenster.',
      });
      expect(await valueOf(second, 'Problem')).toBe('Aus dem ersten Fenster.');
    }),
  );

  it(
    'shows who changed the same field in between, and leaves the choice',
    withBrowser(async ({ open }) => {
      const { address, person, profile } = await anOpenDraft();
      const tolerated = /status of 409/;
      const first = await open(address, { as: person.email, tolerated });
      const second = await openTab(first.context(), address);
      await field(second, 'Problem').waitFor();
      await enter(first, 'Problem', 'Zuerst.');
      await allSaved(first);
      await enter(second, 'Problem', 'Danach.');

      const choice = second.getByRole('group', { name: 'Welcher Wert soll gelten?' });
      await choice.getByText(new RegExp(`^${person.displayName} hat diese Angabe am`)).waitFor();
      await choice.getByText('Jetzt: Zuerst.').waitFor();
      await choice.getByText('Ihre Eingabe: Danach.').waitFor();
      expect((await profile()).problem).toBe('Zuerst.');

      await choice.getByRole('button', { name: 'Meinen Wert behalten' }).click();
      await allSaved(second);
      expect((await profile()).problem).toBe('Danach.');
    }),
  );

  it(
    'waits for whoever has to sign in again, with the value that was typed',
    withBrowser(async ({ open }) => {
      const { address, person, client, profile } = await anOpenDraft();
      const page = await open(address, { as: person.email, tolerated: /status of 401/ });
      await field(page, 'Problem').fill('Vor der Mittagspause geschrieben.');
      // The page hears of it at once, while the field still has the focus.
      await client.delete('/api/session?everywhere=true');
      await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
      await page.getByLabel('E-Mail-Adresse').fill(person.email);
      await page.getByLabel('Passwort').fill(password);
      await page.getByRole('button', { name: 'Anmelden' }).click();
      await page.waitForURL(/\/entwurf/);
      expect(await valueOf(page, 'Problem')).toBe('Vor der Mittagspause geschrieben.');
      await allSaved(page);
      await expect(profile()).rejects.toThrow(); // the client's own session has ended, too
    }),
  );
});

interface OpenDraft {
  readonly address: string;
  readonly person: TestPerson;
  readonly client: Client;
  /** As the server has it now. */
  readonly profile: () => Promise<Project['profile']>;
}

async function anOpenDraft(): Promise<OpenDraft> {
  const { client, person } = await aSignedIn(application, { roles: ['it-coordinator'] });
  const { id } = await aDraft(client, person);
  const profile = async () => (await client.get(`/api/projects/${id}`)).as(projectSchema).profile;
  return { address: `/projekte/${id}/entwurf`, person, client, profile };
}

function field(page: Page, name: string) {
  return page.getByRole('textbox', { name });
}

function valueOf(page: Page, name: string): Promise<string> {
  return field(page, name).inputValue();
}

async function enter(page: Page, name: string, value: string): Promise<void> {
  await field(page, name).fill(value);
  await field(page, name).blur();
}

async function allSaved(page: Page): Promise<void> {
  const summary = page.getByRole('region', { name: 'Stand des Entwurfs' });
  await summary.getByText('Alles gespeichert').waitFor();
}
