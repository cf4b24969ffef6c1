import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import { withYear } from './yearless-period.ts';

describe('withYear', () => {
  it.each([
    ['Janvier', 'Date', 'Janvier 2026'],
    ['févr.', 'Mois', 'févr. 2026'],
    ['Mar', 'Month', 'Mar 2026'],
    ['T1', 'Trimestre', 'T1 2026'],
    ['Q4', '', 'Q4 2026'],
    ['1er semestre', '', '1er semestre 2026'],
    ['3', 'Mois', '2026-03'],
    ['12', 'month', '2026-12'],
  ])('writes %j under %j as %j, which is read', (text, heading, written) => {
    expect(withYear(text, heading)).toBe(written);
    expect(parsePeriod(written).kind).toBe('period');
  });

  it.each([
    ['13', 'Mois'],
    ['0', 'Mois'],
    ['3', 'Date'],
    ['Bilan', 'Mois'],
    ['', 'Mois'],
    ['janvier 2026', 'Mois'],
    ['2026', 'Année'],
  ])('finds nothing to add to %j under %j', (text, heading) => {
    expect(withYear(text, heading)).toBe('');
  });
});
