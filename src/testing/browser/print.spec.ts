import { expect, test } from './quiet-page.ts';

test.describe('on paper', () => {
  test('a chart is printed as its drawing, even after it was made interactive', async ({ page }) => {
    await page.goto('/partenariats/boucle-chaude/indicateurs/');
    const chart = page.locator('kpi-chart').first();
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('canvas')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(chart.locator('canvas')).toBeHidden();
    await expect(chart.locator('svg').first()).toBeVisible();
  });

  test('M37 the pack of a full quarter takes two sheets of A4', async ({ page }) => {
    await page.goto('/partenariats/boucle-chaude/revues/2026-Q4/');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
  });

  test('the dark theme prints as ink on white', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/partenariats/boucle-chaude/');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { ink, ground } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: color, ground: backgroundColor };
    });
    expect(ground).toBe('rgb(255, 255, 255)');
    const dark = [...ink.matchAll(/\d+/g)].slice(0, 3).map(([value]) => Number(value));
    expect(Math.max(...dark)).toBeLessThan(90);
  });
});
