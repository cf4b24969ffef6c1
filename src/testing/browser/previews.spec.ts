import type { Page } from '@playwright/test';
import { wordsFor } from '../../i18n/words.ts';
import { expect, test } from './quiet-page.ts';

const clause = '/clauses/amelioration-continue/';
const { copying } = wordsFor('fr');

test.describe('the wording of a clause', () => {
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('M15 is copied by the keyboard, a line for each sub-clause with its number, and said to be', async ({
    page,
  }) => {
    await page.goto(clause);
    const [first, second] = [page.locator('.position--preferred'), page.locator('.position--fallback-1')];
    await first.getByRole('button', { name: copying.button }).press('Enter');
    await expect(first.getByRole('status')).toHaveText(copying.done);
    await second.getByRole('button', { name: copying.button }).press('Enter');
    await expect(second.getByRole('status')).toHaveText(copying.done);
    await expect(first.getByRole('status')).toBeEmpty();
    expect((await clipboard(page)).split('\n').map((line) => line.slice(0, 15))).toEqual([
      '1. Le fournisse',
      '2. Les gains co',
    ]);
  });

  test('M15 is copied from an agreement with the title of the article and its numbers', async ({ page }) => {
    await page.goto('/partenariats/boucle-chaude/contrat/pacte/');
    const article = page.locator('.agreement > section').first();
    await page.getByRole('button', { name: copying.button }).first().click();
    await expect(page.getByRole('status').filter({ hasText: copying.done })).toHaveCount(1);
    const lines = (await clipboard(page)).split('\n');
    expect(lines[0]).toBe(await article.getByRole('heading', { level: 2 }).innerText());
    expect(lines[1]).toMatch(/^\d+\.1 \p{Lu}/u);
    expect(lines.length - 1).toBe(await article.locator('p:not([data-copy-skip])').count());
  });

  test('M15 unfolds what a position changes from the preferred one', async ({ page }) => {
    await page.goto(clause);
    const step = page.locator('#positions details').first();
    await expect(step.locator('del').first()).toBeHidden();
    await step.locator('summary').press('Enter');
    await expect(step.locator('del').first()).toBeVisible();
    await expect(step.locator('ins').first()).toBeVisible();
  });
});

test.describe('a clause without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('M15 unfolds its positions, and offers no button that would do nothing', async ({ page }) => {
    await page.goto(clause);
    await page.locator('#positions summary').first().click();
    await expect(page.locator('#positions ins').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
