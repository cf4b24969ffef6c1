import { rounded } from './rounded.ts';

/** Something to place: what it is worth, from 0 up, and a score from 0 to 100. */
export interface ValuePoint {
  readonly value: number;
  readonly score: number;
  readonly label: string;
}

/** A point in its place. Its label is absent where no room is left for it. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly label?: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    /** The end of a thin line back to the point, where the label stands off. */
    readonly leader?: { readonly x: number; readonly y: number };
  };
}

/** The axis of scores: what is written above it, at the top left, and the scores it names between 0 and 100. */
export interface ScoreAxis {
  readonly name: string;
  readonly scores: readonly number[];
}

/** A map of worth (across) against score (up), as plain geometry. */
export interface ValueMap {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly columns: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly { readonly score: number; readonly y: number }[];
  /** In the order given. */
  readonly points: readonly PlacedPoint[];
}

const chartWidth = 760;
const chartHeight = 400;
const plot = { left: 44, right: 744, top: 24, bottom: 348 };
/** What a character and a line of the label’s font take, generously. */
const characterWidth = 6.8;
const lineHeight = 16;
/** From the middle of a mark to where its label begins. */
const labelGap = 12;
const markSize = 8;
/** How far from the height of its mark a label may stand, nearest first. */
const shifts = [
  0,
  -lineHeight,
  lineHeight,
  -2 * lineHeight,
  2 * lineHeight,
  -3 * lineHeight,
  3 * lineHeight,
  -4 * lineHeight,
  4 * lineHeight,
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The values named below the map: a round value, four, nine and sixteen times it, and zero. On a scale of square roots
 * they stand at equal distances, and small values keep apart while large ones still fit.
 */
function columnValues(most: number): readonly number[] {
  const least = Math.max(most, 1) / 16;
  const power = 10 ** Math.floor(Math.log10(least));
  const unit = ([1, 2, 5].find((factor) => factor * power >= least * 0.999) ?? 10) * power;
  return [0, unit, 4 * unit, 9 * unit, 16 * unit];
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places points and their labels: no label touches a mark, another label, the names of the axes or the edge;
 * the worthier choose first.
 */
export function drawValueMap(points: readonly ValuePoint[], axis: ScoreAxis): ValueMap {
  const values = columnValues(Math.max(0, ...points.map(({ value }) => value)));
  const most = values.at(-1) ?? 1;
  const x = (value: number) => rounded(plot.left + Math.sqrt(Math.max(value, 0) / most) * (plot.right - plot.left));
  const y = (score: number) => rounded(plot.bottom - (score / 100) * (plot.bottom - plot.top));
  const marks = points.map((point) => ({ x: x(point.value), y: y(point.score) }));
  const taken: Box[] = [
    { left: 0, right: axis.name.length * characterWidth, top: 0, bottom: lineHeight },
    ...marks.map((mark) => ({
      left: mark.x - markSize,
      right: mark.x + markSize,
      top: mark.y - markSize,
      bottom: mark.y + markSize,
    })),
  ];
  const labels = new Map<number, PlacedPoint['label']>();
  const byWorth = points.map((_, index) => index).toSorted((a, b) => (points[b]?.value ?? 0) - (points[a]?.value ?? 0));
  for (const index of byWorth) {
    const [point, mark] = [points[index], marks[index]];
    if (!point || !mark) continue;
    const found = labelBoxes(mark, point.label.length * characterWidth).find(
      ({ box }) =>
        box.left >= plot.left &&
        box.right <= chartWidth &&
        box.top >= 0 &&
        box.bottom <= plot.bottom &&
        !taken.some((other) => overlap(box, other)),
    );
    if (!found) continue;
    taken.push(found.box);
    labels.set(index, found.label);
  }
  return {
    width: chartWidth,
    height: chartHeight,
    plot: plot,
    columns: values.map((value) => ({ value, x: x(value) })),
    rows: [0, ...axis.scores, 100].map((score) => ({ score, y: y(score) })),
    points: marks.map((mark, index) => {
      const label = labels.get(index);
      return label ? { ...mark, label } : mark;
    }),
  };
}

/** Where the label of a mark may stand, the best place first: beside it, then higher and lower with a line back. */
function labelBoxes(
  mark: { readonly x: number; readonly y: number },
  width: number,
): { readonly box: Box; readonly label: NonNullable<PlacedPoint['label']> }[] {
  return shifts.flatMap((shift) =>
    (['start', 'end'] as const).map((anchor) => {
      const edge = mark.x + (anchor === 'start' ? labelGap : -labelGap);
      const middle = mark.y + shift;
      return {
        box: {
          left: anchor === 'start' ? edge : edge - width,
          right: anchor === 'start' ? edge + width : edge,
          top: middle - lineHeight / 2,
          bottom: middle + lineHeight / 2,
        },
        label: {
          x: rounded(edge),
          y: rounded(middle + 4),
          anchor,
          ...(shift !== 0 && { leader: { x: rounded(edge), y: rounded(middle) } }),
        },
      };
    }),
  );
}
