import { periodIndex } from '../../model/period.ts';
import type { KpiSeries } from './kpi-series.ts';

/**
 * The two parts of a ratio that is computed and not read (M32), where the partnership follows both; undefined for any other KPI,
 * and for a ratio whose latest value a file gives.
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
 * The series whose late figure somebody owes (M41). A ratio computed from two KPIs that the partnership follows is not among them where
 * one of these is late for the same period: its line already asks for what is missing.
 */
export function lateSeries(
  all: readonly KpiSeries[],
): (KpiSeries & { readonly overdue: NonNullable<KpiSeries['overdue']> })[] {
  return all.flatMap((series) => {
    const { overdue } = series;
    if (overdue === undefined) return [];
    const awaited = periodIndex(overdue.period);
    const isAskedOfParts = followedParts(series, all)?.some(({ overdue: part }) => {
      if (part === undefined) return false;
      const first = periodIndex(part.period);
      return awaited >= first && awaited < first + part.count;
    });
    return isAskedOfParts ? [] : [{ ...series, overdue }];
  });
}
