import type { Role } from '@ki-kompass/domain';
import type { Page } from 'playwright-core';
import type { OpenBrowser } from './browser';
import { applicationUrl } from './browser';
import type { Team } from './team';

/** One project, and a window of its own for everybody who works on it. */
export interface Desk {
  readonly team: Team;
  readonly projectId: string;
  /** The window of this role at a tab of the project, for example 'entscheidung'. */
  readonly at: (role: Role, tab: string) => Promise<Page>;
}

export function aDesk(browser: OpenBrowser, team: Team, projectId: string): Desk {
  const windows = new Map<Role, Page>();
  return {
    team,
    projectId,
    at: async (role, tab) => {
      const path = `/projekte/${projectId}/${tab}`;
      const known = windows.get(role);
      if (known !== undefined) {
        await known.goto(applicationUrl() + path);
        return known;
      }
      const opened = await browser.open(path, { as: team.person(role).email });
      windows.set(role, opened);
      return opened;
    },
  };
}

/** The coordinator asks for the gate ahead. @param button its name, for example 'Pilotfreigabe' */
export async function requestGate({ at }: Desk, button: string): Promise<void> {
  const page = await at('it-coordinator', 'entscheidung');
  await page.getByText('Nichts sperrt die Entscheidung').waitFor();
  await page.getByRole('textbox', { name: 'Ihre Empfehlung' }).fill('Beispiel: bitte zustimmen.');
  await page.getByRole('button', { name: `${button} beantragen` }).click();
  await page.getByRole('heading', { name: 'Offener Antrag' }).waitFor();
}

/** Somebody asks a role for its opinion, and the role gives it. */
export async function askAndAnswer(
  { at }: Desk,
  { role, name }: { readonly role: Role; readonly name: string },
  answer: { readonly result: string; readonly text?: string },
): Promise<void> {
  const asking = await at('it-coordinator', 'beteiligung');
  await asking.getByRole('button', { name: `Votum anfordern: ${name}` }).click();
  await asking.getByRole('textbox', { name: 'Ihre Frage' }).fill('Beispiel: Bestehen Bedenken?');
  await asking.getByRole('button', { name: 'Votum anfordern', exact: true }).click();
  await asking.getByText('Das Votum ist angefordert.').waitFor();

  const answering = await at(role, 'beteiligung');
  await answering.getByRole('button', { name: `Votum abgeben: ${name}` }).click();
  await answering.getByRole('radio', { name: answer.result, exact: true }).check();
  const text = answering.getByRole('textbox', { name: 'Begründung oder Auflagen' });
  await text.fill(answer.text ?? '');
  await answering.getByRole('button', { name: 'Votum abgeben', exact: true }).click();
  await answering.getByText('Ihr Votum ist gespeichert.').waitFor();
}

/** The staff council is let in, asked, and answers with conditions. */
export async function consentWithConditions({ at }: Desk): Promise<void> {
  const asking = await at('it-coordinator', 'beteiligung');
  await asking.getByRole('button', { name: 'Für Personalrat freigeben' }).click();
  await asking.getByText('Personalrat kann das Projekt jetzt lesen.').waitFor();
  await asking.getByRole('button', { name: 'Zustimmung beantragen' }).click();
  await asking
    .getByRole('textbox', { name: 'Was ist geplant, und warum?' })
    .fill('Beispiel: Auskunft durch einen Chatbot.');
  await asking.getByRole('button', { name: 'Zustimmung beantragen' }).last().click();
  await asking.getByText('Die Zustimmung ist beantragt.').waitFor();

  const answering = await at('staff-council', 'beteiligung');
  await answering.getByRole('radio', { name: 'Wir stimmen mit Auflagen zu.' }).check();
  await answering
    .getByRole('textbox', { name: 'Auflagen' })
    .fill('Beispiel: keine Auswertung nach Personen.');
  await answering.getByRole('button', { name: 'Antwort eintragen' }).click();
  await answering.getByText('Die Antwort ist eingetragen.').waitFor();
}

/** A service agreement says already what the staff council would be asked. */
export async function coverByAgreement({ at }: Desk): Promise<void> {
  const page = await at('it-coordinator', 'beteiligung');
  await page.getByRole('button', { name: 'Dienstvereinbarung eintragen' }).click();
  await page
    .getByRole('textbox', { name: 'Titel der Dienstvereinbarung' })
    .fill('Beispiel: Dienstvereinbarung KI');
  await page.getByLabel('Abgeschlossen am').fill('2026-02-01');
  await page
    .getByRole('textbox', { name: 'Fundstelle oder Aktenzeichen' })
    .fill('Beispiel 10-2026');
  await page.getByRole('button', { name: 'Dienstvereinbarung eintragen' }).last().click();
  await page.getByText('Die Dienstvereinbarung ist eingetragen.').waitFor();
}

/** Asks for the waiver of the item with this key and has it granted by somebody else. */
export async function waive({ at }: Desk, itemKey: string): Promise<void> {
  const asking = await at('it-coordinator', `checkliste?punkt=${itemKey}`);
  await asking.getByRole('button', { name: 'Ausnahme beantragen' }).click();
  await asking
    .getByRole('textbox', { name: 'Begründung der Ausnahme' })
    .fill('Beispiel: Werte liegen aus dem Vorjahr vor.');
  await asking.getByRole('button', { name: 'Antrag stellen' }).click();
  await asking.getByText(/^Ausnahme beantragt von /).waitFor();

  const granting = await at('executive-board', `checkliste?punkt=${itemKey}`);
  await granting.getByRole('button', { name: 'Ausnahme gewähren' }).click();
  await granting.getByText(/^Ausnahme gewährt von /).waitFor();
}

/** Fills in what every decision needs and records it. @param button 'Entscheidung' or 'Beschluss' */
export async function recordDecision(
  page: Page,
  result: string,
  button: 'Entscheidung' | 'Beschluss' = 'Entscheidung',
): Promise<void> {
  await page.getByRole('textbox', { name: 'Begründung', exact: true }).fill('Beispiel: geprüft.');
  await page.getByRole('button', { name: `${button} festhalten` }).click();
  await page.getByRole('article').first().getByText(result, { exact: true }).waitFor();
}
