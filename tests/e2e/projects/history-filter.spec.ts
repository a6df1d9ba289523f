import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectSchema, type Role } from '@ki-kompass/domain';
import type { Locator, Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { expectNoAxeViolations } from '../../support/axe';
import { closeBrowser, withBrowser } from '../../support/browser';
import { aProject } from '../../support/projects';
import { aTeam, type Team } from '../../support/team';

const application = theApplication();
const roles = ['it-coordinator', 'treasurer', 'auditor', 'council-office'] as const;
let team: Team;
/** Where its history is read: more than one page, by two people. */
let path: string;
let projectId: string;

beforeAll(async () => {
  team = await aTeam(application, [...roles]);
  const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
  projectId = id;
  path = `/projekte/${id}/verlauf`;
  await edit('treasurer', { estimatedTotalCents: 4_200_000 });
  for (const number of Array.from({ length: 31 }, (_, at) => String(at + 1))) {
    await edit('it-coordinator', { title: `Beispiel: Titel ${number}` });
  }
});

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

async function edit(role: Role, changes: object): Promise<void> {
  const client = team.client(role);
  const { version } = (await client.get(`/api/projects/${projectId}`)).as(projectSchema);
  const answer = await client.patch(`/api/projects/${projectId}`, { version, changes });
  expect(answer.status).toBe(200);
}

describe('US-27 looking for something in the history', () => {
  it(
    'US-27 finds what, who and when, and the address keeps it: back, a reload, a reset',
    withBrowser(async ({ open }) => {
      const page = await open(path, { as: team.person('auditor').email });
      await found(page, 'Die neuesten 30 Einträge');
      await choice(page, 'Bereich').selectOption('Wirtschaftlichkeit');
      await found(page, '1 Eintrag passt zu Ihrer Auswahl');
      expect(await sentences(page).allInnerTexts()).toEqual([
        expect.stringMatching(/Kämmerei.*hat den Steckbrief geändert/),
      ]);
      await expectNoAxeViolations(page);

      await choice(page, 'Rolle').selectOption('IT-Koordination');
      await page.getByText('Kein Eintrag passt zu Ihrer Auswahl').waitFor();
      expect([asked(page, 'group'), asked(page, 'role')]).toEqual(['economics', 'it-coordinator']);
      await page.goBack();
      await found(page, '1 Eintrag passt zu Ihrer Auswahl');
      await page.reload();
      await found(page, '1 Eintrag passt zu Ihrer Auswahl');

      await choice(page, 'Rolle').selectOption('IT-Koordination');
      await page.getByText('Kein Eintrag passt zu Ihrer Auswahl').waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: 'Filter zurücksetzen' }).click();
      await found(page, 'Die neuesten 30 Einträge');
      expect([asked(page, 'group'), asked(page, 'role')]).toEqual([null, null]);
      expect(await status(page).evaluate((line) => line === document.activeElement)).toBe(true);
    }),
  );

  it(
    'US-27 follows a name to what this person did, page by page, and gives it up again',
    withBrowser(async ({ open }) => {
      const { id, displayName } = team.person('it-coordinator');
      const page = await open(`${path}?role=it-coordinator`, {
        as: team.person('auditor').email,
      });
      await found(page, 'Die neuesten 30 Einträge, die zu Ihrer Auswahl passen');
      const name = page.getByRole('link', { name: `${displayName}: nur diese Einträge zeigen` });
      await name.first().click();
      await page.waitForURL(new RegExp(`person=${id}`));
      await name.first().waitFor({ state: 'detached' });
      await page.locator('.history-result[aria-busy=false]').waitFor();
      await page.getByRole('button', { name: 'Ältere laden' }).click();
      await page.getByText('Ältere Einträge, die zu Ihrer Auswahl passen, gibt es nicht').waitFor();
      expect(await sentences(page).filter({ hasNotText: displayName }).count()).toBe(0);
      expect(await sentences(page).count()).toBeGreaterThan(31);

      await page.emulateMedia({ media: 'print' });
      await page
        .getByText(`Auswahl: Rolle IT-Koordination · Person: ${displayName}`, { exact: true })
        .waitFor();
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: `Person: ${displayName}` }).click();
      await page.getByRole('list', { name: 'Gewählte Person' }).waitFor({ state: 'detached' });
      expect([asked(page, 'person'), asked(page, 'role')]).toEqual([null, 'it-coordinator']);
    }),
  );

  it(
    'US-27 shows of what others do meanwhile only what matches',
    withBrowser(async ({ open }) => {
      const page = await open(`${path}?group=economics&role=it-coordinator`, {
        as: team.person('auditor').email,
      });
      await page.getByText('Kein Eintrag passt zu Ihrer Auswahl').waitFor();
      await edit('it-coordinator', { title: 'Beispiel: Titel von nebenan' });
      await page.getByRole('heading', { level: 1, name: 'Beispiel: Titel von nebenan' }).waitFor();
      await edit('it-coordinator', { estimatedTotalCents: 4_300_000 });
      await found(page, '1 Eintrag passt zu Ihrer Auswahl');
      expect(await page.getByText('Titel 31').count()).toBe(0);

      await page.getByRole('link', { name: 'Übersicht' }).click();
      await page.getByText('Beispiel: Titel von nebenan').first().waitFor();
      await page.getByRole('link', { name: 'Ganzen Verlauf ansehen' }).waitFor();
      const brief = page.locator('.history--brief').getByRole('listitem');
      await brief.nth(3).waitFor();
    }),
  );

  it(
    'US-27 says that a period ends before it begins, and asks for what makes sense of it',
    withBrowser(async ({ open }) => {
      const page = await open(path, { as: team.person('auditor').email, width: 320 });
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await day(page, 'Von').fill('2020-03-02');
      await found(page, 'Die neuesten 30 Einträge, die zu Ihrer Auswahl passen');
      await day(page, 'Bis').fill('2020-03-01');
      await page.getByText('Das Ende liegt vor dem Beginn.').waitFor();
      expect([asked(page, 'from'), asked(page, 'to')]).toEqual(['2020-03-02', '2020-03-01']);
      expect(await sentences(page).count()).toBeGreaterThan(1);
      await expectNoAxeViolations(page);
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBeLessThanOrEqual(0);

      await day(page, 'Bis').fill('2020-03-03');
      await page.getByText('Kein Eintrag passt zu Ihrer Auswahl').waitFor();
      await page.getByRole('button', { name: 'Filter (2 aktiv)' }).waitFor();
      expect(await page.getByText('Das Ende liegt vor dem Beginn.').count()).toBe(0);
    }),
  );

  it(
    'US-27 names nobody to whoever sees no names, also by a link that does',
    withBrowser(async ({ open }) => {
      const { id, displayName } = team.person('treasurer');
      const page = await open(`${path}?person=${id}&group=people`, {
        as: team.person('council-office').email,
      });
      await found(page, 'Die neuesten 30 Einträge');
      const options = await choice(page, 'Bereich').getByRole('option').allInnerTexts();
      const areas = options.map((option) => option.trim());
      expect(areas).toContain('Entscheidungen');
      expect(areas).not.toContain('Personen');
      expect(await page.getByRole('link', { name: /nur diese Einträge/ }).count()).toBe(0);
      expect(await page.getByText(displayName).count()).toBe(0);
    }),
  );
});

function status(page: Page): Locator {
  return page.locator('.result-line').getByRole('status');
}

async function found(page: Page, sentence: string): Promise<void> {
  await status(page).getByText(sentence, { exact: true }).waitFor();
}

function choice(page: Page, name: string): Locator {
  return page.getByRole('search').getByRole('combobox', { name: new RegExp(`^${name}`) });
}

function day(page: Page, name: string): Locator {
  return page.getByRole('search').getByRole('textbox', { name: new RegExp(`^${name}`) });
}

function sentences(page: Page): Locator {
  return page.locator('.history__sentence');
}

function asked(page: Page, parameter: string): string | null {
  return new URL(page.url()).searchParams.get(parameter);
}
