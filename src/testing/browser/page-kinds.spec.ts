import type { Page } from '@playwright/test';
import { axeReport } from './axe-report.ts';
import { pageKinds } from './built-site.ts';
import { coveredWords } from './covered-words.ts';
import { expect, test } from './quiet-page.ts';
import { readInTabs } from './tabs.ts';
import { overflow } from './width.ts';

const telephone = { width: 390, height: 844 };
const smallest = { width: 320, height: 568 };
/** Where columns stand side by side, and are narrow. */
const tablet = { width: 768, height: 1024 };
const desktop = { width: 1440, height: 900 };
/** What a reader may set for every text (WCAG 1.4.12); nothing is lost by it. */
const spacedOut = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
/** The page box of the print sheet: A4 less its margins, at 96 pixels an inch. */
const paper = { width: 680, height: 990 };

test.describe('on a telephone and on paper', () => {
  test.use({ viewport: telephone });
  readInTabs(
    'a page of each kind is accessible in both themes, never scrolls sideways nor lays words over words, however its text is spaced, and fits an A4 sheet without its controls',
    pageKinds(),
    async (page, address) => {
      await page.setViewportSize(telephone);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.goto(address);
      expect.soft(await overflow(page), address).toEqual([]);
      expect.soft(await axeReport(page), address).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeReport(page, 'colours'), `${address} in the dark theme`).toEqual([]);
      await page.setViewportSize(smallest);
      expect.soft(await overflow(page), `${address} at 320 pixels`).toEqual([]);
      await lengthenNames(page);
      expect.soft(await overflow(page), `${address} at 320 pixels, with names of eighty letters`).toEqual([]);
      await page.reload();
      await spaceOut(page, true);
      expect.soft(await overflow(page), `${address} at 320 pixels, its letters and lines apart`).toEqual([]);
      for (const size of [telephone, tablet, desktop]) {
        await page.setViewportSize(size);
        expect.soft(await coveredWords(page), `${address} at ${size.width} pixels, its letters apart`).toEqual([]);
      }
      await spaceOut(page, false);
      await page.setViewportSize(paper);
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await fitsPaper(page, address);
    },
  );
});

/** Puts a name of eighty letters without a space wherever a page writes a name outside of its tables. */
async function lengthenNames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const places = 'h1, .dateline > *, .verdict, .crumbs li, .idcard__parties, .att__who a, .leg, .duo .fine, .board a';
    for (const place of document.querySelectorAll(places)) place.append('Valbrune'.repeat(10));
  });
}

/** Sets the spacing of a reader’s own sheet, or takes it away. */
async function spaceOut(page: Page, isSet: boolean): Promise<void> {
  await page.evaluate(
    (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    isSet ? spacedOut : '',
  );
}

async function fitsPaper(page: Page, address: string): Promise<void> {
  const on = `${address} on paper`;
  await expect.soft(page.getByRole('banner'), on).toBeHidden();
  await expect.soft(page.getByRole('contentinfo'), on).toBeHidden();
  await expect.soft(page.locator('.only-print').first(), on).toBeVisible();
  expect.soft(await overflow(page), on).toEqual([]);
}
