import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsInEnglish } from '../../support/accessible-pages';
import { everyPage, type PageUnderTest } from '../../support/all-pages';
import { closeBrowser, withBrowser } from '../../support/browser';

let pages: readonly PageUnderTest[] = [];
beforeAll(async () => {
  pages = await everyPage();
}, 60_000);
afterAll(closeBrowser);

describe('every page', () => {
  it('has no axe violations in English, dark from the start, and is named after its heading', async () => {
    await withBrowser(async (browser) => {
      expect(await faultsInEnglish(browser, pages)).toEqual([]);
    })();
  }, 300_000);
});
