import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../model/playbook.ts';
import { aKpi, aPartnership, day, duration, period } from '../../testing/builders.ts';
import { figures, type Figure } from '../../testing/obligations.ts';
import { buildSeries } from '../kpi/kpi-series.ts';
import { toNumber } from './exact.ts';
import { namedFigure } from './named-figure.ts';

const asOf = day('2026-11-23');

/** What a formula takes for a period of a KPI read month by month, or for want of which month it takes nothing. */
function taken(
  months: readonly Figure[],
  aggregation: Kpi['aggregation'],
  {
    in: at = '2026-Q1',
    lag,
    since = '2026-01',
  }: { readonly in?: string; readonly lag?: string; readonly since?: string } = {},
) {
  const kpi = aKpi({ id: 'index', unit: 'points', aggregation });
  const series = buildSeries(
    aPartnership({ measurements: figures(since, months).map((row) => ({ ...row, kpi: 'index' })) }),
    kpi,
    asOf,
  );
  const named = { id: 'index', ...(lag !== undefined && { lag: duration(lag) }) };
  const figure = namedFigure(named, period(at), [series]);
  return figure?.value ? [figure.period, toNumber(figure.value)] : figure?.missing?.period;
}

describe('M17 a formula that takes a KPI of another rhythm', () => {
  it('averages the months of an index over the quarter, exactly', () => {
    expect(taken([100, 110, 120], 'mean')).toEqual(['2026-Q1', 110]);
    expect(taken([0.1, 0.2, 0.3], 'mean')).toEqual(['2026-Q1', 0.2]);
    expect(taken([-1, 0, 1], 'mean')).toEqual(['2026-Q1', 0]);
  });

  it('adds up the months of what is counted, over a quarter, a half-year or a year of another month', () => {
    expect(taken([1, 2, 3, 4, 5, 6], 'sum')).toEqual(['2026-Q1', 6]);
    expect(taken([1, 2, 3, 4, 5, 6], 'sum', { in: '2026-H1' })).toEqual(['2026-H1', 21]);
    const fiscal = Array.from({ length: 12 }, () => 0.1);
    expect(taken(fiscal, 'sum', { in: '2025-02..2026-01', since: '2025-02' })).toEqual(['2025-02..2026-01', 1.2]);
  });

  it('takes the last month of what is read by its last value, and no earlier one in its place', () => {
    expect(taken([100, 110, 120], 'last')).toEqual(['2026-03', 120]);
    expect(taken([100, 110], 'last')).toBe('2026-03');
    expect(taken([null, null, 120], 'last')).toEqual(['2026-03', 120]);
  });

  it('takes nothing of a quarter that lacks a month, and says which: missing is never zero', () => {
    expect(taken([100, null, 120], 'mean')).toBe('2026-02');
    expect(taken([100, 110], 'sum')).toBe('2026-03');
    expect(taken([], 'sum')).toBe('2026-01');
  });

  it('takes the quarter before where it lags by one', () => {
    expect(taken([100, 110, 120, 7], 'mean', { in: '2026-Q2', lag: '3 months' })).toEqual(['2026-Q1', 110]);
    expect(taken([100, 110, 120, 7], 'mean', { in: '2026-Q2', lag: '1 month' })).toBeUndefined();
  });

  it('takes nothing of a KPI whose periods do not make up the other’s, or that nobody follows', () => {
    const quarterly = aKpi({ id: 'index', frequency: 'quarterly', aggregation: 'sum' });
    const rows = figures('2025-Q1', [1, 2, 3, 4]).map((row) => ({ ...row, kpi: 'index' }));
    const series = [buildSeries(aPartnership({ measurements: rows }), quarterly, asOf)];
    expect(namedFigure({ id: 'index' }, period('2025-02..2026-01'), series)).toBeUndefined();
    expect(namedFigure({ id: 'index' }, period('2025-01'), series)).toBeUndefined();
    expect(namedFigure({ id: 'other' }, period('2025'), series)).toBeUndefined();
    expect(namedFigure({ id: 'index' }, period('2025'), series)?.points.map(({ value }) => value)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('divides the sums of the two parts of a ratio, so that a large month weighs more', () => {
    const parts = ['met', 'all'] as const;
    const counts = [
      [9, 10],
      [30, 100],
      [10, 10],
    ] as const;
    const measurements = parts.flatMap((kpi, at) =>
      figures(
        '2026-01',
        counts.map((month) => month[at] ?? 0),
      ).map((row) => ({ ...row, kpi })),
    );
    const kpis = [
      aKpi({ id: 'rate', unit: '%', aggregation: 'ratio', ratio: { of: 'met', by: 'all' } }),
      ...parts.map((id) => aKpi({ id, unit: 'count', aggregation: 'sum' })),
    ];
    const series = kpis.map((kpi) => buildSeries(aPartnership({ measurements }), kpi, asOf));
    const [rate, ...others] = series;
    const value = (known: typeof series, at = '2026-Q1') => namedFigure({ id: 'rate' }, period(at), known)?.value;
    expect(value(series)).toEqual({ numerator: 49n, denominator: 120n });
    expect(value(series, '2026-Q2')).toBeUndefined();
    expect(namedFigure({ id: 'rate' }, period('2026-Q2'), series)?.missing).toMatchObject({
      kpi: { id: 'met' },
      period: '2026-04',
    });
    expect(rate && value([rate])).toBeUndefined();
    expect(others).toHaveLength(2);
  });
});
