import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csv } from '../../i18n/fr/csv.ts';
import { portfolio as words } from '../../i18n/fr/portfolio.ts';
import { axeReport } from './axe-report.ts';
import { expect, test } from './quiet-page.ts';

const headings = (page: Page) => page.locator('portfolio-table thead th:visible');

/** The CSV that the export button hands over. */
async function exported(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.exportShown }).click();
  const file = await (await download).path();
  return readFileSync(file, 'utf8').split('\r\n');
}

test.describe('the portfolio', () => {
  test('columns are put away by keyboard, kept in the address and brought back by it', async ({ page }) => {
    await page.goto('/partenariats/');
    const all = await headings(page).allInnerTexts();
    await page.getByText(words.columnChoice, { exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await axeReport(page)).toEqual([]);
    await page.getByRole('checkbox', { name: words.columns.value }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('checkbox', { name: words.columns.value })).toBeHidden();
    await expect(page).toHaveURL(/[?&]hide=value(&|$)/);
    const left = all.filter((name) => name !== words.columns.value);
    expect(await headings(page).allInnerTexts()).toEqual(left);
    await page.goto('/clauses/');
    await page.goBack();
    expect(await headings(page).allInnerTexts()).toEqual(left);
    await expect(page.getByRole('link', { name: 'Boucle chaude' }).first()).toBeVisible();
  });

  test('what is shown is exported, in its order and no more', async ({ page }) => {
    await page.goto('/partenariats/?q=norecia&hide=trend.type.stage.business.relationship.manager');
    const [head, row, ...rest] = await exported(page);
    expect(head).toBe(
      `\ufeff${words.columns.title};${words.columns.value} (EUR);${words.columns.deadline};${csv.deadlineWhat}`,
    );
    expect(row).toMatch(/^Boucle chaude;\d+(,\d+)?;\d{4}-\d{2}-\d{2};.+$/);
    expect(rest).toEqual(['']);
    await page.goto('/partenariats/?sort=title');
    const names = (await exported(page)).slice(1, -1).map((line) => line.split(';')[0] ?? '');
    expect(names).toEqual(await page.locator('portfolio-table tbody th a').allInnerTexts());
    expect(names.length).toBeGreaterThan(5);
  });

  test('every partnership stands at its stage, and those of known value on the map', async ({ page }) => {
    await page.goto('/partenariats/');
    const titles = await page.locator('portfolio-table tbody th a').allInnerTexts();
    const placed = await page.locator('.board ul a').allInnerTexts();
    expect(placed.toSorted()).toEqual(titles.toSorted());
    await page.locator('#map summary').click();
    const listed = await page.locator('#map tbody th').allInnerTexts();
    expect(listed.length).toBeGreaterThan(3);
    const drawn = await page.locator('#map svg text.strong').allTextContents();
    expect(drawn.map((name) => name.trim()).toSorted()).toEqual(listed.map((name) => name.trim()).toSorted());
  });
});

test('nothing moves when the filters and the buttons of the columns come to life', async ({ page }) => {
  // Scripts wait until the page stands: while it still comes in, a long table may find its widths.
  const { promise: standing, resolve: stands } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await standing;
    await route.continue();
  });
  const drawn = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.goto('/partenariats/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await drawn();
  await page.evaluate(() => {
    const total = { moved: 0 };
    Object.assign(globalThis, { total });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') total.moved += entry.value;
    }).observe({ type: 'layout-shift' });
  });
  stands(undefined);
  await expect(page.locator('th[data-column] > button').first()).toBeVisible();
  await drawn();
  // Letters may still settle by a pixel as their font comes.
  expect(await page.evaluate<number>('total.moved')).toBeLessThan(0.001);
});
