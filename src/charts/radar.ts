import { seriesAt, type Series } from './dumbbell.ts';
import { rounded } from './rounded.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One thing that is rated: its spoke, and its name beside the end of it, on up to three lines. */
export interface RadarAxis {
  readonly end: Point;
  readonly lines: readonly (Point & { readonly text: string })[];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** One thing to rate, and the rating of each party in their order; undefined where a party has not answered. */
export interface RatedAxis {
  readonly name: string;
  readonly ratings: readonly (number | undefined)[];
}

/**
 * Ratings of several things by each party, as plain geometry: a ring for each step of the scale, a spoke for each
 * thing, a shape for each party.
 */
export interface Radar {
  readonly width: number;
  readonly height: number;
  readonly center: Point;
  /** The corners of each ring, from the lowest step out, as SVG takes them. */
  readonly rings: readonly string[];
  readonly axes: readonly RadarAxis[];
  /** The line through a party’s ratings; closed only where every rating is known. */
  readonly shapes: readonly { readonly series: Series; readonly path: string; readonly isClosed: boolean }[];
  readonly marks: readonly (Point & { readonly series: Series })[];
}

const chartWidth = 460;
const chartHeight = 330;
const fullRadius = 112;
const labelGap = 14;
const lineHeight = 16;
/** What the margin beside the widest ring holds of a name, in characters. */
const lineLength = 17;
const mostLines = 3;
/** Fewer make no shape; more cannot be read. */
const axisCount = { least: 3, most: 12 } as const;

/**
 * Draws the ratings of each party on spokes that start at the top and turn as a clock does. The lowest rating stands
 * one step from the centre, so that it is seen. A rating not given has no mark, and the line of its party is broken
 * there: never drawn at zero. Undefined for fewer than three things or more than twelve, which a table tells better.
 */
export function drawRadar(
  axes: readonly RatedAxis[],
  scale: { readonly low: number; readonly high: number },
): Radar | undefined {
  if (axes.length < axisCount.least || axes.length > axisCount.most) return undefined;
  const { low, high } = scale;
  const steps = high - low + 1;
  const reach = (rating: number) => ((rating - low + 1) / steps) * fullRadius;
  const at = (index: number, distance: number): Point => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    return { x: rounded(center.x + Math.cos(angle) * distance), y: rounded(center.y + Math.sin(angle) * distance) };
  };
  const parties = Math.max(...axes.map(({ ratings }) => ratings.length));
  const outlines = Array.from({ length: parties }, (_, party) =>
    axes.map(({ ratings }, index) => {
      const rating = ratings[party];
      return rating === undefined ? undefined : at(index, reach(rating));
    }),
  );
  return {
    width: chartWidth,
    height: chartHeight,
    center,
    rings: Array.from({ length: steps }, (_, step) =>
      axes.map((_axis, index) => written(at(index, reach(low + step)))).join(' '),
    ),
    axes: axes.map(({ name }, index) => ({
      end: at(index, fullRadius),
      ...label(name, at(index, fullRadius + labelGap)),
    })),
    shapes: outlines.map((points, party) => ({ series: seriesAt(party), ...outline(points) })),
    // The first party’s discs come last, so that they show on the others.
    marks: outlines
      .flatMap((points, party) => points.flatMap((point) => (point ? [{ ...point, series: seriesAt(party) }] : [])))
      .toReversed(),
  };
}

const center: Point = { x: chartWidth / 2, y: chartHeight / 2 };

const written = ({ x, y }: Point) => `${x},${y}`;

/** The line through the points in a circle, broken where one is missing. */
function outline(points: readonly (Point | undefined)[]): { path: string; isClosed: boolean } {
  const isClosed = points.every((point) => point !== undefined);
  const path = points.map((point, index) => {
    if (!point) return '';
    const isJoined = index > 0 && points[index - 1] !== undefined;
    return `${isJoined ? 'L' : 'M'}${written(point)}`;
  });
  if (isClosed) return { path: `${path.join('')}Z`, isClosed };
  const [first, last] = [points[0], points.at(-1)];
  return { path: `${path.join('')}${first && last ? `M${written(last)}L${written(first)}` : ''}`, isClosed };
}

function label(name: string, place: Point): Pick<RadarAxis, 'lines' | 'anchor'> {
  const side = place.x - center.x;
  const texts = inLines(name);
  // Above the centre the lines grow upwards, below it downwards, beside it both ways.
  const lift = (1 - (place.y - center.y) / (fullRadius + labelGap)) / 2;
  const wanted = place.y + 4 - lift * (texts.length - 1) * lineHeight;
  const top = Math.min(wanted, chartHeight - 6 - (texts.length - 1) * lineHeight);
  return {
    anchor: Math.abs(side) < labelGap ? 'middle' : side > 0 ? 'start' : 'end',
    lines: texts.map((text, index) => ({ text, x: place.x, y: rounded(top + index * lineHeight) })),
  };
}

/**
 * A name on one line, or on two broken at the space nearest its middle; where one of the two would leave the drawing,
 * on up to three, each filled before the next. Only a word too long, or what a third line cannot hold, is cut.
 */
function inLines(name: string): string[] {
  if (name.length <= lineLength) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [space] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const halves = space === undefined ? [name] : [name.slice(0, space), name.slice(space + 1)];
  const lines = halves.every((half) => half.length <= lineLength) ? halves : filledLines(name);
  return lines.map((line) => (line.length > lineLength ? `${line.slice(0, lineLength - 1)}…` : line));
}

function filledLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && (longer.length <= lineLength || lines.length === mostLines)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
