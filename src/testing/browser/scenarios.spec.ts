import { wordsFor } from '../../i18n/words.ts';
import { expect, test } from './quiet-page.ts';

const words = wordsFor('fr').finance.waterfall;
const address = '/partenariats/boucle-chaude/finances/';

test.describe('the scenarios of a return waterfall', () => {
  test('M28 open on the retained one, and the arrow keys show the others', async ({ page }) => {
    await page.goto(address);
    const choice = page.getByRole('group', { name: words.choose });
    const status = page.locator('scenario-switch').getByRole('status');
    const shown = page.locator('scenario-switch [data-scenario]:visible h3');
    await expect(choice.getByRole('radio', { name: 'Central' })).toBeChecked();
    await expect(shown).toHaveText([words.scenario('Central')]);
    await choice.getByRole('radio', { name: 'Central' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(status).toHaveText(words.shown('Ambitieux'));
    await expect(shown).toHaveText([words.scenario('Ambitieux')]);
    await page.keyboard.press('ArrowRight');
    await expect(status).toHaveText(words.shown('Prudent'));
    await expect(shown).toHaveText([words.scenario('Prudent')]);
  });

  test('M28 keep the choice in the address', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('radio', { name: 'Prudent' }).check();
    await expect(page).toHaveURL(/\?scenario=cautious/);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Prudent' })).toBeChecked();
    await expect(page.locator('[data-scenario="cautious"]')).toBeVisible();
    await page.goto(`${address}?scenario=inconnu`);
    await expect(page.getByRole('radio', { name: 'Central' })).toBeChecked();
  });

  test('M28 print the one that is shown, by its name and without the choice', async ({ page }) => {
    await page.goto(`${address}?scenario=cautious`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('group', { name: words.choose })).toBeHidden();
    await expect(page.locator('scenario-switch').getByRole('status')).toHaveText(words.shown('Prudent'));
    await expect(page.locator('[data-scenario]:visible')).toHaveCount(1);
    await expect(page.locator('[data-scenario="cautious"] table')).toBeVisible();
    await expect(page.locator('[data-scenario="cautious"] svg')).toBeVisible();
  });

  test('M28 every control row reads zero', async ({ page }) => {
    await page.goto(address);
    const cells = await page.locator('scenario-switch tfoot td').allTextContents();
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells)).toEqual(new Set(['0,00']));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('M28 all scenarios stand on the page with their tables', async ({ page }) => {
    await page.goto(address);
    const panels = page.locator('scenario-switch [data-scenario]');
    await expect(panels).toHaveCount(3);
    for (const panel of await panels.all()) await expect(panel.locator('table')).toBeVisible();
    await expect(page.getByRole('group', { name: words.choose })).toBeHidden();
  });
});
