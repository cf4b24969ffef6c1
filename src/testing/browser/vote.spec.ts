import type { Page } from '@playwright/test';
import { wordsFor } from '../../i18n/words.ts';
import { expect, test } from './quiet-page.ts';

const { vote: words } = wordsFor('fr');
const address = '/partenariats/boucle-chaude/gouvernance/';

const simulator = (page: Page) => page.locator('vote-simulator');
const verdict = (page: Page) => simulator(page).getByRole('status');
const weight = (page: Page, name: string) => simulator(page).getByLabel(name, { exact: true });
const ballots = (page: Page, name: string) => simulator(page).getByRole('group', { name: words.voteOf(name) });
const combinations = (page: Page) => simulator(page).getByRole('group', { name: words.combinations });

test.describe('M22 the vote simulator', () => {
  test('opens with the charter, of which no side passes alone', async ({ page }) => {
    await page.goto(address);
    await expect(verdict(page)).toContainText(words.results.rejected);
    await expect(verdict(page)).toContainText('60\u00a0%');
    await expect(combinations(page).locator('tbody tr')).toHaveCount(16);
  });

  test('is worked by the keyboard alone: a ballot, a weight, back to the charter', async ({ page }) => {
    await page.goto(address);
    const opening = await verdict(page).innerText();
    await ballots(page, 'Norécia').getByRole('radio', { name: words.ballot.against }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(ballots(page, 'Norécia').getByRole('radio', { name: words.ballot.for })).toBeChecked();
    await expect(verdict(page)).toContainText(words.results.adopted);

    await page.keyboard.press('ArrowRight');
    await weight(page, 'Valbrune').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('70');
    await page.keyboard.press('Tab');
    await expect(weight(page, 'Norécia')).toBeFocused();
    await page.keyboard.type('30');
    await expect(verdict(page)).toContainText(words.results.adopted);
    await expect(simulator(page).locator('.pw dd').first()).toContainText('Valbrune');

    await simulator(page).getByRole('button', { name: words.reset }).focus();
    await page.keyboard.press('Enter');
    await expect(verdict(page)).toHaveText(opening);
    await expect(weight(page, 'Valbrune')).toHaveValue('60');
  });

  test('says at the field that weights do not make 100, and gives no result', async ({ page }) => {
    await page.goto(address);
    await weight(page, 'Norécia').fill('35');
    await expect(weight(page, 'Norécia')).toHaveAttribute('aria-invalid', 'true');
    await expect(weight(page, 'Norécia')).toHaveAccessibleDescription(words.faults.weights(95));
    await expect(verdict(page)).toHaveText(words.uncounted);
    await expect(combinations(page)).toHaveCount(0);
    await weight(page, 'Norécia').fill('40');
    await expect(weight(page, 'Norécia')).toHaveAttribute('aria-invalid', 'false');
    await expect(verdict(page)).toContainText(words.results.rejected);
  });

  test('knows the vetoes and the reserved matters', async ({ page }) => {
    await page.goto(address);
    const matter = simulator(page).getByLabel(words.matter);
    await matter.selectOption({ label: words.matterNamed.vetoed('Licence des brevets à un tiers') });
    await expect(verdict(page)).toContainText(words.vetoedBy('Norécia'));
    await matter.selectOption({ label: words.matterNamed.reserved('Budget annuel') });
    await expect(simulator(page).getByLabel(words.thresholdAtLeast(words.votesOf.all))).toBeDisabled();
    await expect(verdict(page)).toContainText(words.atLeast('100\u00a0%'));
  });

  test('prints the vote as the reader left it', async ({ page }) => {
    await page.goto(address);
    await weight(page, 'Valbrune').fill('55');
    await weight(page, 'Norécia').fill('45');
    await ballots(page, 'Norécia').getByText(words.ballot.absent).click();
    await page.emulateMedia({ media: 'print' });
    await expect(verdict(page)).toBeVisible();
    await expect(verdict(page)).toContainText(words.results['no-quorum']);
    await expect(simulator(page)).toContainText(words.castBy(words.ballot.absent, 'Norécia'));
    await expect(weight(page, 'Valbrune')).toBeVisible();
    await expect(weight(page, 'Valbrune')).toHaveValue('55');
    await expect(simulator(page).getByRole('button', { name: words.reset })).toBeHidden();
  });
});

test.describe('M22 the vote without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('keeps its verdict and the table of every combination, and shows no field', async ({ page }) => {
    await page.goto(address);
    await expect(simulator(page).locator('form')).toBeHidden();
    await expect(verdict(page)).toContainText(words.results.rejected);
    await expect(combinations(page).locator('tbody tr')).toHaveCount(16);
    for (const row of await combinations(page).locator('tbody tr').all()) await expect(row).toBeVisible();
  });
});
