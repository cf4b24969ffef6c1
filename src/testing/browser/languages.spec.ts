import { builtPages, builtText } from './built-site.ts';
import { expect, test } from './quiet-page.ts';

test.describe('changing language', () => {
  test('leads from every page to its twin and back, and the page says so to search engines', () => {
    const pages = new Map(builtPages().map(({ address, name }) => [address, languagesOf(name)]));
    const switched = [...pages].filter(([, { other }]) => other !== undefined);
    expect(switched.length).toBeGreaterThan(400);
    for (const [address, { other = '', alternates }] of switched) {
      expect.soft(pages.get(other)?.other, `${other} leads back to ${address}`).toBe(address);
      expect.soft(alternates.toSorted(), address).toEqual([address, other].toSorted());
    }
    const alone = [...pages].filter(([, { other }]) => other === undefined).map(([address]) => address);
    expect(alone).toEqual(['/404.html']);
  });

  test('keeps the page, there and back', async ({ page }) => {
    const address = '/partenariats/boucle-chaude/gouvernance/';
    await page.goto(address);
    await page.locator('.tools a[hreflang="en"]').click();
    await expect(page).toHaveURL('/en/partnerships/boucle-chaude/governance/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('.tools a[hreflang="fr"]').click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });

  test('says which pages are not translated', async ({ page }) => {
    await page.goto('/en/partnerships/boucle-chaude/');
    await expect(page.locator('main aside').first()).toContainText(/French/);
  });
});

/** Where the switch of a page leads, and the addresses it gives for each language, from the site’s root. */
function languagesOf(name: string): { other: string | undefined; alternates: string[] } {
  const html = builtText(name);
  const path = (address: string) => new URL(address, 'https://example.invalid').pathname;
  const other = /<a class="toolbtn" href="([^"]+)" hreflang=/.exec(html)?.[1];
  const alternates = [...html.matchAll(/<link rel="alternate" hreflang="[a-z]+" href="([^"]+)"/g)];
  return {
    other: other === undefined ? undefined : path(other),
    alternates: alternates.map(([, href = '']) => path(href)),
  };
}
