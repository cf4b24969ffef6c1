import { axisValues, type KpiChartOptions } from '../../charts/kpi-chart.ts';
import { kpiAxis } from '../../charts/axis.ts';
import { calendarFrequencyOf, periodAt, periodIndex, type CalendarFrequency, type Period } from '../../model/period.ts';
import type { KpiStanding } from './kpi-standing.ts';

const periodsShown: Readonly<Record<CalendarFrequency, number>> = {
  monthly: 13,
  quarterly: 9,
  'half-yearly': 7,
  yearly: 6,
};
/** Beyond this ratio between the largest values, one scale would flatten the smaller series. */
const comparable = 4;

/** What charts of one KPI share: the span of periods, and the axis where their values compare. */
export interface SharedScale {
  readonly options: KpiChartOptions;
  readonly oneScale: boolean;
}

/** The scale of charts that stand side by side. */
export function shareScale(standings: readonly KpiStanding[]): SharedScale {
  const latest = standings.flatMap(({ series }) => (series.latest ? [series.latest.period] : []));
  const [kpi] = standings.map((standing) => standing.kpi);
  if (!kpi || latest.length === 0) return { options: {}, oneScale: true };
  const to = latest.reduce((last, period) => (period > last ? period : last));
  const from: Period = periodAt(periodIndex(to) - periodsShown[calendarFrequencyOf(kpi.frequency)] + 1, kpi.frequency);
  const values = standings
    .map(({ series }) =>
      axisValues(
        series.points.filter((point) => point.period >= from),
        series,
      ),
    )
    .filter((own) => own.length > 0);
  const tops = values.map((own) => Math.max(...own)).filter((top) => top > 0);
  const oneScale =
    kpi.unit === '%' || kpi.unit === 'points' || tops.length < 2 || Math.max(...tops) / Math.min(...tops) <= comparable;
  if (!oneScale || values.length === 0) return { options: { span: { from, to } }, oneScale };
  return { options: { span: { from, to }, axis: kpiAxis(values.flat(), kpi.unit) }, oneScale };
}
