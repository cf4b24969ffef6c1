/** The values an axis runs between and the round values it names, lowest first. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

/** The round step (1, 2, 2.5 or 5 times a power of ten) that cuts a span into about `count` parts. */
function roundStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** Removes the binary noise of `0.1 + 0.2` so that a tick prints as it is meant. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * An axis with round ends that holds every value, with a little room around them. It stays at or above zero
 * when no value is negative.
 * @param values at least one finite number
 * @param ceiling an end that may not be passed, such as 1 for a share of a whole; ignored when a value is beyond it
 * @param leastStep the smallest step between ticks
 */
export function fitAxis(values: readonly number[], ceiling?: number, leastStep = 0): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high - low > 1e-9 * Math.max(1, Math.abs(high)) ? (high - low) * 0.06 : Math.abs(high) * 0.1 || 1;
  const from = low >= 0 ? Math.max(0, low - room) : low - room;
  const capped = ceiling !== undefined && high <= ceiling;
  const to = capped ? Math.min(ceiling, high + room) : high + room;
  const step = Math.max(roundStep(to - from, 5), leastStep);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const count = Math.max(1, last - first);
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean((first + index) * step)).filter(
    (tick) => !capped || tick <= ceiling + 1e-9,
  );
  return { min: ticks[0] ?? low, max: ticks.at(-1) ?? high, step: clean(step), ticks };
}

/** The axis of a KPI: a share does not pass the whole, and things counted one by one have no fractions between them. */
export function kpiAxis(values: readonly number[], unit: string): Axis {
  const isWhole = unit === 'count' && values.every(Number.isInteger);
  return fitAxis(values, unit === '%' ? 1 : undefined, isWhole ? 1 : 0);
}

/** How an axis prints its ticks: divided by `divisor`, with so many decimals, then `k` or `M`. */
export interface TickForm {
  readonly divisor: number;
  readonly decimals: number;
  readonly suffix: '' | 'k' | 'M';
}

/**
 * The shortest form that keeps the ticks of an axis apart, without their unit.
 * @param unit of the values; under `%` they are shares of a whole, shown as percentages
 */
export function tickForm(axis: Axis, unit = ''): TickForm {
  const largest = Math.max(Math.abs(axis.min), Math.abs(axis.max));
  const { divisor, suffix } = unit === '%' ? { divisor: 0.01, suffix: '' as const } : scaleOf(largest);
  const shown = axis.step / divisor;
  const decimals =
    [0, 1, 2, 3].find((places) => Math.abs(shown * 10 ** places - Math.round(shown * 10 ** places)) < 1e-6) ?? 3;
  return { divisor, decimals, suffix };
}

function scaleOf(largest: number): Pick<TickForm, 'divisor' | 'suffix'> {
  if (largest >= 1e6) return { divisor: 1e6, suffix: 'M' };
  return largest >= 1e4 ? { divisor: 1e3, suffix: 'k' } : { divisor: 1, suffix: '' };
}
