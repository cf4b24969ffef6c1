import { expect, test, type Page } from '@playwright/test';
import { heaviestPages } from '../../../scripts/lib/bench/reader/heaviest-pages.ts';
import { outFolder } from './built-site.ts';

/** The rules of a page’s sheets, each with what surrounds it: `@pages@print|.sign span`. */
const rulesOf = (page: Page) =>
  page.evaluate(() => {
    const within = (rules: CSSRuleList, around: string): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [`${around}|${rule.selectorText}`];
        if (!(rule instanceof CSSGroupingRule)) return [];
        const name =
          rule instanceof CSSLayerBlockRule ? rule.name : rule instanceof CSSConditionRule ? rule.conditionText : '';
        return within(rule.cssRules, `${around}@${name}`);
      });
    return [...document.styleSheets].flatMap((sheet) => within(sheet.cssRules, ''));
  });

/** Those of the rules that something on the page would follow, whatever its state. */
const followed = (page: Page, rules: readonly string[]) =>
  page.evaluate(
    (asked) =>
      asked.filter((rule) => {
        const selector = rule.slice(rule.indexOf('|') + 1).replaceAll(/::[\w-]+/g, '');
        return document.querySelector(selector) !== null;
      }),
    rules,
  );

test('a page of each kind asks for every sheet that has a rule for it', async ({ page }) => {
  // The page that gathers others to print them asks for all sheets.
  await page.goto('/imprimer/');
  const all = new Set(await rulesOf(page));
  expect(all.size).toBeGreaterThan(1_000);
  for (const { kind, address } of heaviestPages(outFolder)) {
    await page.goto(address);
    const own = new Set(await rulesOf(page));
    const missing = await followed(
      page,
      [...all].filter((rule) => !own.has(rule)),
    );
    expect.soft(missing, `${kind}, ${address}`).toEqual([]);
  }
});
