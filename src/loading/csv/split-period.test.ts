import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { readSample } from '../../testing/csv-samples.ts';

describe('M33 a period in two columns', () => {
  it.each([
    ['Année;Mois;leads\n2026;1;4\n2026;2;5', '1:7', 'à la ligne 2, écrivez-y 2026-01.'],
    ['Année;Mois;leads\n2026;12;4', '1:7', 'écrivez-y 2026-12.'],
    ['Année;Mois;leads\n2026;février;4', '1:7', 'écrivez-y 2026-02.'],
    ['kpi;Mois;ANNÉE;valeur\nleads;01;2026;4', '1:10', 'écrivez-y 2026-01.'],
    ['Year;Month;leads\n2026;March;4', '1:6', 'écrivez-y 2026-03.'],
    ['Année;Trimestre;Satisfaction\n2026;T3;8', '1:7', 'écrivez-y 2026-Q3.'],
    ['Année;Trimestre;Mois;leads\n2026;T3;août;8', '1:17', 'écrivez-y 2026-08.'],
    ['Année;Mois;leads\n;1;4', '1:7', 'écrite comme 2026-01 ou T1 2026.'],
    ['Année;Mois;leads\n2026;13;4', '1:7', 'écrite comme 2026-01 ou T1 2026.'],
    ['Année;Mois;leads\n', '1:7', 'écrite comme 2026-01 ou T1 2026.'],
    ['Année;Mois;leads\n2026;2026-01;4', '1:7', 'Supprimez la colonne «\u00a0Année\u00a0»'],
    ['Année;Mois;leads\n2026;31/01/2026;4', '1:7', 'Supprimez la colonne «\u00a0Année\u00a0»'],
  ])('is told once, with what to write: %j', (text, place, cure) => {
    const { problems, figures, diagnostics } = readSample(text);
    expect(problems).toEqual([`${place} period-in-two-columns`]);
    expect(figures).toEqual([]);
    expect(diagnostics[0] && wordsOf(diagnostics[0], 'fr').hint).toContain(cure);
  });

  it('is not what two columns that both say it show', () => {
    expect(readSample('Mois;Date;leads\n2026-01;2026-01;4').problems).toEqual(['1:6 duplicate-column']);
    expect(readSample('Année;Économies\n2026;4').problems).toEqual([]);
  });
});
