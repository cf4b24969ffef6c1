import { agreedDecimals } from './number.ts';

/** How a figure is written: what multiplies it, 100 for a share in per cent, and the decimals that it usually has. */
interface WrittenFigure {
  readonly scale: number;
  readonly usual: number;
}

/**
 * How many decimals keep a rounded figure on its side of each limit, the usual ones at least: 98.47 under 98.5 takes
 * two. At most six.
 */
export function decimalsBeside(value: number, limits: readonly number[], { scale, usual }: WrittenFigure): number {
  const written = Number((value * scale).toPrecision(12));
  const rounded = (decimals: number) => Number(written.toFixed(decimals)) / scale;
  const isTold = (decimals: number) =>
    limits.every((limit) => sideOf(rounded(decimals), limit) === sideOf(value, limit));
  const enough = Array.from({ length: agreedDecimals - usual }, (_, more) => usual + more);
  return enough.find(isTold) ?? agreedDecimals;
}

/** Under (−1), on (0) or over (1) a limit; what binary fractions add is none. */
export function sideOf(value: number, limit: number): number {
  const off = value - limit;
  return Math.abs(off) <= 1e-12 * Math.max(1, Math.abs(limit)) ? 0 : Math.sign(off);
}
