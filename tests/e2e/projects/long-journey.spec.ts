import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { exportedFaults } from '../../support/event-chain';
import {
  aDesk,
  askAndAnswer,
  consentWithConditions,
  coverByAgreement,
  recordDecision,
  requestGate,
  waive,
  type Desk,
} from '../../support/gate-acts';
import { aProject, workOffChecklist } from '../../support/projects';
import { aTeam } from '../../support/team';
import { filesOfZip } from '../../support/zip';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

/** Nine people at their desks take longer than one test usually may. */
const minutes = (count: number) => count * 60_000;

const dataProtection = { role: 'data-protection-officer', name: 'Datenschutzbeauftragte' } as const;
const security = {
  role: 'information-security-officer',
  name: 'Informationssicherheitsbeauftragte',
} as const;

describe('US-03 to US-06, US-12, US-19 and US-27: the whole way with everybody who has a say', () => {
  it(
    'leads through a returned gate and a phase-return to operation, and its file proves it',
    withBrowser(async (browser) => {
      const team = await aTeam(application, [
        'it-coordinator',
        'executive-board',
        'department-head',
        'it-head',
        'council-office',
        'data-protection-officer',
        'information-security-officer',
        'staff-council',
        'auditor',
      ]);
      const { id } = await aProject(team.client('it-coordinator'), {
        organisation: team.town,
        changes: { processesPersonalData: true },
      });
      const desk = aDesk(browser, team, id);

      await pilotIsReturnedThenApproved(desk);
      await goesBackToAnalysis(desk);
      await pilotIsApprovedWithoutAnOpinion(desk);
      await conditionIsFulfilled(desk);
      await councilScales(desk);
      await operationBegins(desk);
      await auditorProves(await desk.at('auditor', 'verlauf'));
    }),
    minutes(4),
  );
});

async function pilotIsReturnedThenApproved(desk: Desk): Promise<void> {
  await askAndAnswer(desk, dataProtection, {
    result: 'Mit Auflagen zugestimmt',
    text: 'Beispiel: Protokolle nach 90 Tagen löschen.',
  });
  await waive(desk, 'needs-analysis.baseline-plan');
  await workOffChecklist(desk.team.client('it-coordinator'), desk.projectId);
  await requestGate(desk, 'Pilotfreigabe');

  const board = await desk.at('executive-board', 'entscheidung');
  await board.getByText('Mit 1 Ausnahme').waitFor();
  await board.getByText('Beispiel: Protokolle nach 90 Tagen löschen.').waitFor();
  await board.getByRole('radio', { name: 'Zurückgegeben' }).check();
  await board.getByRole('checkbox', { name: 'DSFA-Schwellwertprüfung dokumentiert' }).check();
  await recordDecision(board, 'Zurückgegeben');

  const coordinator = await desk.at('it-coordinator', 'entscheidung');
  await coordinator.getByRole('heading', { name: 'Was noch fehlt' }).waitFor();
  await workOffChecklist(desk.team.client('it-coordinator'), desk.projectId);
  await requestGate(desk, 'Pilotfreigabe');
  await desk.at('executive-board', 'entscheidung');
  await board.getByRole('radio', { name: 'Mit Auflagen erteilt' }).check();
  await board
    .getByRole('textbox', { name: 'Was ist zu tun?' })
    .fill('Beispiel: Löschfrist einstellen.');
  await board.getByLabel('Frist').fill('2099-03-01');
  await board.getByLabel('Verantwortliche Rolle').selectOption({ label: 'IT-Koordination' });
  await recordDecision(board, 'Mit Auflagen erteilt');
}

async function goesBackToAnalysis(desk: Desk): Promise<void> {
  const page = await desk.at('it-coordinator', '');
  await page.getByRole('button', { name: 'In eine frühere Phase zurückgehen' }).click();
  await page.getByRole('radio', { name: 'Bedarfsanalyse' }).check();
  await page.getByRole('checkbox', { name: 'Datenarten, Quellen' }).check();
  await page
    .getByRole('textbox', { name: 'Was ist der Grund?' })
    .fill('Beispiel: Es kommen Meldedaten dazu.');
  await page.getByRole('button', { name: 'In eine frühere Phase zurückgehen' }).last().click();
  await page.getByText('Projekt in die frühere Phase zurückgeführt').waitFor();
  await currentPhase(page).getByText('Bedarfsanalyse').waitFor();
}

async function pilotIsApprovedWithoutAnOpinion(desk: Desk): Promise<void> {
  await workOffChecklist(desk.team.client('it-coordinator'), desk.projectId);
  await requestGate(desk, 'Pilotfreigabe');
  const board = await desk.at('executive-board', 'entscheidung');
  const missing = board.getByRole('group', { name: 'Fehlende Voten' });
  expect(await missing.count()).toBe(0);
  await board.getByRole('radio', { name: 'Erteilt', exact: true }).check();
  await missing.getByText('Datenschutzbeauftragte: noch nicht angefordert').waitFor();
  await board.getByRole('textbox', { name: 'Begründung' }).fill('Beispiel: es eilt.');
  await board.getByRole('button', { name: 'Entscheidung festhalten' }).click();
  await missing.getByText('Bitte füllen Sie dieses Feld aus.').waitFor();
  await missing
    .getByRole('textbox', { name: 'Warum ohne dieses Votum? (Datenschutzbeauftragte)' })
    .fill('Beispiel: Das Votum der ersten Runde gilt fort.');
  await recordDecision(board, 'Erteilt');
  await board
    .getByText('Ohne dieses Votum entschieden: Beispiel: Das Votum der ersten Runde gilt fort.')
    .waitFor();
}

async function conditionIsFulfilled(desk: Desk): Promise<void> {
  const page = await desk.at('it-coordinator', 'entscheidung');
  await page.getByRole('button', { name: 'Erfüllung melden' }).click();
  await page.getByRole('textbox', { name: 'Vermerk' }).fill('Beispiel: Frist steht auf 90 Tage.');
  await page.getByRole('button', { name: 'Erfüllung melden' }).click();
  await page.getByText(/erfüllt am /).waitFor();
}

async function councilScales(desk: Desk): Promise<void> {
  await consentWithConditions(desk);
  await askAndAnswer(desk, dataProtection, { result: 'Zugestimmt' });
  await askAndAnswer(desk, security, { result: 'Zugestimmt' });
  await workOffChecklist(desk.team.client('it-coordinator'), desk.projectId);
  await requestGate(desk, 'Skalierung');

  const office = await desk.at('council-office', 'entscheidung');
  await office.getByRole('radio', { name: 'Erteilt', exact: true }).check();
  await office.getByRole('radio', { name: 'Rat', exact: true }).check();
  await office.getByLabel('Datum des Beschlusses').fill('2026-06-01');
  await office.getByRole('textbox', { name: 'Vorlage oder Niederschrift' }).fill('Beispiel V/17');
  await recordDecision(office, 'Erteilt', 'Beschluss');
}

async function operationBegins(desk: Desk): Promise<void> {
  await coverByAgreement(desk);
  await askAndAnswer(desk, dataProtection, { result: 'Zugestimmt' });
  await workOffChecklist(desk.team.client('it-coordinator'), desk.projectId);
  await requestGate(desk, 'Übergabe');

  const itHead = await desk.at('it-head', 'entscheidung');
  await itHead.getByRole('button', { name: 'Zustimmung geben' }).click();
  await itHead.getByText('Zustimmung gegeben').waitFor();
  const head = await desk.at('department-head', 'entscheidung');
  await head.getByRole('radio', { name: 'Erteilt', exact: true }).check();
  await recordDecision(head, 'Erteilt');
  await desk.at('department-head', '');
  await head.getByText('Abgeschlossen').first().waitFor();
}

/** The auditor downloads the file and computes everything in it again. */
async function auditorProves(page: Page): Promise<void> {
  const loading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Prüfakte herunterladen' }).click();
  const download = await loading;
  expect(download.suggestedFilename()).toMatch(/^Pruefakte-.+\.zip$/);
  const files = filesOfZip(await readFile(await download.path()));
  const json = (name: string): unknown => JSON.parse(files.get(name)?.toString() ?? 'null');
  const sums = files.get('SHA256SUMS.txt')?.toString().trim().split('\n') ?? [];
  expect(sums.length).toBeGreaterThan(20);
  for (const line of sums) {
    const bytes = files.get(line.slice(66)) ?? Buffer.alloc(0);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(line.slice(0, 64));
  }
  const { rows } = json('verlauf.json') as { rows: Parameters<typeof exportedFaults>[0] };
  expect(exportedFaults(rows)).toEqual([]);
  const decided = (json('entscheidungen.json') as { rows: { result: string }[] }).rows;
  expect(decided.map(({ result }) => result).toSorted()).toEqual([
    'approved',
    'approved',
    'approved',
    'approved-with-conditions',
    'returned',
  ]);
}

function currentPhase(page: Page) {
  return page.getByRole('region', { name: 'Weg des Projekts' }).locator('[aria-current=step]');
}
