import type { Page } from '@playwright/test';
import { builtPages } from './built-site.ts';
import { expect, test } from './quiet-page.ts';

/**
 * How many sheets of A4 a page takes, in the site’s own fonts: those that came too late for a first visit
 * are there for the second.
 */
async function sheetsOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

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
    expect(await sheetsOf(page, '/partenariats/boucle-chaude/revues/2026-Q4/')).toBe(2);
  });

  test('M51 a charter keeps its source with its signatures, and a thin record leaves no sheet nearly empty', async ({
    page,
  }) => {
    expect(await sheetsOf(page, '/partenariats/boucle-chaude/gouvernance/charte/')).toBe(3);
    expect(await sheetsOf(page, '/en/partnerships/boucle-chaude/governance/charter/')).toBe(3);
    expect(await sheetsOf(page, '/partenariats/consigne-aubepin/fiche/')).toBe(4);
  });

  test('M51 the A4 sheet of each partnership takes one sheet, in both languages', async ({ page }) => {
    const sheets = builtPages().filter(({ address }) => address.endsWith('/a4/'));
    expect(sheets).toHaveLength(20);
    test.setTimeout(sheets.length * 60_000);
    for (const { address } of sheets) expect.soft(await sheetsOf(page, address), address).toBe(1);
  });

  test('the head of a table that can be sorted is repeated with its words, and the source is never alone on a sheet', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).display);
    await page.goto('/');
    expect(await shown('button.sortbtn')).toBe('contents');
    await page.goto('/partenariats/boucle-chaude/contrat/');
    expect(await shown('.withrail')).toBe('contents');
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
