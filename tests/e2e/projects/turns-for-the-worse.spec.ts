import { afterAll, describe, expect, it } from '@jest/globals';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aDesk } from '../../support/gate-acts';
import { aProject, passGate } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('what goes wrong is part of the record', () => {
  it(
    'US-06 and US-07: a stopped pilot leaves its lesson, and its archive asks for the closure list',
    withBrowser(async (browser) => {
      const team = await aTeam(application, [
        'it-coordinator',
        'executive-board',
        'council-office',
      ]);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      await passGate(team, id, 'g1');
      const { at } = aDesk(browser, team, id);

      const office = await at('council-office', '');
      await office.getByRole('button', { name: 'Projekt stoppen' }).click();
      await office.getByLabel('Art des Grundes').selectOption({ label: 'Kein Nutzen' });
      await office
        .getByRole('textbox', { name: 'Was ist der Grund?' })
        .fill('Beispiel: zu selten.');
      await office
        .getByRole('textbox', { name: 'Was können andere daraus lernen?' })
        .fill('Beispiel: erst zählen, dann bauen.');
      await office.getByRole('radio', { name: 'Rat', exact: true }).check();
      await office.getByLabel('Datum des Beschlusses').fill('2026-06-01');
      await office
        .getByRole('textbox', { name: 'Vorlage oder Niederschrift' })
        .fill('Beispiel V/9');
      await office.getByRole('button', { name: 'Projekt stoppen' }).last().click();
      await office.getByText('Projekt gestoppt', { exact: true }).waitFor();

      const coordinator = await at('it-coordinator', '');
      await coordinator
        .getByText(/^Gestoppt am /)
        .first()
        .waitFor();
      await coordinator.getByText('Lehre: Beispiel: erst zählen, dann bauen.').first().waitFor();
      await at('it-coordinator', 'checkliste');
      await coordinator.getByText('Verträge gekündigt, Restkosten beziffert').waitFor();
      await at('it-coordinator', '');
      await coordinator.getByRole('button', { name: 'Projekt archivieren' }).click();
      const archive = coordinator.getByRole('button', { name: 'Projekt archivieren' }).last();
      expect(await archive.getAttribute('aria-disabled')).toBe('true');
      await coordinator.getByText('Archivieren können Sie, sobald diese Punkte').waitFor();
      await coordinator.getByRole('button', { name: 'Als neues Projekt wieder aufnehmen' }).click();
      await coordinator.waitForURL(/\/entwurf/);
      await at('it-coordinator', '');
      await coordinator.getByText('Wieder aufgenommen als neues Projekt').waitFor();
      await coordinator.getByRole('link', { name: /^Entwurf Beispiel/ }).waitFor();
    }),
  );

  it(
    'US-21: an incident turns the project red for everybody who leads',
    withBrowser(async (browser) => {
      const team = await aTeam(application, [
        'it-coordinator',
        'executive-board',
        'information-security-officer',
      ]);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      const { at } = aDesk(browser, team, id);
      const officer = await at('information-security-officer', 'risiken');
      await officer.getByRole('button', { name: 'Vorfall erfassen' }).click();
      await officer
        .getByRole('textbox', { name: 'Was ist passiert?' })
        .fill('Beispiel: Antworten zeigten fremde Daten.');
      await officer.getByRole('radio', { name: 'Hoch', exact: true }).check();
      await officer.getByLabel('Bemerkt am').fill('2026-11-20T09:00');
      await officer.getByRole('radio', { name: 'Meldepflichtig', exact: true }).check();
      await officer.getByRole('button', { name: 'Vorfall erfassen' }).last().click();
      await officer.getByText('Das Projekt steht auf Rot', { exact: true }).waitFor();
      await officer.getByText(/^seit \d+ Stunden abgelaufen, am /).waitFor();

      const board = await at('executive-board', '');
      await board.getByText('Das Projekt steht auf Rot', { exact: true }).waitFor();
    }),
  );
});
