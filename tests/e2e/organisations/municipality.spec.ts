import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser, tabTo, withBrowser } from '../../support/browser';

afterAll(closeBrowser);

const reader = { as: 'koordination@bonn.demo' };

describe('the page of a municipality', () => {
  it(
    'shows the figures of Bonn, its nine neighbours and where it lies',
    withBrowser(async ({ open }) => {
      const page = await open('/kommunen/05314000', reader);
      await page.getByRole('heading', { level: 1, name: 'Bonn' }).waitFor();
      await page.getByRole('definition').getByText('05314000').waitFor();
      await page.getByRole('definition').getByText('kreisfrei').waitFor();

      const neighbours = page.getByRole('table', { name: '9 Nachbarn in Nordrhein-Westfalen' });
      const names = await neighbours.getByRole('rowheader').allInnerTexts();
      expect(names).toHaveLength(9);
      expect(names).toEqual(expect.arrayContaining(['Alfter', 'Königswinter', 'Troisdorf']));
      const map = page.getByRole('figure', { name: /^Karte: Bonn ist ausgefüllt.*Alfter/ });
      await map.waitFor();
      await map.getByText('© GeoBasis-DE / BKG 2016').waitFor();
    }),
  );

  it(
    'US-10: shows opened projects nearby with the reason, and table and map say the same',
    withBrowser(async ({ open }) => {
      const page = await open('/kommunen/05382004', reader);
      const table = page.getByRole('table', { name: /^\d+ Projekte?/ });
      await table.getByRole('rowheader').getByText('Warnung vor Starkregen').waitFor();
      const rain = table.getByRole('row').filter({ hasText: 'Warnung vor Starkregen' });
      await rain.getByText('selber Kreis, gleiche Größenklasse').waitFor();

      const towns = await table.locator('[data-label=Kommune]').allInnerTexts();
      const counted = new Map<string, number>();
      for (const town of towns) counted.set(town, (counted.get(town) ?? 0) + 1);
      const said = [...counted].map(([town, count]) => `${town} (${String(count)})`);
      const map = page.getByRole('figure', { name: /^Karte: Alfter/ });
      const label = (await map.getAttribute('aria-label')) ?? '';
      expect(label.split('Mit Projekten: ')[1]).toBe(`${said.join(', ')}.`);
      // What lies outside the section is named below it; together they are the table again.
      const outside = await page.getByText(/^Außerhalb dieses Ausschnitts/).allInnerTexts();
      const named = [...outside.join().matchAll(/\((\d+)\)/g)].map(([, count]) => count ?? '');
      const drawn = await map.locator('.nrw-map__picture .nrw-map__count').allTextContents();
      const told = [...drawn.map((figure) => figure.trim()), ...named];
      expect(told.sort()).toEqual([...counted.values()].map(String).sort());
    }),
  );

  it(
    'is found, read and left for a neighbour with the keyboard alone',
    withBrowser(async ({ open }) => {
      const page = await open('/projekte', reader);
      await tabTo(page, page.getByRole('link', { name: 'Kommunen' }));
      await page.keyboard.press('Enter');
      // The list of projects has a search of its own until the next page is there.
      await page.getByRole('heading', { level: 1, name: 'Kommunen' }).waitFor();
      await tabTo(page, page.getByRole('searchbox'));
      await page.keyboard.type('Bonn');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search=Bonn/);
      await tabTo(
        page,
        page.getByRole('rowheader').getByRole('link', { name: 'Bonn', exact: true }),
      );
      await page.keyboard.press('Enter');

      await page.getByRole('heading', { level: 1, name: 'Bonn' }).waitFor();
      await tabTo(page, page.getByRole('rowheader').getByRole('link', { name: 'Alfter' }));
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { level: 1, name: 'Alfter' });
      await heading.waitFor();
      // Who does not see the new page hears its name.
      expect(await heading.evaluate((title) => title === document.activeElement)).toBe(true);
      await page.getByRole('rowheader').getByRole('link', { name: 'Bonn', exact: true }).waitFor();
    }),
  );

  it(
    'says in words that a key belongs to nobody',
    withBrowser(async ({ open }) => {
      const page = await open('/kommunen/05999999', { ...reader, tolerated: /status of 404/ });
      await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
    }),
  );
});
