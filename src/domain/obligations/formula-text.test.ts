import { describe, expect, it } from 'vitest';
import { exactOf } from './exact.ts';
import { parseFormula } from './formula.ts';
import { writeFormula } from './formula-text.ts';

function write(text: string, values: Readonly<Record<string, number>> = {}): string {
  const formula = parseFormula(text);
  if (formula.kind === 'fault') throw new Error(formula.reason);
  const given = new Map(Object.entries(values).map(([name, value]) => [name, exactOf(value)]));
  return writeFormula(formula, given, {
    figure: String,
    argument: ', ',
    step: (comparison) => `1 if ${comparison}, else 0`,
    called: (name) => name.toUpperCase(),
  });
}

describe('M17 the arithmetic in full', () => {
  it.each([
    ['(seuil - value) * 1000000', '(0.975 − 0.968) × 1000000'],
    ['max(0, seuil - value) / 2', 'MAX(0, 0.975 − 0.968) ÷ 2'],
    ['-value + 5 %', '−0.968 + 5\u00a0%'],
    ['seuil - (value - 1)', '0.975 − (0.968 − 1)'],
    ['100 * below(value, seuil)', '100 × (1 if 0.968 < 0.975, else 0)'],
    ['above(value, seuil - 1 %)', '1 if 0.968 > (0.975 − 1\u00a0%), else 0'],
    ['max(below(value, seuil), 2 * above(value, 1))', 'MAX(1 if 0.968 < 0.975, else 0, 2 × (1 if 0.968 > 1, else 0))'],
    ['-below(value, seuil)', '−(1 if 0.968 < 0.975, else 0)'],
    ['100 * roundup((seuil - value) / 1 %)', '100 × ROUNDUP((0.975 − 0.968) ÷ 1\u00a0%)'],
    ['inconnu * value', 'inconnu × 0.968'],
  ])('writes %s with its figures', (text, written) => {
    expect(write(text, { seuil: 0.975, value: 0.968 })).toBe(written);
  });

  it.each([
    ['todate - value', '210 − (-10)'],
    ['value + todate', '-10 + 210'],
    ['todate * -value', '210 × (−(-10))'],
    ['max(value, -todate)', 'MAX(-10, −210)'],
  ])('parts the sign of a negative figure in %s from the one before it', (text, written) => {
    expect(write(text, { todate: 210, value: -10 })).toBe(written);
  });
});
