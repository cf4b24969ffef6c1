import { builtPages, pageKinds } from './built-site.ts';
import { expect, test } from './quiet-page.ts';
import { readInTabs } from './tabs.ts';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
  readInTabs('a page of each kind reads', pageKinds(), async (page, address) => {
    await page.goto(address);
    await expect.soft(page.locator('h1'), address).toHaveCount(1);
    expect.soft((await page.locator('main').innerText()).trim().length, address).toBeGreaterThan(60);
    const shown = page.locator('.needs-js').filter({ visible: true });
    await expect.soft(shown, address).toHaveCount(0);
    expect.soft(await page.getByRole('banner').getByRole('link').count(), address).toBeGreaterThan(5);
  });

  test('the portfolio shows every partnership', async ({ page }) => {
    await page.goto('/partenariats/');
    const partnerships = builtPages().filter(({ address }) => /^\/partenariats\/[^/]+\/$/.test(address));
    await expect(page.locator('portfolio-table tbody tr')).toHaveCount(partnerships.length);
    for (const row of await page.locator('portfolio-table tbody tr').all()) await expect(row).toBeVisible();
  });

  test('a KPI page shows its figures in tables and its charts as drawings', async ({ page }) => {
    await page.goto('/partenariats/boucle-chaude/indicateurs/');
    await expect(page.locator('main canvas')).toHaveCount(0);
    const drawing = page.locator('kpi-chart svg').first();
    await expect(drawing).toBeVisible();
    expect(await page.locator('.kpifig table tbody tr').count()).toBeGreaterThan(20);
  });

  test('the search page leads to everything by links', async ({ page }) => {
    await page.goto('/recherche/');
    for (const index of ['/partenariats/', '/clauses/', '/indicateurs/', '/guides/', '/checklists/']) {
      await expect(page.locator(`main a[href="${index}"]`).first()).toBeVisible();
    }
  });
});
