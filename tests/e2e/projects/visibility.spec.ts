import { afterAll, describe, expect, it } from '@jest/globals';
import { type Project, projectSchema, type VisibilityLevel } from '@ki-kompass/domain';
import type { Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aPerson } from '../../support/people';
import { aProject, openTo } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

const money = { estimatedTotalCents: 4_200_000, estimatedTotalIsAssumption: true };
const title = 'Beispiel: Auskunft rund um die Uhr';

describe('opening a project', () => {
  it(
    'US-10: to the network shows a neighbour what is open, and no money',
    withBrowser(async ({ open }) => {
      const { team, project } = await aTownWithProject();
      const page = await open(`/projekte/${project.id}`, { as: coordinatorOf(team) });
      await page.getByRole('link', { name: 'Sichtbarkeit: Intern' }).click();
      await page.getByText(`Nur ${team.town.name} sieht dieses Projekt.`).waitFor();
      await page.getByRole('radio', { name: 'Netzwerk' }).first().check();
      await page.getByText('Nach dem Speichern: Alle im Netzwerk sehen').waitFor();
      expect(await page.getByText('Geld wird für andere sichtbar').count()).toBe(0);
      await page.getByRole('button', { name: 'Sichtbarkeit speichern' }).click();
      await page
        .getByText('Alle im Netzwerk sehen Steckbrief, Fortschritt und Entscheidungen.', {
          exact: true,
        })
        .waitFor();
      await page.getByRole('link', { name: 'Sichtbarkeit: Netzwerk' }).waitFor();

      const neighbour = await open(`/projekte/${project.id}`, { as: await aNeighbour() });
      await neighbour.getByRole('heading', { level: 1, name: title }).waitFor();
      await neighbour.getByText('Anrufe bleiben liegen.').waitFor();
      await neighbour.getByText(/von \d+ Punkten erledigt\. \d+ Punkte sperren die /).waitFor();
      const words = await neighbour.getByRole('main').innerText();
      expect(words).not.toMatch(/€|42\.000|Gesamtkosten|Robin/);
      expect(
        await neighbour.getByRole('navigation', { name: 'Bereiche des Projekts' }).count(),
      ).toBe(0);
      await neighbour.getByRole('button', { name: 'Kontakt aufnehmen' }).click();
      const contact = neighbour.getByRole('region', { name: 'Kontakt' });
      await contact.getByText('IT-Koordination').waitFor();
      await contact.getByText(team.town.name).waitFor();
    }),
  );

  it(
    'is undone with the button in the message',
    withBrowser(async ({ open }) => {
      const { team, project } = await aTownWithProject();
      const page = await open(`/projekte/${project.id}/sichtbarkeit`, { as: coordinatorOf(team) });
      await page.getByRole('radio', { name: 'Netzwerk' }).first().check();
      await page.getByRole('button', { name: 'Sichtbarkeit speichern' }).click();
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByText('Rückgängig gemacht').waitFor();
      await page.getByText(`Nur ${team.town.name} sieht dieses Projekt.`).waitFor();

      await page.getByRole('link', { name: 'Verlauf' }).click();
      const entries = page.getByText('hat die Sichtbarkeit für andere geändert: Steckbrief');
      await entries.nth(1).waitFor();
      expect(await entries.count()).toBe(2);
    }),
  );

  it(
    'is not undone once somebody else has set the same since, and says why',
    withBrowser(async ({ open }) => {
      const { team, project } = await aTownWithProject();
      const page = await open(`/projekte/${project.id}/sichtbarkeit`, {
        as: coordinatorOf(team),
        tolerated: /status of 409/,
      });
      await page.getByRole('radio', { name: 'Netzwerk' }).first().check();
      await page.getByRole('button', { name: 'Sichtbarkeit speichern' }).click();
      await page.getByText('Sichtbarkeit gespeichert').waitFor();
      const client = team.client('it-coordinator');
      const saved = (await client.get(`/api/projects/${project.id}`)).as(projectSchema);
      await openTo(client, saved, 'public');
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.getByText('Das lässt sich nicht mehr rückgängig machen.').waitFor();
      await page.getByRole('link', { name: 'Sichtbarkeit: Öffentlich' }).waitFor();
    }),
  );

  it(
    'with its money wants a confirmation, and only then a neighbour reads the sum',
    withBrowser(async ({ open }) => {
      const { team, project } = await aTownWithProject('network');
      const page = await open(`/projekte/${project.id}/sichtbarkeit`, { as: coordinatorOf(team) });
      const economics = page.getByRole('radiogroup', { name: 'Wirtschaftlichkeit' });
      await economics.getByRole('radio', { name: 'Netzwerk' }).check();
      await page.getByRole('alert').getByText('Geld wird für andere sichtbar').waitFor();
      const save = page.getByRole('button', { name: 'Sichtbarkeit speichern' });
      await save.click();
      await page.getByText('Bitte setzen Sie erst das Häkchen.').waitFor();
      await page.getByRole('checkbox', { name: /^Ja, die Wirtschaftlichkeit/ }).check();
      await save.click();
      await page.getByText('Sichtbarkeit gespeichert').waitFor();

      const neighbour = await open(`/projekte/${project.id}`, { as: await aNeighbour() });
      await neighbour.getByText('42.000,00').waitFor();
    }),
  );

  it(
    'that somebody else opened meanwhile is told in words, and the own choice stays',
    withBrowser(async ({ open }) => {
      const { team, project } = await aTownWithProject();
      const page = await open(`/projekte/${project.id}/sichtbarkeit`, {
        as: coordinatorOf(team),
        tolerated: /status of 409/,
      });
      await page.getByRole('radio', { name: 'Öffentlich' }).first().check();
      await openTo(team.client('it-coordinator'), project, 'network');
      await page.getByRole('button', { name: 'Sichtbarkeit speichern' }).click();
      await page.getByText(/Steckbrief: Robin .* von „Intern“ auf „Netzwerk“ gestellt/).waitFor();
      await page.getByText('Alle im Netzwerk sehen Steckbrief').first().waitFor();
      expect(await page.getByRole('radio', { name: 'Öffentlich' }).first().isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Sichtbarkeit speichern' }).click();
      await page.getByText('Sichtbarkeit gespeichert').waitFor();
    }),
  );
});

describe('the preview', () => {
  it(
    'is what a neighbour sees, word for word, and what everybody sees',
    withBrowser(async ({ open }) => {
      const { team, project } = await aTownWithProject('public');
      const page = await open(`/projekte/${project.id}/sichtbarkeit`, { as: coordinatorOf(team) });
      await page.getByRole('link', { name: 'Vorschau: Nachbarkommune' }).click();
      await page.getByText('Vorschau: so sieht eine Nachbarkommune das Projekt').waitFor();
      const neighbour = await open(`/projekte/${project.id}`, { as: await aNeighbour() });
      for (const reader of [page, neighbour]) await categoriesIn(reader);
      expect(await openedWords(page)).toBe(await openedWords(neighbour));

      await page.getByRole('link', { name: 'Vorschau: ohne Anmeldung' }).click();
      await page.getByText('Vorschau: so sieht die Öffentlichkeit das Projekt').waitFor();
      const anybody = await open(`/oeffentlich/projekte/${project.id}`);
      expect(await openedWords(page)).toBe(await openedWords(anybody));
    }),
  );

  it(
    'of a closed project says that the page does not exist',
    withBrowser(async ({ open }) => {
      const { team, project } = await aTownWithProject();
      const page = await open(`/projekte/${project.id}/vorschau?als=oeffentlichkeit`, {
        as: coordinatorOf(team),
      });
      await page.getByText('Andere sehen hier nichts.').waitFor();
      await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
    }),
  );
});

describe('a project open to everybody', () => {
  it(
    'is read without signing in, which is offered',
    withBrowser(async ({ open }) => {
      const { project } = await aTownWithProject('public');
      const page = await open(`/oeffentlich/projekte/${project.id}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByText('Einfache Fragen werden sofort beantwortet.').waitFor();
      const words = await page.getByRole('main').innerText();
      expect(words).toContain('Chatbot');
      expect(words).not.toMatch(/Anrufe bleiben liegen|erledigt|€/);
      await page.getByRole('link', { name: 'Anmelden und mehr sehen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    }),
  );
});

describe('closing a project', () => {
  it(
    'takes the page from a neighbour at once, and from everybody who asks again',
    withBrowser(async ({ open }) => {
      const { team, project } = await aTownWithProject('public');
      const tolerated = /status of 404/;
      const neighbour = await open(`/projekte/${project.id}`, {
        as: await aNeighbour(),
        tolerated,
      });
      await neighbour.getByRole('heading', { level: 1, name: title }).waitFor();
      const anybody = await open(`/oeffentlich/projekte/${project.id}`, { tolerated });
      await anybody.getByRole('heading', { level: 1, name: title }).waitFor();

      const page = await open(`/projekte/${project.id}/sichtbarkeit`, { as: coordinatorOf(team) });
      await page.getByRole('radio', { name: 'Intern' }).first().check();
      await page.getByRole('button', { name: 'Sichtbarkeit speichern' }).click();
      await page.getByText('Sichtbarkeit gespeichert').waitFor();

      const closed = 'Dieses Projekt ist nicht mehr für Sie geöffnet.';
      await neighbour.getByRole('heading', { level: 1, name: closed }).waitFor();
      const notFound = { level: 1, name: 'Diese Seite gibt es nicht' } as const;
      await anybody.reload();
      await anybody.getByRole('heading', notFound).waitFor();
    }),
  );
});

/** A coordinator with a project that costs something, open as far as the level proposes. */
async function aTownWithProject(
  level: VisibilityLevel = 'internal',
): Promise<{ team: Team; project: Project }> {
  const team = await aTeam(application, ['it-coordinator']);
  const client = team.client('it-coordinator');
  const project = await aProject(client, { organisation: team.town, changes: money });
  if (level === 'internal') return { team, project };
  return { team, project: await openTo(client, project, level) };
}

function coordinatorOf(team: Team): string {
  return team.person('it-coordinator').email;
}

async function aNeighbour(): Promise<string> {
  return (await aPerson(application, { roles: ['it-coordinator'] })).email;
}

/** The kinds of data have their names only when the catalogue is there. */
async function categoriesIn(page: Page): Promise<void> {
  await page.getByRole('definition').getByText('Anfragetexte').waitFor();
}

/** The words of the opened project, without what stands around it on the page. */
async function openedWords(page: Page): Promise<string> {
  const article = page.getByRole('article');
  await article.getByRole('heading', { level: 1, name: title }).waitFor();
  const crumbs = article.getByRole('navigation');
  const words = await article.innerText();
  return (await crumbs.count()) === 0 ? words : words.replace(await crumbs.innerText(), '').trim();
}
