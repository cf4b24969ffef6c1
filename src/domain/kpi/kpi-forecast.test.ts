import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse } from '../../testing/builders.ts';
import { agreedAvailability, aSeries } from '../../testing/series.ts';
import { forecastOf } from './kpi-forecast.ts';

const line = (from: number, step: number, count = 12) =>
  Array.from({ length: count }, (_, index) => from + step * index);

describe('M33 the forecast of a KPI', () => {
  it('draws the last year’s line a quarter further, without a band where no value leaves the line', () => {
    const points = forecastOf(aSeries({ values: line(10, 1) }))?.points;
    expect(points?.map(({ period }) => period)).toEqual(['2027-01', '2027-02', '2027-03']);
    for (const [index, point] of (points ?? []).entries()) {
      expect(point.value).toBeCloseTo(22 + index, 9);
      expect(point.high - point.low).toBeCloseTo(0, 6);
    }
  });

  it('draws two quarters of a quarterly KPI, and nothing of a half-yearly one', () => {
    const quarterly = aSeries({ first: '2025-Q1', values: line(1, 1, 4), kpi: aKpi({ frequency: 'quarterly' }) });
    expect(forecastOf(quarterly)?.points.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2']);
    const halves = aSeries({ first: '2020-H1', values: line(1, 1, 8), kpi: aKpi({ frequency: 'half-yearly' }) });
    expect(forecastOf(halves)).toBeUndefined();
  });

  it('has a band that widens with distance and holds the line', () => {
    const values = line(10, 1).map((value, index) => value + (index % 2 ? 0.4 : -0.4));
    const points = forecastOf(aSeries({ values }))?.points ?? [];
    const widths = points.map(({ low, high }) => high - low);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
    for (const { low, value, high } of points) expect(low < value && value < high).toBe(true);
  });

  it('draws nothing where chance would explain the move, nor with too few values', () => {
    expect(forecastOf(aSeries({ values: line(10, 0) }))).toBeUndefined();
    expect(forecastOf(aSeries({ values: line(10, 1, 8) }))).toBeUndefined();
    expect(forecastOf(aSeries({ values: [] }))).toBeUndefined();
  });

  it('draws nothing where the value fell since the same month a year before: the rise may be a season', () => {
    const rising = line(10, 1, 13);
    expect(forecastOf(aSeries({ values: [9, ...rising.slice(1)] }))).toBeDefined();
    expect(forecastOf(aSeries({ values: [22, ...rising.slice(1)] }))).toBeUndefined();
    expect(forecastOf(aSeries({ values: [30, ...rising.slice(1)] }))).toBeUndefined();
  });

  it('is not drawn under zero where nothing ever was, nor a share above one', () => {
    const falling = forecastOf(aSeries({ values: line(11, -1), kpi: aKpi({ unit: 'EUR' }) }))?.points;
    expect(falling?.map(({ value, low }) => [value, low])).toEqual(Array.from({ length: 3 }, () => [0, 0]));
    const negative = forecastOf(aSeries({ values: line(5, -1), kpi: aKpi({ unit: 'EUR' }) }))?.points;
    expect(negative?.at(-1)?.value).toBeCloseTo(-9, 9);
    const share = forecastOf(aSeries({ values: line(0.89, 0.01), kpi: aKpi({ unit: '%' }) }))?.points;
    expect(share?.map(({ value, high }) => [value, high])).toEqual(Array.from({ length: 3 }, () => [1, 1]));
    const passed = forecastOf(aSeries({ values: line(0.95, 0.01), kpi: aKpi({ unit: '%' }) }))?.points;
    expect(passed?.at(-1)?.value).toBeCloseTo(1.09, 9);
  });

  it('names the first period in which the line is beyond a graver limit than the latest value', () => {
    const use = agreedAvailability();
    const crossing = (last: number, step: number) => {
      const series = aSeries({ values: line(last - 11 * step, step), use });
      return forecastOf({ ...series, thresholds: use })?.crossing;
    };
    expect(crossing(0.982, -0.001)).toMatchObject({ period: '2027-03', passed: { key: 'amber' } });
    expect(crossing(0.981, -0.004)).toMatchObject({ period: '2027-01', passed: { key: 'amber' } });
    expect(crossing(0.99, -0.001)).toBeUndefined();
    expect(crossing(0.9775, -0.001)).toMatchObject({ period: '2027-03', passed: { key: 'floor' } });
    expect(crossing(0.97, -0.001)).toBeUndefined();
    expect(crossing(0.982, 0.001)).toBeUndefined();
  });

  it('judges by the limits now in force, not by those of the past', () => {
    const past = aKpiUse({ target: 5, amber: 1 });
    const series = aSeries({ values: line(21, -1), use: past });
    const now = aKpiUse({ target: 12, amber: 9 });
    expect(forecastOf({ ...series, thresholds: now })?.crossing).toMatchObject({ period: '2027-02' });
    expect(forecastOf({ ...series, thresholds: undefined })?.crossing).toBeUndefined();
  });
});
