import { describe, expect, it } from 'vitest';
import { period } from '../testing/builders.ts';
import { agreedAvailability, aSeries } from '../testing/series.ts';
import { chartKpi } from './kpi-chart.ts';

const use = agreedAvailability();

describe('chartKpi (M33)', () => {
  it('draws nothing without a value', () => {
    expect(chartKpi(aSeries({ values: [null, null] }))).toBeUndefined();
    expect(chartKpi(aSeries({ values: [] }))).toBeUndefined();
  });

  it('breaks the line at a missing period and marks the gap from the value before to the value after', () => {
    const chart = chartKpi(aSeries({ values: [0.99, 0.985, null, 0.97], use }));
    expect(chart?.runs.map((run) => run.length)).toEqual([2, 1]);
    expect(chart?.gaps).toHaveLength(1);
    const [gap] = chart?.gaps ?? [];
    expect(gap?.periods).toEqual(['2026-03']);
    expect(gap?.x).toBe(chart?.points[1]?.x);
    expect(gap?.bridge?.[1]).toEqual({ x: chart?.points[3]?.x, y: chart?.points[3]?.y });
  });

  it('marks periods missing before the first value of a shared span, without a bridge', () => {
    const chart = chartKpi(aSeries({ first: '2026-03', values: [0.99, 0.98] }), {
      span: { from: period('2026-01'), to: period('2026-04') },
    });
    expect(chart?.gaps).toEqual([{ x: chart?.plot.left, width: expect.any(Number), periods: ['2026-01', '2026-02'] }]);
  });

  it('draws one target line over periods that share a target, from edge to edge', () => {
    const chart = chartKpi(aSeries({ values: [0.99, 0.98, 0.97], use }));
    expect(chart?.targets).toHaveLength(1);
    expect(chart?.targets[0]).toMatchObject({ x1: chart?.plot.left, x2: chart?.plot.right, value: 0.985 });
  });

  it('cuts the target line halfway where a new target takes effect', () => {
    const before = aSeries({
      values: [0.97, 0.97, 0.97, 0.97],
      use: agreedAvailability({ target: 0.98, amber: 0.97 }),
    });
    const after = aSeries({ values: [0.97, 0.97, 0.97, 0.97], use });
    const series = { ...before, points: [...before.points.slice(0, 2), ...after.points.slice(2)] };
    const chart = chartKpi(series);
    expect(chart?.targets.map((level) => level.value)).toEqual([0.98, 0.985]);
    const [first, second] = chart?.targets ?? [];
    expect(first?.x2).toBe(second?.x1);
    expect(first?.x2).toBeCloseTo(((chart?.points[1]?.x ?? 0) + (chart?.points[2]?.x ?? 0)) / 2, 0);
  });

  it('draws no target over periods in which none was in force', () => {
    const bare = aSeries({ values: [0.97, 0.97, 0.97, 0.97] });
    const agreed = aSeries({ values: [0.97, 0.97, 0.97, 0.97], use });
    const chart = chartKpi({ ...agreed, points: [...bare.points.slice(0, 2), ...agreed.points.slice(2)] });
    expect(chart?.targets).toHaveLength(1);
    expect(chart?.targets[0]?.x1).toBeGreaterThan(chart?.plot.left ?? 0);
  });

  it('draws the band between amber and target, and the contractual threshold', () => {
    const chart = chartKpi(aSeries({ values: [0.99, 0.97], use }));
    expect(chart?.bands).toHaveLength(1);
    expect(chart?.bands[0]?.y).toBe(chart?.targets[0]?.y);
    expect(chart?.limits.map((level) => level.value)).toEqual([0.975]);
  });

  it('keeps a band apart from the next one when the figures change', () => {
    const one = aSeries({ values: [0.97, 0.97], use: agreedAvailability({ amber: 0.96, target: 0.97 }) });
    const two = aSeries({ values: [0.97, 0.97], use });
    const chart = chartKpi({ ...one, points: [one.points[0], two.points[1]].filter((point) => point !== undefined) });
    expect(chart?.bands).toHaveLength(2);
  });

  it('shows provisional values as hollow points', () => {
    const chart = chartKpi(aSeries({ values: [0.99, 0.97], provisional: [1] }));
    expect(chart?.points.map((point) => point.provisional)).toEqual([false, true]);
  });

  it('places a trigger on its period and drops one outside the chart', () => {
    const chart = chartKpi(aSeries({ values: [0.99, 0.97, 0.96] }), {
      triggers: [
        { period: period('2026-03'), article: '14.2', provisional: false },
        { period: period('2020-01'), provisional: false },
      ],
    });
    expect(chart?.triggers.map((trigger) => trigger.x)).toEqual([chart?.points[2]?.x]);
  });

  it('shows the last twenty-five periods unless asked for fewer', () => {
    const series = aSeries({ first: '2023-11', values: Array.from({ length: 36 }, () => 0.98) });
    expect(chartKpi(series)?.points).toHaveLength(25);
    expect(chartKpi(series, { periods: 13 })?.points[0]?.period).toBe('2025-10');
  });

  it('gives a single value a place in the middle and levels across the plot', () => {
    const chart = chartKpi(aSeries({ values: [0.97], use }));
    expect(chart?.last.x).toBeCloseTo(((chart?.plot.left ?? 0) + (chart?.plot.right ?? 0)) / 2, 0);
    expect(chart?.targets[0]).toMatchObject({ x1: chart?.plot.left, x2: chart?.plot.right });
    expect(chart?.labels).toHaveLength(1);
  });

  it('keeps every mark inside the plot', () => {
    const chart = chartKpi(aSeries({ values: [1.2, -0.4, null, 0.97], use }));
    expect(chart?.points).toHaveLength(4);
    for (const point of chart?.points ?? []) {
      if (point.y === null) continue;
      expect(point.y).toBeGreaterThanOrEqual(chart?.plot.top ?? 0);
      expect(point.y).toBeLessThanOrEqual(chart?.plot.bottom ?? 0);
    }
  });
});

describe('the names of the levels', () => {
  it('stand at the end farther from the data, on the side without data', () => {
    const chart = chartKpi(aSeries({ values: [0.992, 0.99, 0.98, 0.968], use }), { size: 'wide' });
    expect(chart?.names.limit).toMatchObject({ end: 'start', side: 'below' });
    expect(chart?.names.target).toMatchObject({ end: 'end', side: 'above' });
  });

  it('stand at the end of a level that begins in the right half, from where they would run out of the drawing', () => {
    const series = aSeries({ first: '2026-03', values: [0.992, 0.968], use });
    const named = (from: string) => chartKpi(series, { span: { from: period(from), to: period('2026-04') } })?.names;
    expect(named('2026-03')?.limit).toMatchObject({ end: 'start' });
    expect(named('2025-04')?.limit).toMatchObject({ end: 'end' });
  });

  it('are absent where nothing was agreed', () => {
    expect(chartKpi(aSeries({ values: [0.992, 0.99] }))?.names).toEqual({});
  });
});

describe('the forecast of a chart (M33)', () => {
  const series = aSeries({ values: [0.99, 0.985, 0.98], use });
  const forecast = [
    { period: period('2026-04'), value: 0.975, low: 0.97, high: 0.98 },
    { period: period('2026-05'), value: 0.96, low: 0.95, high: 0.97 },
  ];
  const chart = chartKpi(series, { size: 'wide', forecast });

  it('follows the last value at the pace of the periods, and the axis holds its band', () => {
    const steps = [...(chart?.points ?? []), ...(chart?.forecast?.points ?? [])].map(({ x }) => x);
    const [first = 0, second = 0] = steps;
    for (const [index, x] of steps.entries()) expect(x).toBeCloseTo(first + index * (second - first), 0);
    expect(steps.at(-1)).toBe(chart?.plot.right);
    expect(chart?.axis.min).toBeLessThanOrEqual(0.95);
  });

  it('begins its band at the last value and closes it', () => {
    const { band = [], points = [] } = chart?.forecast ?? {};
    expect(band).toHaveLength(1 + 2 * points.length);
    expect(band[0]).toEqual({ x: chart?.last.x, y: chart?.last.y });
  });

  it('leaves levels and gaps to what was measured', () => {
    expect(chart?.targets.at(-1)?.x2).toBe(chart?.last.x);
    expect(chart?.gaps).toEqual([]);
  });

  it('is absent where nothing is forecast', () => {
    expect(chartKpi(series)).not.toHaveProperty('forecast');
  });
});
