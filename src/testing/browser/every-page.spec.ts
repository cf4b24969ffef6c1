import { axeReport } from './axe-report.ts';
import { builtPages } from './built-site.ts';
import { expect, test } from './quiet-page.ts';
import { overflow } from './width.ts';

for (const { address } of builtPages()) {
  test(`${address} is accessible, silent and no wider than its window`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/en/') ? 'en' : 'fr');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    expect(await overflow(page)).toEqual([]);
    expect(await axeReport(page)).toEqual([]);
  });
}
