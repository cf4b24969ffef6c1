import { fitAxis, tickForm, type TickForm } from './axis.ts';
import { rounded } from './rounded.ts';

/** The marker of a bar: a party’s series, or a total. */
export type WaterfallSeries = 's1' | 's2' | 's3' | 's4' | 's5' | 'tot';

/**
 * A step of a waterfall, in major units, zero or more: a total stands on the axis, a payment goes down from
 * where the last step ended.
 */
export interface WaterfallStep {
  readonly kind: 'total' | 'payment';
  readonly amount: number;
  readonly series: WaterfallSeries;
}

/** A step as a rectangle of the drawing. */
export interface WaterfallBar {
  readonly series: WaterfallSeries;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The middle of the bar, for its labels; the amount is written at `amountY`. */
  readonly middle: number;
  readonly amountY: number;
}

/** A waterfall as plain geometry: ticks, bars, and the lines that carry a level to the next bar. */
export interface WaterfallChart {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly form: TickForm;
  readonly bars: readonly WaterfallBar[];
  readonly links: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
}

const chartWidth = 720;
const chartHeight = 280;
const plot = { left: 40, right: 720, top: 24, bottom: 232 };
const widest = 84;
const filled = 0.75;

/**
 * Draws a sum and how it is paid out (M28). Every amount is above the axis: a payment starts at the level that is left
 * and ends at the next, so the last one ends on the axis when all is paid.
 * @param steps at least one, the first a total
 */
export function drawWaterfall(steps: readonly WaterfallStep[]): WaterfallChart {
  const axis = fitAxis([0, ...steps.map(({ amount }) => amount)]);
  const y = (value: number) => plot.bottom - ((value - axis.min) / (axis.max - axis.min)) * (plot.bottom - plot.top);
  const slot = (plot.right - plot.left) / Math.max(1, steps.length);
  const width = Math.min(widest, slot * filled);
  let level = 0;
  const levels: number[] = [];
  const bars = steps.map(({ kind, amount, series }, index): WaterfallBar => {
    const top = kind === 'total' ? amount : level;
    const bottom = kind === 'total' ? 0 : level - amount;
    level = kind === 'total' ? amount : bottom;
    levels.push(level);
    const middle = plot.left + slot * (index + 0.5);
    return {
      series,
      x: rounded(middle - width / 2),
      y: rounded(y(top)),
      width: rounded(width),
      height: rounded(y(bottom) - y(top)),
      middle: rounded(middle),
      amountY: rounded(y(top) - 7),
    };
  });
  return {
    width: chartWidth,
    height: chartHeight,
    plot,
    ticks: axis.ticks.map((value) => ({ value, y: rounded(y(value)) })),
    form: tickForm(axis),
    bars,
    links: bars.slice(0, -1).map((bar, index) => ({
      x1: rounded(bar.x + bar.width),
      x2: bars[index + 1]?.x ?? bar.x,
      y: rounded(y(levels[index] ?? 0)),
    })),
  };
}
