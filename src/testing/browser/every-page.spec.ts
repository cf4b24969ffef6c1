import { axeReport } from './axe-report.ts';
import { builtPages } from './built-site.ts';
import { expect } from './quiet-page.ts';
import { readInTabs } from './tabs.ts';
import { overflow } from './width.ts';

const addresses = builtPages().map((page) => page.address);

// An English page has the elements and the styles of its French twin: axe reads one of each kind (`page-kinds.spec.ts`), and every French one here.
readInTabs('every page is silent and no wider than its window, and accessible', addresses, async (page, address) => {
  await page.goto(address);
  await expect.soft(page.locator('h1'), address).toHaveCount(1);
  const language = address.startsWith('/en/') ? 'en' : 'fr';
  await expect.soft(page.locator('html'), address).toHaveAttribute('lang', language);
  await expect.soft(page.locator('meta[name="robots"]'), address).toHaveAttribute('content', /noindex/);
  expect.soft(await overflow(page), address).toEqual([]);
  if (language === 'fr') expect.soft(await axeReport(page), address).toEqual([]);
});
