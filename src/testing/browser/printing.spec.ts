import { axeReport } from './axe-report.ts';
import { expect, test } from './quiet-page.ts';

test('chosen pages are gathered into one, in the order of the address, with a contents list and no id twice', async ({
  page,
}) => {
  await page.goto('/imprimer/');
  for (const partnership of ['comptoir-iberie', 'consigne-aubepin']) {
    await page.locator(`input[value="/partenariats/${partnership}/fiche/"]`).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('textbox').fill('/clauses/revision-partage/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/imprimer\/\?p=.*&p=.*&page=%2Fclauses%2Frevision-partage%2F$/);
  const articles = page.locator('[data-printing="pages"] > article');
  await expect(articles).toHaveCount(3);
  await expect(page.locator('[data-printing="contents"] a')).toHaveCount(3);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(await axeReport(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('form[data-limit]')).toBeHidden();
  await expect(articles.last()).toBeVisible();
});

test('an address of another site is never fetched, and is named', async ({ page }) => {
  await page.goto('/imprimer/?p=https%3A%2F%2Failleurs.invalid%2Fa%2F');
  await expect(page.locator('[data-printing="status"]')).toContainText('https://ailleurs.invalid/a/');
  await expect(page.locator('[data-printing="pages"] > article')).toHaveCount(0);
});

test('M51 more than fifty pages are refused before they are asked for', async ({ page }) => {
  await page.goto('/imprimer/');
  const boxes = page.locator('form input[type="checkbox"]');
  await boxes.evaluateAll((all) => {
    for (const box of all.slice(0, 51)) if (box instanceof HTMLInputElement) box.checked = true;
    all[0]?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByRole('button', { name: 'Réunir les pages' }).click();
  await expect(page.getByRole('status')).toHaveText(/^51 pages sont choisies et 50 au plus/);
  expect(new URL(page.url()).search).toBe('');
});
