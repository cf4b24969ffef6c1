import { describe, expect, it } from 'vitest';
import { waterfallSteps } from '../views/examples/waterfalls.ts';
import { drawWaterfall, type WaterfallStep } from './waterfall-chart.ts';

const total = (amount: number): WaterfallStep => ({ kind: 'total', amount, series: 'tot' });
const payment = (amount: number): WaterfallStep => ({ kind: 'payment', amount, series: 's1' });

describe('M28 drawWaterfall', () => {
  it('stands totals on the axis and hangs payments from the level that is left', () => {
    const { bars, plot } = drawWaterfall([total(100), payment(60), total(40), payment(40)]);
    const [sum, first, rest, last] = bars;
    expect((sum?.y ?? 0) + (sum?.height ?? 0)).toBeCloseTo(plot.bottom, 0);
    expect(first?.y).toBe(sum?.y);
    expect(rest?.y).toBeCloseTo((first?.y ?? 0) + (first?.height ?? 0), 0);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(plot.bottom, 0);
  });

  it('ends on the axis when all is paid, and at the rest when something is left', () => {
    const { shared, left } = waterfallSteps('fr');
    const ends = [shared, left].map((steps) => drawWaterfall(steps));
    for (const { bars, plot } of ends) {
      const last = bars.at(-1);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(plot.bottom, 0);
    }
    expect(ends[1]?.bars.at(-1)?.series).toBe('tot');
  });

  it('draws heights in proportion to amounts', () => {
    const { bars } = drawWaterfall([total(100), payment(75), payment(25)]);
    const [, large, small] = bars;
    expect((large?.height ?? 0) / (small?.height ?? 1)).toBeCloseTo(3, 1);
  });

  it('carries each level to the next bar', () => {
    const { bars, links } = drawWaterfall([total(100), payment(60), payment(40)]);
    expect(links).toHaveLength(2);
    expect(links[0]?.y).toBe(bars[1]?.y);
    expect(links[1]?.y).toBeCloseTo(bars[2]?.y ?? 0, 0);
  });

  it('keeps many bars apart and inside the plot', () => {
    const { bars, plot } = drawWaterfall([total(20), ...Array.from({ length: 19 }, () => payment(1))]);
    for (const [index, bar] of bars.entries()) {
      expect(bar.x).toBeGreaterThanOrEqual(plot.left);
      expect(bar.x + bar.width).toBeLessThanOrEqual(plot.right);
      expect(bar.x).toBeGreaterThan((bars[index - 1]?.x ?? -Infinity) + (bars[index - 1]?.width ?? 0));
    }
  });

  it('draws a sum of zero without a height', () => {
    const { bars, ticks } = drawWaterfall([total(0)]);
    expect(bars[0]?.height).toBe(0);
    expect(ticks.every(({ y }) => Number.isFinite(y))).toBe(true);
  });
});
