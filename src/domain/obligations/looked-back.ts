import type { IsoDate } from '../../model/iso-date.ts';
import {
  frequencyOf,
  periodAt,
  periodEnd,
  periodHolding,
  periodIndex,
  periodsPerYear,
  type Frequency,
  type Period,
} from '../../model/period.ts';
import { contractYear } from './capper.ts';
import { add, exactOf, exactOfDecimal, type Exact } from './exact.ts';

/** The measures of a formula that look back in the KPI’s own series; `lookBack` says what each means. */
export const lookedBackNames = ['previous', 'yearago', 'todate', 'contractyear', 'sincestart'] as const;
export type LookedBackName = (typeof lookedBackNames)[number];

/** Whether a name of a formula looks back. */
export function isLookedBack(name: string): boolean {
  return lookedBackNames.some((known) => known === name);
}

/** Whether such a name is the sum of several periods. */
export function isSum(name: LookedBackName): boolean {
  return name === 'todate' || name === 'contractyear' || name === 'sincestart';
}

/** A period of a series, or of an example, with its value: null where nothing was measured. */
interface Valued {
  readonly value: number | null;
}

/** What a formula that looks back takes for one period, and the periods it rests on. */
export interface LookedBack<Point extends Valued> {
  readonly name: LookedBackName;
  /** In order; one where it is the value of a single period. */
  readonly periods: readonly Period[];
  /** What is known of those periods. */
  readonly points: readonly Point[];
  /** Undefined where the value of one of them is missing, which is never zero. */
  readonly value: Exact | undefined;
}

interface Series<Point> {
  readonly pointIn: (period: Period) => Point | undefined;
  /** The first day of the contract, from which its years are counted; undefined where it is not known. */
  readonly start: IsoDate | undefined;
  /** The day from which the whole contract is measured; undefined where it is not known. */
  readonly since: IsoDate | undefined;
  /** The years of the KPI, from January unless its definition says otherwise. */
  readonly year: Frequency;
}

/**
 * What the names of a formula that look back stand for in a period (M17), in a KPI’s own values: `previous`, the value
 * of the calendar period right before it; `yearago`, that of the same period one year earlier; `todate`, the sum of the
 * values from the first period of the KPI’s year through this one, `contractyear` the same from the contract’s
 * anniversary, and `sincestart` from its beginning. A period belongs to the year of its last day, as under a cap. A
 * period that the parties left out counts with what was measured, as it does in a `total`: an exclusion keeps it from
 * being judged alone.
 */
export function lookBack<Point extends Valued>(
  names: readonly string[],
  period: Period,
  series: Series<Point>,
): LookedBack<Point>[] {
  return lookedBackNames
    .filter((name) => names.includes(name))
    .map((name) => {
      const periods = periodsOf(name, period, series);
      const points = periods.flatMap((each) => series.pointIn(each) ?? []);
      return { name, periods, points, value: points.length < periods.length ? undefined : sumOf(points) };
    });
}

/** The first of the periods that a measure rests on of which there is no value. */
export function firstMissing<Point extends Valued>(
  looked: readonly LookedBack<Point>[],
  { pointIn }: Pick<Series<Point>, 'pointIn'>,
): Period | undefined {
  return looked.flatMap(({ periods }) => periods).find((each) => (pointIn(each)?.value ?? null) === null);
}

/** None of the contract, or of its year, where its first day is not known. */
function periodsOf(
  name: LookedBackName,
  period: Period,
  { start, since, year }: Omit<Series<never>, 'pointIn'>,
): Period[] {
  const before = (count: number) => periodAt(periodIndex(period) - count, frequencyOf(period));
  switch (name) {
    case 'previous':
      return [before(1)];
    case 'yearago':
      return [before(periodsPerYear(frequencyOf(period)))];
    case 'todate':
      return sinceYearBegan(period, (day) => periodIndex(periodHolding(day, year)));
    case 'contractyear':
      return start === undefined ? [] : sinceYearBegan(period, (day) => contractYear(start, day));
    case 'sincestart':
      return since === undefined ? [] : periodsSince(since, period);
  }
}

/** The periods up to one of them whose last day is not before a day. */
function periodsSince(day: IsoDate, period: Period): Period[] {
  const first = periodIndex(periodHolding(day, frequencyOf(period)));
  const count = Math.max(1, periodIndex(period) - first + 1);
  return Array.from({ length: count }, (_, offset) =>
    periodAt(periodIndex(period) - count + 1 + offset, frequencyOf(period)),
  );
}

/** The periods of a year up to one of them. */
function sinceYearBegan(period: Period, yearOf: (day: IsoDate) => number): Period[] {
  const most = periodsPerYear(frequencyOf(period));
  const year = yearOf(periodEnd(period));
  return Array.from({ length: most }, (_, offset) =>
    periodAt(periodIndex(period) - most + 1 + offset, frequencyOf(period)),
  ).filter((each) => yearOf(periodEnd(each)) === year);
}

/** Undefined where there is nothing to add up, or one of the values is missing. */
function sumOf(points: readonly Valued[]): Exact | undefined {
  return points.reduce<Exact | undefined>(
    (sum, { value }) => (sum === undefined || value === null ? undefined : add(sum, exactOf(value))),
    points.length === 0 ? undefined : exactOfDecimal('0'),
  );
}
