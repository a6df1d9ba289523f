import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsInGerman } from '../../support/accessible-pages';
import { everyPage, isOfAProject, type PageUnderTest } from '../../support/all-pages';
import { closeBrowser, withBrowser } from '../../support/browser';

let pages: readonly PageUnderTest[] = [];
beforeAll(async () => {
  pages = (await everyPage()).filter((page) => !isOfAProject(page));
}, 60_000);
afterAll(closeBrowser);

describe('every other page', () => {
  it('fits its window and has no axe violations in German, from the phone to the desk, in both themes', async () => {
    await withBrowser(async (browser) => {
      expect(await faultsInGerman(browser, pages)).toEqual([]);
    })();
  }, 300_000);
});
