import { describe, expect, it } from 'vitest';
import { aKpi } from '../../testing/builders.ts';
import { aSeries } from '../../testing/series.ts';
import { isImprovement, trendOf } from './kpi-trend.ts';

const quarterly = aKpi({ frequency: 'quarterly' });

describe('M33 the trend of a year', () => {
  it('looks at the twelve months that end with the latest value, and no further back', () => {
    const values = [100, 100, 100, ...Array.from({ length: 12 }, (_, index) => index)];
    const trend = trendOf(aSeries({ first: '2025-01', values }));
    expect(trend).toMatchObject({ from: '2025-04', to: '2026-03', values: 12, course: 'rising' });
    expect(trend?.move).toBeCloseTo(11, 9);
  });

  it('needs three quarters of the year’s months', () => {
    const nine = Array.from({ length: 9 }, (_, index) => index);
    expect(trendOf(aSeries({ values: nine }))?.course).toBe('rising');
    expect(trendOf(aSeries({ values: nine.slice(0, 8) }))).toBeUndefined();
    expect(trendOf(aSeries({ values: [...nine.slice(0, 4), null, null, null, ...nine.slice(4)] }))?.values).toBe(9);
    expect(
      trendOf(aSeries({ values: [...nine.slice(0, 4), null, null, null, null, ...nine.slice(4)] })),
    ).toBeUndefined();
  });

  it('needs all four quarters, and is not drawn through half-years', () => {
    expect(trendOf(aSeries({ first: '2025-Q1', values: [1, 2, 3, 4], kpi: quarterly }))?.course).toBe('rising');
    expect(trendOf(aSeries({ first: '2025-Q1', values: [1, 2, null, 4], kpi: quarterly }))).toBeUndefined();
    expect(
      trendOf(aSeries({ first: '2020-H1', values: [1, 2, 3, 4, 5], kpi: aKpi({ frequency: 'half-yearly' }) })),
    ).toBeUndefined();
  });

  it('calls steady what moves by less than twice the scatter', () => {
    const around = (step: number) =>
      trendOf(aSeries({ values: Array.from({ length: 12 }, (_, index) => step * index + (index % 2 ? 1 : -1)) }));
    expect(around(0)?.course).toBe('steady');
    expect(around(0.1)?.course).toBe('steady');
    expect(around(1)?.course).toBe('rising');
    expect(around(-1)?.course).toBe('falling');
    const flat = trendOf(aSeries({ values: Array.from({ length: 12 }, () => 7) }));
    expect(flat).toMatchObject({ course: 'steady', move: 0 });
  });

  it('draws the line at twice the scatter, and not at more', () => {
    const found = Array.from({ length: 100 }, (_, step) =>
      trendOf(
        aSeries({ values: Array.from({ length: 12 }, (__, index) => (step / 50) * index + (index % 2 ? 1 : -1)) }),
      ),
    );
    const ratios = found.map((trend) => [(trend?.move ?? 0) / (trend?.line.scatter ?? 1), trend?.course] as const);
    expect(ratios.filter(([ratio]) => ratio < 2).every(([, course]) => course === 'steady')).toBe(true);
    expect(ratios.filter(([ratio]) => ratio > 2).every(([, course]) => course === 'rising')).toBe(true);
    expect(
      ratios.some(([ratio]) => ratio > 1.8 && ratio < 2) && ratios.some(([ratio]) => ratio > 2 && ratio < 2.2),
    ).toBe(true);
  });

  it('never takes a missing month for zero', () => {
    const values = [10, 10, 10, null, 10, 10, null, 10, 10, 10, null, 10];
    expect(trendOf(aSeries({ values }))).toMatchObject({ course: 'steady', move: 0, values: 9 });
  });

  it('says whether a move is for the better by the KPI’s direction, and not for a range', () => {
    expect([isImprovement(1, 'up'), isImprovement(1, 'down'), isImprovement(-1, 'down')]).toEqual([true, false, true]);
    expect([isImprovement(1, 'range'), isImprovement(0, 'up')]).toEqual([undefined, undefined]);
  });
});
