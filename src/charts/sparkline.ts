import { rounded } from './rounded.ts';

/** A line small enough for a table cell: the figure beside it says the value, this says the way there. */
export interface Sparkline {
  /** The path of the measured runs; a gap lifts the pen. */
  readonly path: string;
  readonly last?: { readonly x: number; readonly y: number };
  readonly targetY?: number;
}

const chartWidth = 96;
const chartHeight = 28;
const padding = 4;

/**
 * The geometry of a sparkline in a box of 96 by 28, values spread between its padding.
 * @param values one per period, null where nothing was measured
 * @param target drawn as a level where it lies within the drawn range or widens it
 * @returns undefined with fewer than two values: one point shows no way.
 */
export function drawSparkline(values: readonly (number | null)[], target?: number): Sparkline | undefined {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return undefined;
  const bounds = target === undefined ? known : [...known, target];
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const y = (value: number) =>
    high === low
      ? chartHeight / 2
      : rounded(chartHeight - padding - ((value - low) / (high - low)) * (chartHeight - 2 * padding));
  const x = (index: number) => rounded(3 + (index / (values.length - 1)) * (chartWidth - 8));
  let path = '';
  let isDown = false;
  values.forEach((value, index) => {
    if (value !== null) path += `${isDown ? 'L' : 'M'}${x(index)} ${y(value)}`;
    isDown = value !== null;
  });
  const lastIndex = values.findLastIndex((value) => value !== null);
  const last = values[lastIndex];
  return {
    path,
    ...(last !== undefined && last !== null && { last: { x: x(lastIndex), y: y(last) } }),
    ...(target !== undefined && { targetY: y(target) }),
  };
}
