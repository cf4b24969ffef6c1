import { axeReport } from './axe-report.ts';
import { builtPages, type BuiltPage } from './built-site.ts';
import { expect, test } from './quiet-page.ts';
import { overflow } from './width.ts';

/** One tab reads several pages: opening a tab costs more than reading a page. */
const PAGES_A_TAB = 15;

const pages = builtPages();
const tabs: BuiltPage[][] = [];
for (let at = 0; at < pages.length; at += PAGES_A_TAB) tabs.push(pages.slice(at, at + PAGES_A_TAB));

for (const [index, tab] of tabs.entries()) {
  test(`every page is accessible, silent and no wider than its window, ${index + 1} of ${tabs.length}`, async ({
    page,
  }) => {
    // Only a hang fails this test, never a slow machine.
    test.setTimeout(PAGES_A_TAB * 60_000);
    for (const { address } of tab) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect.soft(page.locator('h1'), address).toHaveCount(1);
        await expect
          .soft(page.locator('html'), address)
          .toHaveAttribute('lang', address.startsWith('/en/') ? 'en' : 'fr');
        await expect.soft(page.locator('meta[name="robots"]'), address).toHaveAttribute('content', /noindex/);
        expect.soft(await overflow(page), address).toEqual([]);
        expect.soft(await axeReport(page), address).toEqual([]);
      });
    }
  });
}
