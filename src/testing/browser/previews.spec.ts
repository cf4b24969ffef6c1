import type { Page } from '@playwright/test';
import { wordsFor } from '../../i18n/words.ts';
import { axeReport } from './axe-report.ts';
import { expect, test } from './quiet-page.ts';

const clause = '/clauses/amelioration-continue/';
/** A clause whose fallback keeps most of the preferred wording. */
const nuanced = '/clauses/non-sollicitation/';
/** A page whose tables name clauses. */
const contract = '/partenariats/boucle-chaude/contrat/';
/** A guide whose text names clauses and KPIs. */
const guide = '/guides/cadrer-un-partenariat/';
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
    await page.goto(nuanced);
    const step = page.locator('#positions details').first();
    await expect(step.locator('del').first()).toBeHidden();
    await step.locator('summary').press('Enter');
    await expect(step.locator('del').first()).toBeVisible();
    await expect(step.locator('ins').first()).toBeVisible();
  });
});

test.describe('a link to a clause', () => {
  const card = (page: Page) => page.getByRole('tooltip');
  const links = (page: Page) => page.locator('main table a[href*="/clauses/"]');
  /** Longer than any delay of the previews. */
  const LONG_MS = 5_000;

  test('M13 shows its preview to the pointer, which may go to it and stay', async ({ page }) => {
    await page.clock.install();
    await page.goto(contract);
    const link = links(page).first();
    await link.hover();
    await page.clock.runFor(LONG_MS);
    await expect(card(page)).toContainText(await link.innerText());
    await expect(link).toHaveAccessibleDescription(await card(page).innerText());
    await card(page).hover();
    await page.clock.runFor(LONG_MS);
    await expect(card(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await page.clock.runFor(LONG_MS);
    await expect(card(page)).toHaveCount(0);
    await expect(link).not.toHaveAttribute('aria-describedby');
  });

  test('M13 shows nothing to a pointer that only crosses it', async ({ page }) => {
    await page.clock.install();
    await page.goto(contract);
    // Fetched already, a preview would show at once.
    await page.keyboard.press('Tab');
    await links(page).nth(1).focus();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.clock.pauseAt(Date.now() + LONG_MS);
    await links(page).first().hover();
    await page.getByRole('heading', { level: 1 }).hover();
    await page.clock.runFor(LONG_MS);
    await expect(card(page)).toHaveCount(0);
  });

  test('M13 shows its preview to the focus until Escape, moves nothing, and is still followed', async ({ page }) => {
    await page.goto('/en/partnerships/boucle-chaude/contract/');
    const link = links(page).first();
    const address = (await link.getAttribute('href')) ?? '';
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.keyboard.press('Tab');
    await link.focus();
    await expect(card(page)).toContainText(/version \d/);
    expect(await height()).toBe(before);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });

  test('M13 asks for the previews once, and not before they are wanted', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(contract);
    const previews = () => asked.filter((path) => path === '/clauses/apercus.json');
    expect(previews()).toEqual([]);
    await page.keyboard.press('Tab');
    for (const index of [0, 1]) {
      await links(page).nth(index).focus();
      await expect(card(page)).toContainText(await links(page).nth(index).innerText());
    }
    expect(previews()).toHaveLength(1);
  });

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    test(`M13 shows a preview that axe accepts, within a window of ${width} pixels, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await page.goto(contract);
      await page.keyboard.press('Tab');
      await links(page).last().focus();
      await expect(card(page)).toBeInViewport({ ratio: 1 });
      // On a phone the contents stay in sight, and axe measures a link that has scrolled half under them
      // as if it were that small.
      await page.locator('.secnav').evaluate((bar: HTMLElement) => (bar.style.position = 'static'));
      expect(await axeReport(page)).toEqual([]);
    });
  }

  test('M13 shows nothing in the library, which says it beside each name', async ({ page }) => {
    await page.clock.install();
    await page.goto('/clauses/');
    await links(page).first().hover();
    await page.clock.runFor(LONG_MS);
    expect(await page.evaluate(() => performance.getEntriesByName(`${location.href}apercus.json`).length)).toBe(0);
    await expect(card(page)).toHaveCount(0);
  });

  test('M13 in a guide shows the card of its author, which Escape puts away', async ({ page }) => {
    await page.goto(guide);
    const link = page.locator('.ref > a').first();
    await page.keyboard.press('Tab');
    await link.focus();
    await expect(page.locator('.preview')).toBeVisible();
    await expect(page.locator('.ref__card').first()).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('.preview')).toHaveCount(0);
  });
});

test.describe('a word of the glossary', () => {
  test('M25 in a guide shows what it means to the pointer and to the focus until Escape, and leads to its entry', async ({
    page,
  }) => {
    await page.goto(guide);
    const [card, word] = [page.getByRole('tooltip'), page.locator('a.term').first()];
    const meaning = (await word.getAttribute('data-meaning')) ?? '';
    await word.hover();
    await expect(card).toContainText(meaning);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await page.keyboard.press('Tab');
    await word.focus();
    await expect(word).toHaveAccessibleDescription(await card.innerText());
    await expect(card).toBeInViewport({ ratio: 1 });
    expect(await axeReport(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('tr:target')).toContainText(meaning);
  });
});

test.describe('a clause without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('M15 unfolds its positions, and offers no button that would do nothing', async ({ page }) => {
    await page.goto(nuanced);
    await page.locator('#positions summary').first().click();
    await expect(page.locator('#positions ins').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });

  test('M13 keeps the cards of an author’s text, and follows links to clauses', async ({ page }) => {
    await page.goto(guide);
    await page.locator('.ref > a').first().focus();
    await expect(page.locator('.ref__card').first()).toBeVisible();
    await page.goto(contract);
    const link = page.locator('main table a[href*="/clauses/"]').first();
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(address);
  });
});
