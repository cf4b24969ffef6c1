import type { KpiSeries, SeriesPoint } from '../domain/kpi/kpi-series.ts';
import { lateFigures } from '../domain/kpi/owed-figures.ts';
import { capitalise, formatCount } from '../format/count.ts';
import { formatDate } from '../format/date.ts';
import { formatAgreedKpiValue } from '../format/kpi-value.ts';
import { formatPeriod } from '../format/period.ts';
import { formatPeriods } from '../format/periods.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import { judgedValue } from './judged-value.ts';
import { levelsOf } from './kpi-levels.ts';

/** How many measured periods in a row, the last included, share the last one’s status. */
function runLength(points: readonly SeriesPoint[]): number {
  const measured = points.filter((point) => point.value !== null);
  const status = measured.at(-1)?.status;
  const other = measured.findLastIndex((point) => point.status !== status);
  return measured.length - 1 - other;
}

/**
 * What a KPI’s chart says, in two to four short sentences: the last value and its status, what was
 * agreed, what is missing.
 * @param points the periods the chart shows
 */
export function readKpiSeries(series: KpiSeries, points: readonly SeriesPoint[], locale: Locale): string {
  const words = wordsFor(locale).chart;
  const { unit, direction } = series.kpi;
  const last = points.findLast((point) => point.value !== null);
  const owed = lateFigures(series);
  const late = owed
    ? [
        words.overdue(
          capitalise(formatPeriods(owed.periods, locale)),
          formatDate(owed.due, locale),
          owed.periods.length,
        ),
      ]
    : [];
  if (!last) return [words.nothing, ...late].join(' ');
  const { targets, limits } = levelsOf(last.thresholds, direction);
  const shown = (values: readonly number[]) =>
    values.map((value) => formatAgreedKpiValue(value, unit, locale)).join(locale === 'fr' ? ' à ' : ' to ');
  const run = runLength(points);
  const missing = points.filter((point) => point.value === null).length;
  return [
    words.latest(
      capitalise(formatPeriod(last.period, locale)),
      judgedValue(last, series.kpi, locale),
      words.state[last.status],
      run > 1 && last.status !== 'no-data' ? words.run(run) : '',
    ),
    ...(last.measurement?.status === 'provisional' ? [words.provisional] : []),
    words.agreed(shown(targets), shown(limits)),
    ...(missing > 0 ? [words.missing(formatCount(missing, locale, words.missingForms))] : []),
    ...late,
  ].join(' ');
}
