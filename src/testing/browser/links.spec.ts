import { test, expect } from '@playwright/test';
import { builtFiles, builtText } from './built-site.ts';

test('every internal address of every page and sheet answers', async ({ request, baseURL }) => {
  const origin = baseURL ?? '';
  const asked = new Map<string, string>();
  for (const name of builtFiles().filter((file) => file.endsWith('.html'))) {
    const own = new URL(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, origin);
    for (const [, address = ''] of builtText(name).matchAll(/\s(?:href|src)="([^"#][^"]*)"/g)) {
      const url = new URL(address.replaceAll('&amp;', '&'), own);
      url.hash = '';
      if (url.origin === origin && !asked.has(url.href)) asked.set(url.href, name);
    }
  }
  expect(asked.size).toBeGreaterThan(50);
  const broken: string[] = [];
  for (const [address, page] of asked) {
    const response = await request.get(address, { maxRedirects: 0 });
    if (response.status() !== 200) broken.push(`${response.status()} ${address} (in ${page})`);
  }
  expect(broken).toEqual([]);
});

test('an address that leads nowhere gets the site’s own page', async ({ page }) => {
  const response = await page.goto('/partenariats/inconnu/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main').getByRole('link').first()).toBeVisible();
});
