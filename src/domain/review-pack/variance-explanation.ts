import type { VarianceExplanation } from '../../model/reviewed-kpi.ts';
import type { KpiSeries, SeriesPoint } from '../kpi/kpi-series.ts';
import type { ReviewSubject } from './review-subject.ts';

/**
 * Why a value is off its target (M37): the latest note written beside a figure of the quarter; without one, the latest
 * entry of the journal since the quarter began that names the KPI; else it is owed by whoever provides the figure, or
 * by the partnership’s manager. Undefined for a value on its target, and for one that nothing judges.
 */
export function explainVariance(
  { status }: SeriesPoint,
  points: readonly SeriesPoint[],
  { kpi }: KpiSeries,
  { partnership, days, asOf, manager }: ReviewSubject,
): VarianceExplanation | undefined {
  if (status !== 'watch' && status !== 'bad') return undefined;
  const note = points.findLast(({ measurement }) => measurement?.note !== undefined)?.measurement?.note;
  if (note !== undefined) return { kind: 'note', text: note };
  const entry = partnership.journal.findLast(
    ({ kpi: named, date }) => named === kpi.id && date >= days.first && date <= asOf,
  );
  if (entry !== undefined) return { kind: 'entry', entry: entry.id, title: entry.title };
  const owner = kpi['source-owner'] ?? kpi.reporter ?? manager;
  return { kind: 'owed', ...(owner !== undefined && { owner }) };
}
