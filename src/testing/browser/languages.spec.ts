import { pagesInTwoLanguages } from './built-site.ts';
import { expect, test } from './quiet-page.ts';
import { readInTabs } from './tabs.ts';

test.describe('changing language', () => {
  readInTabs('keeps a page of each kind, there and back', pagesInTwoLanguages(), async (page, address) => {
    await page.goto(address);
    await page.locator('.tools a[hreflang="en"]').click();
    await expect(page).toHaveURL(/\/en\//);
    await expect.soft(page.locator('html'), address).toHaveAttribute('lang', 'en');
    const english = new URL(page.url()).pathname;
    await expect
      .soft(page.locator('link[rel="alternate"][hreflang="fr"]'), address)
      .toHaveAttribute('href', endingIn(address));
    await page.locator('.tools a[hreflang="fr"]').click();
    await expect(page).toHaveURL(address);
    await expect
      .soft(page.locator('link[rel="alternate"][hreflang="en"]'), address)
      .toHaveAttribute('href', endingIn(english));
  });

  test('says which pages are not translated', async ({ page }) => {
    await page.goto('/en/clauses/revision-partage/');
    await expect(page.locator('main aside').first()).toContainText(/French/);
  });
});

/** An address may be written with its host, or without. */
function endingIn(address: string): RegExp {
  return new RegExp(`${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
