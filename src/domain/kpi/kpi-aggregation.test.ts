import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../model/playbook.ts';
import { aKpi, period } from '../../testing/builders.ts';
import { aSeries } from '../../testing/series.ts';
import { readOver, spanWithin, yearEnding, yearlyReadings } from './kpi-aggregation.ts';
import type { KpiSeries } from './kpi-series.ts';

const none = (): KpiSeries | undefined => undefined;

function read(aggregation: Kpi['aggregation'], values: readonly (number | null)[], whole = '2026-Q1') {
  const kpi = aKpi({ aggregation });
  return readOver(aSeries({ values, kpi }), spanWithin(period(whole), kpi), none);
}

describe('M32 a KPI read over several of its periods', () => {
  it.each([
    ['adds up', 'sum', [1, 2, 4], 7],
    ['averages', 'mean', [1, 2, 6], 3],
    ['takes the last value', 'last', [1, 2, 4], 4],
    ['takes the last value there is', 'last', [1, 2, null], 2],
    ['takes no value from outside', 'sum', [1, 2, 4, 100], 7],
    ['keeps the noise of binary fractions out', 'sum', [0.1, 0.2, 0], 0.3],
  ] as const)('%s', (_, aggregation, values, value) => {
    expect(read(aggregation, values).value).toBe(value);
  });

  it.each(['sum', 'mean'] as const)(
    'has no %s while a month is missing, and says how many are there',
    (aggregation) => {
      expect(read(aggregation, [1, null, 4])).toEqual({ value: null, known: 2, expected: 3 });
      expect(read(aggregation, [1, 2])).toEqual({ value: null, known: 2, expected: 3 });
      expect(read(aggregation, [], '2026-Q1')).toEqual({ value: null, known: 0, expected: 3 });
      expect(read(aggregation, [1, 1, 1, 1], '2025-Q4')).toEqual({ value: null, known: 0, expected: 3 });
      expect(read(aggregation, [1, 1], '2026')).toEqual({ value: null, known: 2, expected: 12 });
    },
  );

  it('reads the year that ends with a period', () => {
    const kpi = aKpi({ frequency: 'quarterly' });
    const [first, last] = ['2025-Q2', '2026-Q1'].map((each) => spanWithin(period(each), kpi).first);
    expect(yearEnding(period('2026-Q1'), kpi)).toEqual({ first, last });
  });
});

describe('M32 a ratio of sums', () => {
  const ratio = aKpi({ id: 'conversion', aggregation: 'ratio', ratio: { of: 'sales', by: 'leads' } });
  const span = spanWithin(period('2026-Q1'), ratio);
  const over = (sales: readonly (number | null)[], leads: readonly (number | null)[]) =>
    readOver(aSeries({ values: [0.5, 0.5, 0.5], kpi: ratio }), span, (id) =>
      id === 'sales'
        ? aSeries({ values: sales, kpi: aKpi({ id: 'sales' }) })
        : aSeries({ values: leads, kpi: aKpi({ id: 'leads' }) }),
    );

  it('divides the sums, so that a large month weighs more than a small one', () => {
    expect(over([1, 10, 9], [2, 100, 98]).value).toBe(0.1);
  });

  it('is unknown when a part is missing, or nothing divides', () => {
    expect(over([1, null, 9], [2, 100, 98])).toEqual({ value: null, known: 2, expected: 3 });
    expect(over([1, 10, 9], [2, 100]).value).toBeNull();
    expect(over([1, 10, 9], [0, 0, 0]).value).toBeNull();
  });

  it('is unknown without the two KPIs, or with one of another frequency', () => {
    expect(readOver(aSeries({ values: [1, 1, 1], kpi: ratio }), span, none).value).toBeNull();
    const quarterly = aSeries({ first: '2026-Q1', values: [4], kpi: aKpi({ frequency: 'quarterly' }) });
    expect(readOver(aSeries({ values: [1, 1, 1], kpi: ratio }), span, () => quarterly).value).toBeNull();
  });
});

describe('M33 the years of a series', () => {
  it('are whole or say what they lack', () => {
    const values = [...Array.from({ length: 12 }, () => 2), 3];
    const kpi = aKpi({ aggregation: 'sum' });
    expect(yearlyReadings(aSeries({ first: '2025-01', values, kpi }), none)).toEqual([
      { year: '2025', value: 24, known: 12, expected: 12 },
      { year: '2026', value: null, known: 1, expected: 12 },
    ]);
    expect(yearlyReadings(aSeries({ values: [], kpi }), none)).toEqual([]);
  });

  it('M33 reads the years that the KPI has, where they begin in another month than January', () => {
    const kpi = aKpi({ unit: 'EUR', aggregation: 'sum', year: 'yearly from april' });
    const values = Array<number>(14).fill(10);
    expect(yearlyReadings(aSeries({ first: '2025-03', values, kpi }), none)).toEqual([
      { year: '2024-04..2025-03', value: null, known: 1, expected: 12 },
      { year: '2025-04..2026-03', value: 120, known: 12, expected: 12 },
      { year: '2026-04..2027-03', value: null, known: 1, expected: 12 },
    ]);
  });

  it('a mean lies between the least and the greatest value, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 12, maxLength: 12 }), (values) => {
        const [year] = yearlyReadings(aSeries({ values, kpi: aKpi({ aggregation: 'mean' }) }), none);
        expect(year?.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
        expect(year?.value).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
      }),
    );
  });
});
