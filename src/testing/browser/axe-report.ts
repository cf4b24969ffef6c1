import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** The smaller of the two copies that the package ships: a page compiles it in two thirds of the time. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe is asked of a page: WCAG 2.0 to 2.2 A and AA and best practices, what is wrong alone, of a
 * page that has no frames.
 */
const question = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
} satisfies axe.RunOptions;

/** What a theme may change: the rules that look at colours. */
const ofColours = {
  ...question,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies axe.RunOptions;

/** Gives axe to every page that a tab opens from now on: half a megabyte is sent once for a tab of fifteen pages. */
export async function carryAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/**
 * What axe finds on the page as it stands, a line for each element. It is handed to a page that does not carry
 * it, and may be asked again after the theme or the width has changed: the wrapper for Playwright takes twice as
 * long over hundreds of pages.
 */
export async function axeReport(page: Page, scope: 'all' | 'colours' = 'all'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(`${source};0`);
  const violations = await page.evaluate(
    async (options) => {
      const own = (globalThis as unknown as { readonly axe: typeof axe }).axe;
      return (await own.run(document, options)).violations;
    },
    scope === 'all' ? question : ofColours,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}
