import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { heaviestPages } from '../../../scripts/lib/bench/reader/heaviest-pages.ts';
import { fontsWeight, pageWeight, totalOf } from '../../../scripts/lib/bench/reader/page-weight.ts';
import { outFolder } from './built-site.ts';

/**
 * What a first visit may weigh, as a host sends it: the page with its sheets and scripts; then all fonts together.
 * Only the whole record of a partnership, a document to print, needs its charts left out of the account.
 */
const budget = { page: 60_000, fonts: 90_000 } as const;

test('the heaviest page of each kind keeps to its budget of bytes, and so do all fonts together', () => {
  for (const { kind, file } of heaviestPages(outFolder)) {
    const weight = pageWeight(outFolder, file);
    for (const part of ['html', 'styles', 'scripts'] as const)
      expect.soft(weight[part], `${part} of ${kind}, ${file}`).toBeGreaterThan(0);
    const charts = kind === 'partnership-sheet' ? weight.charts : 0;
    expect.soft(totalOf(weight) - charts, `${kind}, ${file}`).toBeLessThan(budget.page);
  }
  expect(fontsWeight(outFolder)).toBeGreaterThan(0);
  expect(fontsWeight(outFolder)).toBeLessThan(budget.fonts);
});

test('a page of each kind asks for its sheets before its fonts, and for two scripts at most', () => {
  for (const { kind, file } of heaviestPages(outFolder)) {
    const html = readFileSync(join(outFolder, file), 'utf8');
    const [sheets, fonts, scripts] = [/ rel="stylesheet"/g, / as="font"/g, /<script\b[^>]* src="/g].map((asked) =>
      [...html.matchAll(asked)].map(({ index }) => index),
    );
    expect.soft(fonts, `fonts of ${kind}, ${file}`).toHaveLength(2);
    expect.soft(sheets?.at(-1), `sheets of ${kind}, ${file}`).toBeLessThan(fonts?.[0] ?? 0);
    expect.soft(scripts?.length, `scripts of ${kind}, ${file}`).toBeLessThanOrEqual(2);
  }
});
