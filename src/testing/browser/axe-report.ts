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

const colourRules = ['color-contrast', 'link-in-text-block'];

/** What is asked: everything, what a theme may change, or what it may not, which takes less than half the time. */
const questions = {
  all: question,
  colours: { ...question, runOnly: { type: 'rule', values: colourRules } },
  'all but colours': { ...question, rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) },
} satisfies Readonly<Record<string, axe.RunOptions>>;

/**
 * Gives axe to the page. A tab keeps its half megabyte beside the pages of its site: sending it to each page takes
 * as long as half of what axe does there.
 */
async function giveAxe(page: Page): Promise<void> {
  const isThere: unknown = await page.evaluate(takeKept);
  if (isThere === true) return;
  await page.evaluate((text) => {
    sessionStorage.setItem('axe', text);
  }, source);
  await page.evaluate(takeKept);
}

/**
 * Runs what the tab keeps, and says whether it keeps anything. The policy of the page does not see it, as it does not
 * see the test’s own code.
 */
const takeKept = `(() => {
  const kept = sessionStorage.getItem('axe');
  if (kept !== null && !('axe' in globalThis)) (0, eval)(kept);
  return kept !== null;
})()`;

/**
 * What axe finds on the page as it stands, a line for each element. It may be asked again after the theme or the
 * width has changed: the wrapper for Playwright takes twice as long over hundreds of pages.
 */
export async function axeReport(page: Page, scope: keyof typeof questions = 'all'): Promise<string[]> {
  await giveAxe(page);
  const violations = await page.evaluate(async (options) => {
    const own = (globalThis as unknown as { readonly axe: typeof axe }).axe;
    return (await own.run(document, options)).violations;
  }, questions[scope]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
}
