import type { ChartLevel, ChartPoint, KpiChart, LevelName, Spot } from './kpi-chart-shape.ts';

/** About what a name takes, in the units of the drawing; the words themselves are not known here. */
const nameWidth = 90;
/** How far above and under its level a name begins and ends. */
const near = 3;
const far = 17;

/** What a drawing holds that a name may meet. */
export interface DrawnAround {
  readonly points: readonly ChartPoint[];
  readonly plot: KpiChart['plot'];
  /** The lines of the values, of the forecast and of the triggers. */
  readonly lines: readonly (readonly Spot[])[];
}

type Place = Pick<LevelName, 'end' | 'side'>;

/**
 * Where the last of the levels is named: at the end farther from the data, on the side without data; where a line of
 * the drawing would run through the name, at whichever end and side the least of one does.
 */
export function nameLevel(levels: readonly ChartLevel[], around: DrawnAround): LevelName | undefined {
  const level = levels.at(-1);
  if (!level) return undefined;
  const { plot, lines } = around;
  const wanted = placeWanted(level, around);
  const others = (['end', 'start'] as const).flatMap((end) =>
    (['above', 'below'] as const).map((side) => ({ end, side })),
  );
  const places = [wanted, ...others.filter((place) => hasRoom(level, place, plot))].map((place) => ({
    place,
    met: lines.reduce((sum, line) => sum + lengthWithin(line, boxOf(level, place)), 0),
  }));
  const least = places.reduce((best, each) => (each.met < best.met ? each : best));
  return { level, ...least.place };
}

function placeWanted(level: ChartLevel, { points, plot }: DrawnAround): Place {
  const nearest = (x: number) =>
    points
      .filter((point) => point.y !== null)
      .reduce<ChartPoint | undefined>(
        (best, point) => (best && Math.abs(best.x - x) <= Math.abs(point.x - x) ? best : point),
        undefined,
      )?.y ?? level.y;
  const [first, last] = [nearest(level.x1), nearest(level.x2)];
  // Nearly as far counts as farther: the end already has the last point and the triggers.
  const isFarAtStart = Math.abs(first - level.y) >= 0.9 * Math.abs(last - level.y);
  // From the right half its name would run out of the drawing.
  const atStart = isFarAtStart && level.x1 <= (plot.left + plot.right) / 2;
  const free = (atStart ? first : last) < level.y ? 'below' : 'above';
  const side = isTooLow(level, plot) ? 'above' : isTooHigh(level, plot) ? 'below' : free;
  return { end: atStart ? 'start' : 'end', side };
}

const isTooLow = ({ y }: ChartLevel, plot: KpiChart['plot']) => y + 14 > plot.bottom - 3;
const isTooHigh = ({ y }: ChartLevel, plot: KpiChart['plot']) => y - 6 < plot.top + 6;

function hasRoom(level: ChartLevel, place: Place, plot: KpiChart['plot']): boolean {
  const { left, right } = boxOf(level, place);
  return left >= plot.left && right <= plot.right && !(place.side === 'above' ? isTooHigh : isTooLow)(level, plot);
}

/** The line of a forecast, from the last value on; nothing but that value where nothing is forecast. */
export function forecastLine({ last, forecast }: Pick<KpiChart, 'last' | 'forecast'>): Spot[] {
  return [{ x: last.x, y: last.y ?? 0 }, ...(forecast?.points ?? [])];
}

/** What the name of a forecast takes, at the right of the drawing. */
const forecastNameWidth = 62;

/**
 * The height at which a forecast is named, at the right of the drawing: at its top, or at its bottom where the
 * forecast runs through the top.
 */
export function forecastNameY(forecast: readonly Spot[], { right, top, bottom }: KpiChart['plot']): number {
  const atTop = { left: right - forecastNameWidth, right, top: top - 2, bottom: top + 14 };
  return lengthWithin(forecast, atTop) > 0 ? bottom - 7 : top + 10;
}

/** A line through that name, which the names of levels avoid as they do any other. */
export function forecastNameLine(forecast: readonly Spot[], plot: KpiChart['plot']): Spot[] {
  const y = forecastNameY(forecast, plot) - 4;
  return [
    { x: plot.right - forecastNameWidth, y },
    { x: plot.right, y },
  ];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x1, x2, y }: ChartLevel, { end, side }: Place): Box {
  const left = end === 'start' ? x1 + 6 : x2 - nameWidth;
  const top = side === 'above' ? y - far : y + near;
  return { left, right: left + nameWidth, top, bottom: top + far - near };
}

/** How much of a line lies within a box, in the units of the drawing. */
export function lengthWithin(line: readonly Spot[], box: Box): number {
  return line.slice(1).reduce((sum, to, index) => {
    const from = line[index] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const [x0, x1] = shareBetween(from.x, dx, box.left, box.right);
    const [y0, y1] = shareBetween(from.y, dy, box.top, box.bottom);
    return sum + Math.hypot(dx, dy) * Math.max(0, Math.min(x1, y1, 1) - Math.max(x0, y0, 0));
  }, 0);
}

/** From which share of a way to which it lies between two bounds; none of it where it never does. */
function shareBetween(from: number, way: number, low: number, high: number): readonly [number, number] {
  if (way === 0) return from > low && from < high ? [0, 1] : [1, 0];
  const [a, b] = [(low - from) / way, (high - from) / way];
  return a < b ? [a, b] : [b, a];
}
