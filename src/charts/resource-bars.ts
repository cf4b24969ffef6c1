import { rounded } from './rounded.ts';

/** A part of a bar. */
export interface BarPart {
  readonly series: 's1' | 's2' | 's3' | 's4' | 's5' | 'tot';
  readonly x: number;
  readonly width: number;
}

const series = ['s1', 's2', 's3', 's4', 's5'] as const;

/** The series of a party by its place in the record; those beyond the fifth share the neutral one. */
export function seriesOfParty(index: number): BarPart['series'] {
  return series[index] ?? 'tot';
}

/** The size of a bar of shares, in the units of its drawing. */
export const shareBar = { width: 112, height: 14 } as const;
const gap = 2;

/**
 * The parts of a whole side by side, two units apart (M27); a share of zero has no part. Shares that do not make a
 * whole are drawn in proportion.
 */
export function drawShares(shares: readonly number[]): BarPart[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const shown = shares.filter((share) => share > 0).length;
  if (total <= 0) return [];
  const room = shareBar.width - gap * (shown - 1);
  let x = 0;
  return shares.flatMap((share, index) => {
    if (share <= 0) return [];
    const width = (share / total) * room;
    const part = { series: seriesOfParty(index), x: rounded(x), width: rounded(width) };
    x += width + gap;
    return [part];
  });
}

/** The use of a capacity, in the units of its drawing: how long the bar is within it, and beyond. */
export interface UseBar {
  readonly within: number;
  readonly over: number;
}

/** The size of a bar of use, and how much of its width is the whole capacity. */
export const useBar = { width: 144, height: 20, capacity: 120 } as const;

/** Draws a use of 1 as the whole capacity (M27); what is beyond is cut where the drawing ends, at 1.2. */
export function drawUse(rate: number): UseBar {
  const length = Math.max(0, Math.min(useBar.width, rate * useBar.capacity));
  return { within: rounded(Math.min(length, useBar.capacity)), over: rounded(Math.max(0, length - useBar.capacity)) };
}
