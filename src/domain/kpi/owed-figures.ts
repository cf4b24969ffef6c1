import type { IsoDate } from '../../model/iso-date.ts';
import { periodAt, periodIndex, type Period } from '../../model/period.ts';
import type { KpiSeries } from './kpi-series.ts';

/**
 * The two parts of a ratio that is computed and not read (M32), where the partnership follows both; undefined for any
 * other KPI, and for a ratio whose latest value a file gives.
 * @param all the series of every KPI that the partnership follows
 */
export function followedParts(
  { kpi, latest }: Pick<KpiSeries, 'kpi' | 'latest'>,
  all: readonly KpiSeries[],
): readonly [KpiSeries, KpiSeries] | undefined {
  const { aggregation, frequency, ratio } = kpi;
  const isRead = latest !== undefined && latest.measurement?.parts === undefined;
  if (aggregation !== 'ratio' || ratio === undefined || isRead) return undefined;
  const [of, by] = [ratio.of, ratio.by].map((id) =>
    all.find((each) => each.kpi.id === id && each.kpi.frequency === frequency),
  );
  return of && by && [of, by];
}

/**
 * Whether a KPI is the total of another that the partnership follows and that has a day to come by (M32): a total has
 * no data of its own, so that the late parts are asked for, each on its own day, and never the total.
 * @param all the series of every KPI that the partnership follows
 */
export function isOwedByParts({ kpi: { total } }: Pick<KpiSeries, 'kpi'>, all: readonly KpiSeries[]): boolean {
  return total !== undefined && all.find(({ kpi }) => kpi.id === total.of)?.kpi.due !== undefined;
}

/** What is missing of a KPI, earliest first: periods after its last value, and gaps between two values. */
export interface LateFigures {
  /** The earliest period missing, and the day it was due. */
  readonly period: Period;
  readonly due: IsoDate;
  /** Every period missing. */
  readonly periods: readonly Period[];
}

/** The periods of a series whose figure is late, those between two values first (M41); undefined where none is. */
export function lateFigures({ kpi, gaps, overdue }: KpiSeries): LateFigures | undefined {
  const first = overdue && periodIndex(overdue.period);
  const after = Array.from({ length: overdue?.count ?? 0 }, (_, offset) =>
    periodAt((first ?? 0) + offset, kpi.frequency),
  );
  const earliest = gaps[0] ?? overdue;
  return (
    earliest && { period: earliest.period, due: earliest.due, periods: [...gaps.map(({ period }) => period), ...after] }
  );
}

/**
 * The series whose late figure somebody owes (M41). A ratio computed from two KPIs that the partnership follows is not
 * among them where one of these is late for the same period: its line already asks for what is missing. Nor is a total
 * whose parts have a day of their own.
 */
export function lateSeries(all: readonly KpiSeries[]): (KpiSeries & { readonly late: LateFigures })[] {
  return all.flatMap((series) => {
    const late = lateFigures(series);
    if (late === undefined || isOwedByParts(series, all)) return [];
    const isAskedOfParts = followedParts(series, all)?.some((part) => lateFigures(part)?.periods.includes(late.period));
    return isAskedOfParts ? [] : [{ ...series, late }];
  });
}
