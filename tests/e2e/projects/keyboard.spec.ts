import { afterAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { theApplication } from '../../support/application';
import { closeBrowser, tabTo, withBrowser } from '../../support/browser';
import { aProject, settleChecklist } from '../../support/projects';
import { aTeam } from '../../support/team';

const application = theApplication();

afterAll(async () => {
  await closeBrowser();
  await application.close();
});

describe('with the keyboard alone', () => {
  it(
    'the skip link leads past the navigation, and every stop shows where the focus is',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', { as: 'koordination@bonn.demo' });
      await page.getByRole('table').waitFor();
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
      expect(await hasFocus(skip)).toBe(true);
      expect(await isInView(skip)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await hasFocus(page.getByRole('main'))).toBe(true);

      const unseen: string[] = [];
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        const { name, isMarked } = await focused(page);
        if (name.startsWith('BODY')) break; // past the last control, in the browser's own bar
        if (!isMarked) unseen.push(name);
      }
      expect(unseen).toEqual([]);
    }),
  );

  it(
    'a pilot is requested and approved under a condition',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator', 'executive-board']);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      await settleChecklist(application, id);

      const page = await open(`/projekte/${id}`, { as: team.person('it-coordinator').email });
      await tabTo(page, page.getByRole('link', { name: 'Pilotfreigabe beantragen' }));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('textbox', { name: 'Ihre Empfehlung' }));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const faults = page.getByRole('alert');
      await faults.waitFor();
      expect(await hasFocus(faults)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await hasFocus(page.getByRole('textbox', { name: 'Ihre Empfehlung' }))).toBe(true);
      await page.keyboard.type('Beispiel: bitte freigeben.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Offener Antrag' }).waitFor();

      const board = await open(`/projekte/${id}`, { as: team.person('executive-board').email });
      await tabTo(board, board.getByRole('link', { name: 'Entscheiden' }));
      await board.keyboard.press('Enter');
      await tabTo(board, board.getByRole('radio', { name: 'Erteilt', exact: true }));
      await board.keyboard.press('ArrowDown');
      await tabTo(board, board.getByRole('textbox', { name: 'Was ist zu tun?' }));
      await board.keyboard.type('Beispiel: BITV-Test vorlegen.');
      await board.keyboard.press('Tab');
      await board.keyboard.type('12312099');
      await tabTo(board, board.getByLabel('Verantwortliche Rolle'));
      await board.keyboard.type('IT-Koordination');
      await tabTo(board, board.getByRole('textbox', { name: /^Warum ohne dieses Votum/ }));
      await board.keyboard.type('Beispiel: nicht besetzt.');
      await tabTo(board, board.getByRole('textbox', { name: 'Begründung' }));
      await board.keyboard.type('Beispiel: gut vorbereitet.');
      await tabTo(board, board.getByRole('button', { name: 'Entscheidung festhalten' }));
      await board.keyboard.press('Enter');
      const record = board.getByRole('article', { name: 'G1 Pilotfreigabe' });
      await record.getByText('IT-Koordination, bis 31.12.2099').waitFor();
      expect(await isNowhere(board)).toBe(false);
    }),
  );

  it(
    'a form that opens has the focus, says its faults, and leaves the focus beside it',
    withBrowser(async ({ open }) => {
      const team = await aTeam(application, ['it-coordinator']);
      const { id } = await aProject(team.client('it-coordinator'), { organisation: team.town });
      const page = await open(`/projekte/${id}/checkliste?punkt=needs-analysis.risk-class`, {
        as: team.person('it-coordinator').email,
      });
      const opener = page.getByRole('button', { name: 'Nachweis hinzufügen' });
      await tabTo(page, opener);
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Vermerk' }).waitFor();
      expect(await hasFocus(page.getByRole('radio', { name: 'Vermerk' }))).toBe(true);

      await tabTo(page, page.getByRole('button', { name: 'Nachweis speichern' }));
      await page.keyboard.press('Enter');
      const faults = page.getByRole('alert');
      await faults.getByRole('link', { name: 'Bitte füllen Sie dieses Feld aus.' }).waitFor();
      expect(await hasFocus(faults)).toBe(true);

      await tabTo(page, page.getByRole('button', { name: 'Abbrechen' }));
      await page.keyboard.press('Enter');
      await opener.waitFor();
      expect(await isNowhere(page)).toBe(false);
      await tabTo(page, opener);
    }),
  );
});

function isNowhere(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === document.body);
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

function isInView(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { top, left, bottom } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight;
  });
}

/** Marked: an outline, a shadow or another sign that only the focus draws. */
function focused(page: Page): Promise<{ name: string; isMarked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: 'nothing', isMarked: false };
    const look = () => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, boxShadow, borderColor].join();
    };
    const withFocus = look();
    element.blur();
    const without = look();
    element.focus();
    const name = `${element.tagName} ${element.innerText || (element.getAttribute('name') ?? '')}`;
    return { name, isMarked: withFocus !== without };
  });
}
