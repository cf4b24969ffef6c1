import { describe, expect, it } from 'vitest';
import { aKpi } from '../../testing/builders.ts';
import { aSeries } from '../../testing/series.ts';
import type { KpiSeries } from './kpi-series.ts';
import { wholeYears, yearOnYear } from './year-comparison.ts';

const none = (): KpiSeries | undefined => undefined;
const year = (value: number) => Array.from({ length: 12 }, () => value);

describe('M33 year on year', () => {
  it('compares the latest month with the same month a year before', () => {
    expect(yearOnYear(aSeries({ values: [8, ...year(0).slice(1), 10] }))).toEqual({
      period: '2027-01',
      value: 10,
      before: 8,
      difference: 2,
      rate: 0.25,
    });
  });

  it('compares quarters four apart, and years one apart', () => {
    const quarterly = aKpi({ frequency: 'quarterly' });
    expect(yearOnYear(aSeries({ first: '2025-Q2', values: [4, 9, 9, 9, 5], kpi: quarterly }))?.difference).toBe(1);
    const yearly = aKpi({ frequency: 'yearly' });
    expect(yearOnYear(aSeries({ first: '2024', values: [4, 5], kpi: yearly }))?.difference).toBe(1);
  });

  it('is unknown where the month of a year before was not measured, rather than measured at zero', () => {
    expect(yearOnYear(aSeries({ values: [null, ...year(1)] }))).toBeUndefined();
    expect(yearOnYear(aSeries({ values: year(1) }))).toBeUndefined();
    expect(yearOnYear(aSeries({ values: [] }))).toBeUndefined();
  });

  it('has no rate over zero or less', () => {
    expect(yearOnYear(aSeries({ values: [0, ...year(1)] }))).toMatchObject({ difference: 1, rate: null });
    expect(yearOnYear(aSeries({ values: [-4, ...year(1)] }))).toMatchObject({ difference: 5, rate: null });
  });
});

describe('M33 whole years, which no season tells apart', () => {
  const sum = aKpi({ aggregation: 'sum' });

  it('adds up the twelve last months and the twelve before', () => {
    expect(wholeYears(aSeries({ values: [99, ...year(1), ...year(2)], kpi: sum }), none)).toMatchObject({
      period: '2028-01',
      value: 24,
      before: 12,
      difference: 12,
      rate: 1,
    });
  });

  it('sees no change where each year has the same season', () => {
    const season = [1, 1, 1, 1, 1, 9, 9, 1, 1, 1, 1, 5];
    expect(wholeYears(aSeries({ values: [...season, ...season], kpi: sum }), none)?.difference).toBe(0);
  });

  it('is unknown with a month missing in either year', () => {
    expect(wholeYears(aSeries({ values: [...year(1), ...year(2).slice(1)], kpi: sum }), none)).toBeUndefined();
    expect(wholeYears(aSeries({ values: [...year(1), null, ...year(2).slice(1)], kpi: sum }), none)).toBeUndefined();
  });

  it('says nothing of a KPI read by its last value, nor of a yearly one', () => {
    const both = [...year(1), ...year(2)];
    expect(wholeYears(aSeries({ values: both, kpi: aKpi({ aggregation: 'last' }) }), none)).toBeUndefined();
    const yearly = aKpi({ frequency: 'yearly', aggregation: 'sum' });
    expect(wholeYears(aSeries({ first: '2024', values: [4, 5], kpi: yearly }), none)).toBeUndefined();
  });
});
