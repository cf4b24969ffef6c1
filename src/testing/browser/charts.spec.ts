import { expect, test } from './quiet-page.ts';

const address = '/partenariats/boucle-chaude/indicateurs/';

test.describe('charts', () => {
  test('are drawn once they come into view, each over its own drawing', async ({ page }) => {
    await page.goto(address);
    const charts = page.locator('kpi-chart');
    expect(await charts.count()).toBeGreaterThanOrEqual(5);
    const last = charts.last();
    await expect(last.locator('canvas')).toHaveCount(0);
    for (const chart of await charts.all()) {
      await chart.scrollIntoViewIfNeeded();
      await expect(chart.locator('canvas')).toBeVisible();
      await expect(chart.locator('svg').first()).toBeHidden();
    }
  });

  test('follow the theme without a word on the console', async ({ page }) => {
    await page.goto(address);
    const chart = page.locator('kpi-chart').first();
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('canvas')).toBeVisible();
    const pixels = () =>
      chart.locator('canvas').evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
    const light = await pixels();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(pixels).not.toBe(light);
  });

  test('have their figures in a table beside them', async ({ page }) => {
    await page.goto(address);
    for (const figure of await page.locator('.kpifig:has(kpi-chart)').all()) {
      expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(0);
    }
  });
});
