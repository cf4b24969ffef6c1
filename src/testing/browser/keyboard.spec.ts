import { wordsFor } from '../../i18n/words.ts';
import { expect, test } from './quiet-page.ts';

const words = wordsFor('fr');

test.describe('without a mouse', () => {
  test('the first stop skips to the content', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.frame.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });

  test('the navigation is reached and followed', async ({ page }) => {
    await page.goto('/');
    const clauses = page
      .getByRole('navigation', { name: words.frame.mainNav })
      .getByRole('link', { name: words.frame.nav.clauses });
    for (
      let stops = 0;
      stops < 20 && !(await clauses.evaluate((link) => link === document.activeElement));
      stops += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await expect(clauses).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/clauses/');
    await expect(
      page.getByRole('navigation', { name: words.frame.mainNav }).getByRole('link', { name: words.frame.nav.clauses }),
    ).toHaveAttribute('aria-current', 'page');
  });

  test('every stop of the portfolio shows where one is', async ({ page }) => {
    await page.goto('/partenariats/');
    const unseen: string[] = [];
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      const bare = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const rings = [focused, focused.parentElement]
          .filter((element) => element !== null)
          .map((element) => getComputedStyle(element));
        const seen = rings.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
        return seen ? undefined : focused.outerHTML.slice(0, 120);
      });
      if (bare !== undefined) unseen.push(bare);
    }
    expect(unseen).toEqual([]);
  });

  test('the theme is chosen, and stays', async ({ page }) => {
    await page.goto('/');
    const html = page.locator('html');
    const button = page.locator('[data-theme-toggle]');
    await expect(button).toHaveAccessibleName(words.frame.themes.auto);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(html).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Space');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await expect(button).toHaveAccessibleName(words.frame.themes.dark);
    const night = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.reload();
    await expect(html).toHaveAttribute('data-theme', 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(night);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(html).not.toHaveAttribute('data-theme');
  });

  test('the portfolio is sorted and filtered', async ({ page }) => {
    await page.goto('/partenariats/');
    const rows = page.locator('portfolio-table tbody tr:visible th a');
    const byDeadline = await rows.allInnerTexts();
    const heading = page.locator('th[data-column="title"]');
    await heading.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const byName = await rows.allInnerTexts();
    expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'fr')));
    await page.keyboard.press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(await rows.allInnerTexts()).toEqual(byName.toReversed());
    expect(byDeadline.toSorted()).toEqual(byName.toSorted());
    await page.getByRole('searchbox', { name: words.portfolio.search }).focus();
    await page.keyboard.type('norecia');
    await expect(rows).toHaveCount(1);
    await expect(page).toHaveURL(/q=norecia/);
  });

  test('a table too wide for its place is scrolled', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/partenariats/boucle-chaude/indicateurs/');
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX),
        )
        .filter(
          (element) =>
            !(element instanceof HTMLElement && element.tabIndex >= 0) && !element.querySelector('a, button, input'),
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(stuck).toEqual([]);
  });
});
