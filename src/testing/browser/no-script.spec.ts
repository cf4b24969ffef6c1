import { pageKinds } from './built-site.ts';
import { expect, test } from './quiet-page.ts';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
  for (const [kind, address] of pageKinds()) {
    test(`the ${kind} page reads`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveCount(1);
      expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(60);
      const dead = page.locator('.needs-js');
      for (const control of await dead.all()) await expect(control).toBeHidden();
      const links = page.getByRole('banner').getByRole('link');
      expect(await links.count()).toBeGreaterThan(5);
    });
  }

  test('the portfolio shows every partnership', async ({ page }) => {
    await page.goto('/partenariats/');
    await expect(page.locator('portfolio-table tbody tr')).toHaveCount(4);
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
