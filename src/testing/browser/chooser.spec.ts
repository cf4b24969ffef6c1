import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';

const first = (page: Page) => page.locator('.rank > li').first();

test.describe('the type chooser', () => {
  test('M07 ranks as the arrow keys choose, and keeps the answers in the address', async ({ page }) => {
    await page.goto('/choisir/');
    const status = page.locator('[data-result]');
    await expect(status).toContainText('Répondez à une question');
    await page.locator('input[name="goal"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL('/choisir/?goal=vital');
    await expect(status).toContainText('Coentreprise');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/choisir/?goal=vital&maturity=new');
    await expect(page.locator('[data-answered]')).toHaveText('2 sur 6');
    await expect(status).toContainText('il reste quatre questions');
  });

  test('M07 opens on the answers of its address, in both languages, and says why', async ({ page }) => {
    const answers = '?goal=important&maturity=tried&investment=medium&speed=moderate&independence=medium&risk=moderate';
    await page.goto(`/choisir/${answers}`);
    await expect(first(page)).toHaveAttribute('data-type', 'co-branding');
    await expect(first(page).locator('.why > li:visible')).toHaveCount(6);
    await expect(page.locator('.climb .here')).toHaveAttribute('data-rung', 'co-branding');
    await page.goto(`/en/choose/${answers}`);
    await expect(page.locator('[data-result]')).toHaveText('Co-branding: six of six answers agree.');
  });

  test('M07 starts again from nothing', async ({ page }) => {
    await page.goto('/choisir/?goal=vital');
    await page.getByRole('button', { name: 'Recommencer' }).press('Enter');
    await expect(page).toHaveURL('/choisir/');
    await expect(page.locator('input:checked')).toHaveCount(0);
    await expect(page.locator('.climb .here')).toHaveCount(0);
    await expect(page.locator('input[name="goal"]').first()).toBeFocused();
  });

  test('M07 prints the answers and the ranking as they stand', async ({ page }) => {
    await page.goto('/choisir/?goal=vital&risk=high');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.chip:has(:checked)')).toHaveCount(2);
    for (const chip of await page.locator('.chip:has(:checked)').all()) await expect(chip).toBeVisible();
    await expect(first(page)).toHaveAttribute('data-type', 'joint-venture');
    await expect(page.getByRole('button', { name: 'Recommencer' })).toBeHidden();
  });
});

test.describe('the type chooser without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('M07 keeps the decision matrix and the ladder', async ({ page }) => {
    await page.goto('/choisir/');
    await expect(page.locator('.quiz')).toBeHidden();
    await expect(page.locator('.rank')).toBeHidden();
    await expect(page.locator('.climb > li')).toHaveCount(4);
    const row = page.locator('.cmp tbody tr').filter({ hasText: 'Indépendance' });
    await expect(row).toContainText('95');
    await expect(page.locator('.no-js')).toBeVisible();
  });
});
