import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../model/measurement.ts';
import { aKpi, aKpiUse, aMeasurement, aPartnership, day, measurements, period } from '../../testing/builders.ts';
import { readOver, spanWithin } from './kpi-aggregation.ts';
import { seriesFinder } from './followed-series.ts';
import { buildSeries } from './kpi-series.ts';
import { quotientRows } from './quotient-rows.ts';

const conversion = aKpi({ id: 'conversion', aggregation: 'ratio', ratio: { of: 'sales', by: 'leads' } });
const catalogue = [conversion, aKpi({ id: 'sales', aggregation: 'sum' }), aKpi({ id: 'leads', aggregation: 'sum' })];

type Values = readonly (number | null)[];

/** Sales and leads of the months from August 2026, each in a file of its own. */
function parts(sales: Values, leads: Values): Measurement[] {
  return [
    ...measurements('sales', '2026-08', sales, { file: 'ventes.csv' }),
    ...measurements('leads', '2026-08', leads, { file: 'leads.csv' }),
  ];
}

const valuesOf = (rows: Measurement[]) => quotientRows(rows, conversion).map(({ period: at, value }) => [at, value]);

describe('M32 the periods of a ratio', () => {
  it('are computed from their two parts, and name the row of each', () => {
    const [row] = quotientRows(parts([12], [48]), conversion);
    expect(row).toMatchObject({ kpi: 'conversion', period: '2026-08', value: 0.25, status: 'final' });
    expect([row?.parts?.of.file, row?.parts?.of.line]).toEqual(['ventes.csv', 2]);
    expect([row?.parts?.by.file, row?.parts?.by.line]).toEqual(['leads.csv', 2]);
  });

  it('are missing where a part is, and where nothing divides: never zero', () => {
    expect(valuesOf(parts([1, null, 3, 4], [2, 2, null]))).toEqual([['2026-08', 0.5]]);
    expect(valuesOf(parts([0, 5], [0, 0]))).toEqual([]);
    expect(valuesOf(parts([0], [5]))).toEqual([['2026-08', 0]]);
  });

  it('keep their own figure where the file gives one, and are not filled in where a correction empties it', () => {
    const own = (fields: Partial<Measurement>) =>
      aMeasurement({ kpi: 'conversion', period: period('2026-08'), ...fields });
    const both = parts([12], [48]);
    expect(valuesOf([...both, own({ value: 0.3 })])).toEqual([]);
    expect(valuesOf([...both, own({ value: null, status: 'corrected' })])).toEqual([]);
    expect(valuesOf([...both, own({ value: null })])).toEqual([['2026-08', 0.25]]);
  });

  it.each([
    ['final', 'final', 'final'],
    ['provisional', 'final', 'provisional'],
    ['final', 'corrected', 'corrected'],
    ['corrected', 'provisional', 'provisional'],
  ] as const)('divide a %s figure by a %s one into a %s one', (of, by, status) => {
    const rows = [
      aMeasurement({ kpi: 'sales', value: 1, status: of }),
      aMeasurement({ kpi: 'leads', value: 2, status: by }),
    ];
    expect(quotientRows(rows, conversion)[0]?.status).toBe(status);
  });

  it('divide what counts: the corrected row, the total, the KPI’s own frequency', () => {
    const rows = [
      ...parts([12], [48]),
      aMeasurement({ kpi: 'leads', period: period('2026-08'), value: 24, status: 'corrected' }),
      aMeasurement({ kpi: 'sales', period: period('2026-08'), value: 1, party: 'norecia' }),
      aMeasurement({ kpi: 'sales', period: period('2026-Q3'), value: 99 }),
      aMeasurement({ kpi: 'leads', period: period('2026-Q3'), value: 100 }),
    ];
    expect(valuesOf(rows)).toEqual([['2026-08', 0.5]]);
  });

  it('are left to their file unless the catalogue names two parts and divides them', () => {
    const { ratio, ...unnamed } = conversion;
    expect(ratio).toBeDefined();
    expect(quotientRows(parts([1], [2]), unnamed)).toEqual([]);
    expect(quotientRows(parts([1], [2]), { ...conversion, aggregation: 'mean' })).toEqual([]);
  });

  it('stand in the series as any figure does, judged by what was agreed, and not before their period', () => {
    const partnership = aPartnership({
      kpis: [aKpiUse({ kpi: 'conversion', target: 0.2 })],
      measurements: parts([12, 5, 9, 1], [48, 50, 30, 1]),
    });
    const { points } = buildSeries(partnership, conversion, day('2026-10-15'));
    expect(points.map(({ period: at, value, status }) => [at, value, status])).toEqual([
      ['2026-08', 0.25, 'ok'],
      ['2026-09', 0.1, 'watch'],
      ['2026-10', 0.3, 'ok'],
    ]);
  });

  it('are no mean over a quarter: the sums are divided, whether or not the record follows the parts', () => {
    const partnership = aPartnership({
      kpis: [aKpiUse({ kpi: 'conversion' })],
      measurements: [
        ...measurements('sales', '2026-07', [1, 10, 9]),
        ...measurements('leads', '2026-07', [2, 100, 98]),
      ],
    });
    const series = buildSeries(partnership, conversion, day('2026-11-23'));
    const seriesOf = seriesFinder(partnership, [series], catalogue, day('2026-11-23'));
    expect(readOver(series, spanWithin(period('2026-Q3'), conversion), seriesOf).value).toBe(0.1);
  });

  it('come back to what was divided when multiplied', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (of, by) => {
        const value = quotientRows(parts([of], [by]), conversion)[0]?.value ?? 0;
        expect(Math.abs(value * by - of) / of).toBeLessThan(1e-10);
      }),
    );
  });
});
