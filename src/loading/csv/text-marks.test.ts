import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { readSample } from '../../testing/csv-samples.ts';
import { withoutTextMarks } from './text-marks.ts';

describe('withoutTextMarks', () => {
  it.each([
    ["'2026-01", '2026-01'],
    ['="2026-01"', '2026-01'],
    ['"2026-01"', '2026-01'],
    ['« 12 »', '12'],
    ['“période”', 'période'],
    ["'12,5'", '12,5'],
    ['2026-01', ''],
    ["1'234", ''],
    ['=A1', ''],
    ["'", ''],
    ['', ''],
  ])('makes %j %j', (text, inner) => {
    expect(withoutTextMarks(text)).toBe(inner);
  });
});

describe('M33 marks of a text in a CSV file', () => {
  it.each([
    ["leads;'2026-09;4", 'Écrivez 2026-09.'],
    ['leads;="sept. 2026";4', 'Écrivez 2026-09.'],
    ['leads;="30/09/2026";4', 'Écrivez 30/09/2026.'],
    ["leads;2026-09;'12", 'Écrivez 12, sans autre signe.'],
    ['leads;2026-09;"=""1 234,5"""', 'Écrivez 1 234,5, sans autre signe.'],
    ["availability;2026-09;'97,5", 'Écrivez 97,5\u00a0%, sans autre signe.'],
    [
      'margin;2026-09;-   €',
      'Écrivez 0 si le tableur montre ainsi un zéro, ou laissez la cellule vide si la donnée manque.',
    ],
  ])('are told with what to write: %j', (row, hint) => {
    const { diagnostics, figures } = readSample(`kpi;période;valeur\n${row}`);
    expect(diagnostics.map((each) => wordsOf(each, 'fr').hint)).toEqual([hint]);
    expect(figures).toEqual([]);
  });

  it.each(['kpi; "période"; "valeur"', '“kpi”;“période”;“valeur”', "'kpi';'période';'valeur'"])(
    'are told once of the header %s',
    (header) => {
      const { problems } = readSample(`${header}\nleads;2026-09;4`);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain('quotes-in-heading');
    },
  );
});
