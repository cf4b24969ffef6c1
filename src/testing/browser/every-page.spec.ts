import { expect, test } from '@playwright/test';
import { axeReport } from './axe-report.ts';
import { builtPages, builtText } from './built-site.ts';
import { readInTabs } from './tabs.ts';
import { overflow } from './width.ts';

const pages = builtPages();
const isEnglish = (address: string) => address.startsWith('/en/');

// An English page has the sheets of its French twin: `page-kinds.spec.ts` reads the colours of one of each kind.
readInTabs(
  'every page is accessible, silent and no wider than its window',
  pages.map(({ address }) => address),
  async (page, address) => {
    await page.goto(address);
    expect.soft(await overflow(page), address).toEqual([]);
    expect.soft(await axeReport(page, isEnglish(address) ? 'all but colours' : 'all'), address).toEqual([]);
  },
);

test('every page has one title, says its language and keeps search engines away', () => {
  for (const { address, name } of pages) {
    const html = builtText(name);
    expect.soft(html.match(/<h1[\s>]/g), address).toHaveLength(1);
    expect.soft(/<html\b[^>]*\blang="([a-z]+)"/.exec(html)?.[1], address).toBe(isEnglish(address) ? 'en' : 'fr');
    expect.soft(/<meta name="robots" content="[^"]*noindex/.test(html), address).toBe(true);
  }
});
