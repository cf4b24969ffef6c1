import { expect, test } from '@playwright/test';
import { heaviestPages } from '../../../scripts/lib/bench/reader/heaviest-pages.ts';
import { fontsWeight, pageWeight, totalOf } from '../../../scripts/lib/bench/reader/page-weight.ts';
import { outFolder } from './built-site.ts';

/**
 * What a first visit may weigh, as a host sends it: the page with its sheets and scripts; then all fonts together.
 * The whole record of a partnership is a document to print, which nobody opens first.
 */
const budget = { page: 60_000, 'partnership-sheet': 90_000, fonts: 90_000 } as const;

test('the heaviest page of each kind keeps to its budget of bytes, and so do all fonts together', () => {
  for (const { kind, file } of heaviestPages(outFolder)) {
    const weight = pageWeight(outFolder, file);
    for (const part of ['html', 'styles', 'scripts'] as const)
      expect.soft(weight[part], `${part} of ${kind}, ${file}`).toBeGreaterThan(0);
    expect
      .soft(totalOf(weight), `${kind}, ${file}`)
      .toBeLessThan(kind === 'partnership-sheet' ? budget[kind] : budget.page);
  }
  expect(fontsWeight(outFolder)).toBeGreaterThan(0);
  expect(fontsWeight(outFolder)).toBeLessThan(budget.fonts);
});
