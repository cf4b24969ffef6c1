import { describe, expect, it } from 'vitest';
import { aMeasurement } from '../testing/builders.ts';
import { withPlainSpaces } from '../testing/plain-spaces.ts';
import { figureOrigin } from './figure-origin.ts';

const of = aMeasurement({ kpi: 'sales', value: 12, file: 'a/ventes.csv', line: 3 });
const by = aMeasurement({ kpi: 'leads', value: 48.5, file: 'a/leads.csv', line: 7 });
const computed = (divisor = by) => aMeasurement({ value: 12 / 48.5, parts: { of, by: divisor } });

describe('M32 where a figure comes from', () => {
  it('is the line it was read from', () => {
    expect(withPlainSpaces(figureOrigin(of, 'fr'))).toBe('a/ventes.csv, ligne 3');
    expect(withPlainSpaces(figureOrigin(of, 'en', (file) => file.slice(2)))).toBe('ventes.csv, line 3');
  });

  it('is, for a computed ratio, both figures with their lines, or the one line both stand on', () => {
    expect(withPlainSpaces(figureOrigin(computed(), 'fr'))).toBe(
      '12 (a/ventes.csv, ligne 3) ÷ 48,5 (a/leads.csv, ligne 7)',
    );
    expect(withPlainSpaces(figureOrigin(computed({ ...by, file: of.file, line: of.line }), 'fr'))).toBe(
      '12 ÷ 48,5 (a/ventes.csv, ligne 3)',
    );
  });

  it('is, for a total, how many figures it adds up and the lines of each file that they stand on', () => {
    const addends = [2, 3, 13].map((line) => aMeasurement({ file: 'a/ventes.csv', line }));
    const total = aMeasurement({ value: 3, addends });
    expect(withPlainSpaces(figureOrigin(total, 'fr'))).toBe('somme de 3 valeurs (a/ventes.csv, lignes 2–13)');
    const two = aMeasurement({ value: 3, addends: [...addends, aMeasurement({ file: 'b.csv', line: 4 })] });
    expect(withPlainSpaces(figureOrigin(two, 'en'))).toBe('sum of 4 values (a/ventes.csv, lines 2–13; b.csv, line 4)');
  });
});
