import { afterAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { applicationUrl, closeBrowser, withBrowser } from '../../support/browser';
import { password, signInAs } from '../../support/client';
import { workOffChecklist } from '../../support/projects';

afterAll(closeBrowser);

const coordinator = 'koordination@bonn.demo';
const board = 'leitung@bonn.demo';

describe('US-01 and US-05: from the use case through the pilot approval', () => {
  it(
    'goes from the idea to the pilot, and only Bonn sees it',
    withBrowser(async ({ open }) => {
      const page = await open('/ueberblick', { as: coordinator });
      const pilotsBefore = await activePilots(page);

      const id = await createFromUseCase(page);
      await requestTooEarly(page);
      await workThreeItems(page);
      const client = await signInAs({ url: applicationUrl() }, coordinator);
      await workOffChecklist(client, id);
      await requestApproval(page);

      const boardsPage = await open(`/projekte/${id}/entscheidung`);
      await signIn(boardsPage);
      await approveWithCondition(boardsPage);

      await page.reload();
      await currentPhase(page).getByText('Pilotphase').waitFor();
      await page.getByText('noch offen').waitFor();
      await readHistory(page);
      await page.getByRole('link', { name: 'Überblick', exact: true }).click();
      expect(await activePilots(page)).toBe(pilotsBefore + 1);

      await staysHiddenFromAlfter(await open(`/projekte/${id}`, neighbour), id);
    }),
  );
});

const neighbour = { as: 'koordination@alfter.demo', tolerated: /status of 404/ };

async function activePilots(page: Page): Promise<number> {
  await page.getByRole('heading', { level: 1, name: 'Überblick' }).waitFor();
  const bar = page.getByRole('list', { name: 'Pilotphase' }).getByRole('link', { name: /^Aktiv/ });
  return Number(/\d+$/.exec((await bar.innerText()).trim())?.[0]);
}

/** @returns the id of the project that was started */
async function createFromUseCase(page: Page): Promise<string> {
  await navigation(page).getByRole('link', { name: 'Projekte' }).click();
  await page.getByRole('link', { name: 'Projekt anlegen' }).click();
  await page.getByRole('button', { name: 'Chatbot für Standardfragen auswählen' }).click();
  await page.waitForURL(/\/entwurf/);
  await page.getByRole('heading', { level: 1, name: 'Chatbot für Standardfragen' }).waitFor();

  await expectFilledIn(page);
  expect(await requiredFields(page)).toBeLessThanOrEqual(8);

  const summary = page.getByRole('region', { name: 'Stand des Entwurfs' });
  const begin = summary.getByRole('button', { name: 'Projekt beginnen' });
  await summary.getByText('Noch 2 Angaben fehlen').waitFor();
  expect(await begin.getAttribute('aria-disabled')).toBe('true');

  await summary.getByRole('link', { name: 'Problem' }).click();
  expect(await hasFocus(page.getByRole('textbox', { name: 'Problem' }))).toBe(true);
  await page.getByRole('textbox', { name: 'Problem' }).fill('21.000 Anrufe im Jahr, oft dasselbe.');
  await page.getByRole('textbox', { name: 'Ziel' }).fill('Standardfragen sind sofort beantwortet.');
  await page.getByRole('textbox', { name: 'Titel' }).fill('Beispiel: Chatbot im Bürgeramt');
  await page.getByRole('textbox', { name: 'Titel' }).blur();
  await summary.getByText('Alle Pflichtangaben sind da.').waitFor();
  await summary.getByText('Alles gespeichert').waitFor();

  await begin.click();
  await page.getByRole('region', { name: 'Weg des Projekts' }).waitFor();
  await page.getByText(/^BN-\d{4}-\d{3}$/).waitFor();
  await currentPhase(page).getByText('Bedarfsanalyse').waitFor();
  return /projekte\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

async function expectFilledIn(page: Page): Promise<void> {
  const shown = async (label: string) =>
    page
      .getByLabel(label)
      .evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.text);
  expect(await shown('Fachbereich')).toBe('Bürgerservice / Bürgeramt');
  expect(await shown('Risikoklasse nach KI-Verordnung')).toBe('Transparenzpflicht');
  const oversight = page.getByRole('radiogroup', { name: 'Menschliche Aufsicht' });
  const sampling = oversight.getByRole('radio', { name: /Überwachung mit Stichprobe/ });
  expect(await sampling.isChecked()).toBe(true);
  const personal = page.getByRole('radiogroup', { name: /personenbezogene Daten/ });
  expect(await personal.getByRole('radio', { name: 'Ja' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Datenarten ändern (2 gewählt)' }).waitFor();
  expect(await page.getByText('Vorschlag aus dem Anwendungsfall').count()).toBeGreaterThan(5);
  expect(await page.getByText('Annahme: übliche Dauer von').count()).toBe(3);
}

/** A period counts as one field, although it has a beginning and an end. */
function requiredFields(page: Page): Promise<number> {
  return page.getByRole('main').evaluate((main) => {
    const controls = [...main.querySelectorAll('[aria-required=true], [required]')];
    return new Set(controls.map((control) => control.closest('fieldset') ?? control)).size;
  });
}

async function requestTooEarly(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Pilotfreigabe beantragen' }).click();
  await page.getByRole('heading', { name: 'Was noch fehlt' }).waitFor();
  const request = page.getByRole('button', { name: 'Pilotfreigabe beantragen' });
  expect(await request.getAttribute('aria-disabled')).toBe('true');
  await request.press('Enter');
  await page.getByText('Der Antrag ist möglich, sobald nichts mehr sperrt.').waitFor();

  await page.getByRole('link', { name: 'DSFA-Schwellwertprüfung dokumentiert' }).click();
  const item = page.getByRole('button', { name: 'DSFA-Schwellwertprüfung dokumentiert' });
  await item.waitFor();
  expect(await item.getAttribute('aria-expanded')).toBe('true');
}

async function workThreeItems(page: Page): Promise<void> {
  const check = itemNamed(page, 'DSFA-Schwellwertprüfung dokumentiert');
  await check.getByRole('button', { name: 'Als erledigt abhaken' }).click();
  await check.getByText('Dieser Punkt sperrt die Entscheidung.').waitFor();
  await check.getByRole('button', { name: 'Mit Nachweis abhaken' }).click();
  await check.getByRole('link', { name: 'Bitte füllen Sie dieses Feld aus.' }).waitFor();
  await check.getByText('offen', { exact: true }).waitFor();
  await check.getByRole('textbox', { name: 'Vermerk' }).fill('Beispiel: Prüfung liegt vor.');
  await check.getByRole('button', { name: 'Mit Nachweis abhaken' }).click();
  await check.getByText('erledigt', { exact: true }).waitFor();
  await check.getByText('Beispiel: Prüfung liegt vor.').waitFor();

  const reuse = itemNamed(page, /^Nachnutzung geprüft/);
  await reuse.getByRole('button', { name: /^Nachnutzung geprüft/ }).click();
  await reuse.getByRole('button', { name: 'Als erledigt abhaken' }).click();
  await reuse.getByRole('radio', { name: 'Link' }).check();
  await reuse.getByRole('textbox', { name: 'Adresse' }).fill('https://opencode.de/');
  await reuse.getByRole('button', { name: 'Mit Nachweis abhaken' }).click();
  await reuse.getByText('erledigt', { exact: true }).waitFor();
  expect(await reuse.getByRole('link', { name: /opencode/ }).getAttribute('href')).toBe(
    'https://opencode.de/',
  );

  const partners = itemNamed(page, /^Mindestens zwei mögliche Partnerkommunen/);
  await partners.getByRole('button', { name: /^Mindestens zwei/ }).click();
  await partners.getByRole('button', { name: 'Trifft nicht zu' }).click();
  await partners.getByRole('button', { name: 'Als nicht zutreffend speichern' }).click();
  await partners.getByText('Bitte begründen Sie, warum der Punkt nicht zutrifft.').waitFor();
  await partners.getByRole('textbox', { name: 'Begründung' }).fill('Beispiel: eigene Vorarbeit.');
  await partners.getByRole('button', { name: 'Als nicht zutreffend speichern' }).click();
  await partners.getByText('nicht zutreffend', { exact: true }).waitFor();
}

async function requestApproval(page: Page): Promise<void> {
  await page.reload();
  await tab(page, 'Entscheidung').click();
  await page.getByText('Nichts sperrt die Entscheidung').waitFor();
  await page.getByRole('textbox', { name: 'Ihre Empfehlung' }).fill('Beispiel: bitte freigeben.');
  await page.getByRole('button', { name: 'Pilotfreigabe beantragen' }).click();
  await page.getByRole('heading', { name: 'Offener Antrag' }).waitFor();
  await page.getByText(/^Beantragt von Katrin Beispiel am /).waitFor();
  await page.getByText('Der Antrag liegt zur Entscheidung vor bei:').waitFor();
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(board);
  await page.getByLabel('Passwort').fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

async function approveWithCondition(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Mit Auflagen erteilt' }).check();
  await page
    .getByRole('textbox', { name: 'Was ist zu tun?' })
    .fill('Beispiel: BITV-Test vorlegen.');
  await page.getByLabel('Frist').fill('2099-03-01');
  await page.getByLabel('Verantwortliche Rolle').selectOption({ label: 'IT-Koordination' });
  await page.getByRole('textbox', { name: 'Begründung' }).fill('Beispiel: gut vorbereitet.');
  await page
    .getByRole('textbox', { name: /^Warum ohne dieses Votum\?/ })
    .fill('Beispiel: Die Prüfung des Datenschutzes liegt der Checkliste bei.');
  await page.getByRole('button', { name: 'Entscheidung festhalten' }).click();
  const record = page.getByRole('article', { name: 'G1 Pilotfreigabe' });
  await record.getByText('Mit Auflagen erteilt').waitFor();
  await record.getByText(/IT-Koordination, bis 01\.03\.2099/).waitFor();
}

async function readHistory(page: Page): Promise<void> {
  await tab(page, 'Verlauf').click();
  await page.getByRole('button', { name: 'Ältere laden' }).click();
  await page.getByText('Hier beginnt der Verlauf.').waitFor();
  for (const sentence of [
    /^Katrin Beispiel \(IT-Koordination\) hat den Entwurf angelegt/,
    /^Katrin Beispiel \(IT-Koordination\) hat das Projekt gestartet/,
    /^Katrin Beispiel \(IT-Koordination\) hat einen Punkt bearbeitet: „DSFA-Schwellwertprüfung/,
    /^Katrin Beispiel \(IT-Koordination\) hat einen Antrag gestellt: G1 Pilotfreigabe/,
    /^\S+ Beispiel \(Bürgermeister.*hat entschieden: G1 Pilotfreigabe – Mit Auflagen erteilt/,
    /^\S+ Beispiel \(Bürgermeister.*hat entschieden, obwohl Voten fehlten: G1 Pilotfreigabe/,
    /^\S+ Beispiel \(Bürgermeister.*hat eine Phase begonnen: Pilotphase/,
  ]) {
    await page.getByRole('listitem').filter({ hasText: sentence }).first().waitFor();
  }
}

async function staysHiddenFromAlfter(page: Page, id: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
  const client = await signInAs({ url: applicationUrl() }, 'koordination@alfter.demo');
  for (const part of ['', '/checklist', '/gates', '/history']) {
    expect((await client.get(`/api/projects/${id}${part}`)).status).toBe(404);
  }
}

function navigation(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Hauptnavigation' });
}

function tab(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Bereiche des Projekts' })
    .getByRole('link', { name });
}

function currentPhase(page: Page): Locator {
  return page.getByRole('region', { name: 'Weg des Projekts' }).locator('[aria-current=step]');
}

function itemNamed(page: Page, name: string | RegExp): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) });
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
