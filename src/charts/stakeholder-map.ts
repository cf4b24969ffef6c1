import { rounded } from './rounded.ts';

/**
 * Someone to place on the map, with power and interest from 1 to 5; `series` picks the marker: 1 and 2 for the first
 * two parties, 3 for anyone else.
 */
export interface MapEntry {
  readonly power: number;
  readonly interest: number;
  readonly series: 1 | 2 | 3;
}

export interface MapMark {
  readonly letter: string;
  readonly series: 1 | 2 | 3;
  readonly x: number;
  readonly y: number;
}

/**
 * The power and interest map, as plain geometry: ticks, the quarter of the key players, one
 * lettered mark per entry (M04).
 */
export interface StakeholderMap {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Where the high half begins on each axis: 3 counts as high, so the line runs at 2.5. */
  readonly split: { readonly x: number; readonly y: number };
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly y: number }[];
  readonly marks: readonly MapMark[];
}

const chartWidth = 420;
const chartHeight = 372;
const plot = { left: 52, right: 404, top: 30, bottom: 330 };
const lowest = 0.6;
const highest = 5.4;
const step = 25;

/** The letter of the n-th entry: A … Z, then AA, AB … */
export function mapLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${mapLetter(Math.floor(index / 26) - 1)}${letter}`;
}

/**
 * Places stakeholders by interest (across) and power (up) on scales of 1 to 5. Those who share a place stand side by
 * side in rows of three around it, in the order given, so that no mark hides another.
 */
export function drawStakeholderMap(entries: readonly MapEntry[]): StakeholderMap {
  const x = (value: number) => plot.left + ((value - lowest) / (highest - lowest)) * (plot.right - plot.left);
  const y = (value: number) => plot.bottom - ((value - lowest) / (highest - lowest)) * (plot.bottom - plot.top);
  const placeOf = (entry: MapEntry) => `${entry.power}/${entry.interest}`;
  const shared = new Map<string, number>();
  for (const entry of entries) shared.set(placeOf(entry), (shared.get(placeOf(entry)) ?? 0) + 1);
  const taken = new Map<string, number>();
  return {
    width: chartWidth,
    height: chartHeight,
    plot: plot,
    split: { x: rounded(x(2.5)), y: rounded(y(2.5)) },
    ticks: [1, 2, 3, 4, 5].map((value) => ({ value, x: rounded(x(value)), y: rounded(y(value)) })),
    marks: entries.map((entry, index) => {
      const nth = taken.get(placeOf(entry)) ?? 0;
      taken.set(placeOf(entry), nth + 1);
      const total = shared.get(placeOf(entry)) ?? 1;
      const inRow = Math.min(3, total - Math.floor(nth / 3) * 3);
      const rows = Math.ceil(total / 3);
      return {
        letter: mapLetter(index),
        series: entry.series,
        x: rounded(x(entry.interest) + ((nth % 3) - (inRow - 1) / 2) * step),
        y: rounded(y(entry.power) + (Math.floor(nth / 3) - (rows - 1) / 2) * step),
      };
    }),
  };
}
