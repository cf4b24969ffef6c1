import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../domain/kpi/kpi-series.ts';
import { aKpi, aPartnership, day, measurements } from '../../testing/builders.ts';
import { agreedAvailability, aSeries } from '../../testing/series.ts';
import { writeCsv } from './csv-text.ts';
import { kpiTable, type KpiTableOptions, type NamedSeries } from './kpi-table.ts';

const series = aSeries({ first: '2026-08', values: [0.99, null, 0.968], use: agreedAvailability(), provisional: [2] });
const named = [{ kpi: 'Disponibilité', partnership: 'Boucle chaude', series }];
const rows = (all: readonly NamedSeries[], options: KpiTableOptions) =>
  writeCsv(kpiTable(all, options), options.locale)
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));

describe('kpiTable (M33)', () => {
  it('gives one row a period with its value, status, agreed figures, state and origin', () => {
    expect(rows(named, { locale: 'fr', origins: true })).toEqual([
      [
        'indicateur',
        'partenariat',
        'période',
        'valeur',
        'statut',
        'note',
        'cible',
        'limite orange',
        'seuil contractuel',
        'état',
        'fichier',
        'ligne',
      ],
      [
        'Disponibilité',
        'Boucle chaude',
        '2026-08',
        '99 %',
        'final',
        '',
        '98,5 %',
        '98 %',
        '97,5 %',
        'Dans la cible',
        'partnerships/boucle-chaude/kpis.csv',
        '2',
      ],
      ['Disponibilité', 'Boucle chaude', '2026-09', '', '', '', '98,5 %', '98 %', '97,5 %', 'Sans donnée', '', ''],
      [
        'Disponibilité',
        'Boucle chaude',
        '2026-10',
        '96,8 %',
        'provisoire',
        '',
        '98,5 %',
        '98 %',
        '97,5 %',
        'Hors cible',
        'partnerships/boucle-chaude/kpis.csv',
        '4',
      ],
    ]);
  });

  it('says “Sans cible” for a value that nothing was agreed for, not “Sans donnée”', () => {
    const bare = [{ kpi: 'A', partnership: 'B', series: aSeries({ values: [0.9] }) }];
    expect(rows(bare, { locale: 'fr', origins: false })[1]?.at(-1)).toBe('Sans cible');
  });

  it('names no file in a partner edition', () => {
    expect(JSON.stringify(kpiTable(named, { locale: 'fr', origins: false }))).not.toContain('kpis.csv');
  });

  it('writes a header alone when there is nothing', () => {
    expect(rows([], { locale: 'en', origins: true })).toHaveLength(1);
  });

  it('names a contract year by its first and last month, as a file may give it back', () => {
    const total = aKpi({ id: 'annual', unit: 'EUR', frequency: 'yearly from april', total: { of: 'sales' } });
    const partnership = aPartnership({ measurements: measurements('sales', '2025-04', Array<number>(12).fill(1)) });
    const own = [{ kpi: 'Total', partnership: 'Alliance', series: buildSeries(partnership, total, day('2026-05-05')) }];
    expect(rows(own, { locale: 'fr', origins: true })[1]?.[2]).toBe('2025-04..2026-03');
  });

  it('gives the lines that a total adds up, file by file', () => {
    const total = aKpi({ id: 'annual', unit: 'EUR', frequency: 'yearly', total: { of: 'sales' } });
    const partnership = aPartnership({
      measurements: [
        ...measurements('sales', '2025-01', [1, 1, 1, 1, 1, 1], { file: 'a.csv' }),
        ...measurements('sales', '2025-07', [1, 1, 1, 1, 1, 1], { file: 'b.csv' }),
      ],
    });
    const own = [{ kpi: 'Total', partnership: 'Alliance', series: buildSeries(partnership, total, day('2026-01-05')) }];
    expect(rows(own, { locale: 'fr', origins: true })[1]?.slice(-2)).toEqual(['a.csv + b.csv', '2–7 + 2–7']);
  });
});
