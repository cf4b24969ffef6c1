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
  /** Where a place has more people than there is room for: how many stand in the table alone. */
  readonly crowds: readonly { readonly count: number; readonly x: number; readonly y: number }[];
}

const chartWidth = 420;
const chartHeight = 372;
const plot = { left: 52, right: 404, top: 30, bottom: 330 };
const lowest = 0.6;
const highest = 5.4;
const step = 25;
const inRow = 3;
/** Two rows fit between two degrees of power. */
const mostInPlace = 2 * inRow;
/** Half the width of the widest mark. */
const reach = 13;

/** The letter of the n-th entry: A … Z, then AA, AB … */
export function mapLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${mapLetter(Math.floor(index / 26) - 1)}${letter}`;
}

/**
 * Places stakeholders by interest (across) and power (up) on scales of 1 to 5. Those who share a place stand side by
 * side in rows of three around it, in the order given, so that no mark hides another nor lies across an axis. A place
 * holds six marks: where there are more, the last one says how many others there are.
 */
export function drawStakeholderMap(entries: readonly MapEntry[]): StakeholderMap {
  const lettered = entries.map((entry, index) => ({ ...entry, letter: mapLetter(index) }));
  const places = [...Map.groupBy(lettered, ({ power, interest }) => `${power}/${interest}`).values()].map(drawPlace);
  const marks = new Map(places.flatMap((place) => place.marks).map((mark) => [mark.letter, mark]));
  return {
    width: chartWidth,
    height: chartHeight,
    plot: plot,
    split: { x: rounded(across(2.5)), y: rounded(up(2.5)) },
    ticks: [1, 2, 3, 4, 5].map((value) => ({ value, x: rounded(across(value)), y: rounded(up(value)) })),
    marks: lettered.flatMap(({ letter }) => marks.get(letter) ?? []),
    crowds: places.flatMap(({ crowd }) => crowd ?? []),
  };
}

const across = (value: number) => plot.left + ((value - lowest) / (highest - lowest)) * (plot.right - plot.left);
const up = (value: number) => plot.bottom - ((value - lowest) / (highest - lowest)) * (plot.bottom - plot.top);

interface DrawnPlace {
  readonly marks: readonly MapMark[];
  readonly crowd?: StakeholderMap['crowds'][number];
}

/** Those who share a place, who are at least one. */
function drawPlace(sharing: readonly (MapEntry & { readonly letter: string })[]): DrawnPlace {
  const isCrowded = sharing.length > mostInPlace;
  const shown = isCrowded ? sharing.slice(0, mostInPlace - 1) : sharing;
  const taken = isCrowded ? mostInPlace : sharing.length;
  const rows = Math.ceil(taken / inRow);
  const spot = (nth: number, { power, interest }: MapEntry) => {
    const row = Math.floor(nth / inRow);
    const half = (Math.min(inRow, taken - row * inRow) - 1) / 2;
    const margin = half * step + reach;
    const middle = Math.min(Math.max(across(interest), plot.left + margin), plot.right - margin);
    return {
      x: rounded(middle + ((nth % inRow) - half) * step),
      y: rounded(up(power) + (row - (rows - 1) / 2) * step),
    };
  };
  const [first] = sharing;
  return {
    marks: shown.map((entry, nth) => ({ letter: entry.letter, series: entry.series, ...spot(nth, entry) })),
    ...(isCrowded && first && { crowd: { count: sharing.length - shown.length, ...spot(shown.length, first) } }),
  };
}
