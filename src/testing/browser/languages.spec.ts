import { pagesInTwoLanguages } from './built-site.ts';
import { expect, test } from './quiet-page.ts';

test.describe('changing language', () => {
  for (const [kind, address] of pagesInTwoLanguages()) {
    test(`keeps the ${kind} page, there and back`, async ({ page }) => {
      await page.goto(address);
      await page.locator('.tools a[hreflang="en"]').click();
      await expect(page).toHaveURL(/\/en\//);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      const english = new URL(page.url()).pathname;
      await expect(page.locator('link[rel="alternate"][hreflang="fr"]')).toHaveAttribute(
        'href',
        new RegExp(`${escaped(address)}$`),
      );
      await page.locator('.tools a[hreflang="fr"]').click();
      await expect(page).toHaveURL(address);
      await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
        'href',
        new RegExp(`${escaped(english)}$`),
      );
    });
  }

  test('says which pages are not translated', async ({ page }) => {
    await page.goto('/en/clauses/revision-partage/');
    await expect(page.locator('main aside').first()).toContainText(/French/);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
