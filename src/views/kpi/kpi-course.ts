import { forecastOf } from '../../domain/kpi/kpi-forecast.ts';
import { spanWithin, yearlyReadings } from '../../domain/kpi/kpi-aggregation.ts';
import type { KpiSeries } from '../../domain/kpi/kpi-series.ts';
import { isImprovement, trendOf } from '../../domain/kpi/kpi-trend.ts';
import { tidyFigure } from '../../domain/kpi/tidy-figure.ts';
import { wholeYears, yearOnYear } from '../../domain/kpi/year-comparison.ts';
import { capitalise } from '../../format/count.ts';
import { formatAgreedKpiValue, formatKpiValue } from '../../format/kpi-value.ts';
import { formatList } from '../../format/list.ts';
import { formatPercent } from '../../format/number.ts';
import { inPeriod } from '../../format/period-in-sentence.ts';
import { formatPeriod } from '../../format/period.ts';
import { periodHolding, periodIndex, periodsPerYear } from '../../model/period.ts';
import { definitions, type Definition } from '../ui/definition.ts';
import type { ViewContext } from '../view-context.ts';
import { formatDifference } from './kpi-difference.ts';

/**
 * Where a KPI has been going (M33): the trend of a year, the same period a year before, whole years side by side,
 * each calendar year, what a total has come to in the period under way, and the forecast where there is one. What
 * cannot be told has no line.
 * @param seriesOf another KPI’s series in the same partnership, for a ratio of sums and for a total
 */
export function courseOf(
  context: ViewContext,
  series: KpiSeries,
  seriesOf: (kpi: string) => KpiSeries | undefined,
): Definition[] {
  const say = context.words.kpi.course;
  return definitions([
    [say.trend, trendLine(context, series)],
    [say.yearOnYear, yearOnYearLine(context, series)],
    [say.wholeYears, wholeYearsLine(context, series, seriesOf)],
    [say.years, yearsLine(context, series, seriesOf)],
    [say.running, runningLine(context, series, seriesOf)],
    [say.forecast, forecastLine(context, series)],
  ]);
}

function trendLine({ locale, words }: ViewContext, series: KpiSeries): string | undefined {
  const trend = trendOf(series);
  if (trend === undefined) return undefined;
  const say = words.kpi.course;
  const { unit, direction } = series.kpi;
  if (trend.course === 'steady') return say.steady;
  const verdict = isImprovement(trend.move, direction);
  return say.moves(
    formatDifference(trend.move, [0], unit, locale),
    formatPeriod(trend.from, locale, 'short'),
    formatPeriod(trend.to, locale, 'short'),
    verdict === undefined ? '' : say.verdict[verdict ? 'better' : 'worse'],
  );
}

function yearOnYearLine({ locale, words }: ViewContext, series: KpiSeries): string | undefined {
  const found = yearOnYear(series);
  if (found === undefined) return undefined;
  const { unit, frequency } = series.kpi;
  const say = words.kpi.course;
  // « Unchanged from April to March » would be read as steady all year.
  const isYear = periodsPerYear(frequency) === 1;
  return say.before(
    found.difference === 0 ? '' : formatDifference(found.value, [found.before], unit, locale),
    isYear ? say.inYear(formatPeriod(found.period, locale, 'short')) : inPeriod(found.period, locale),
    formatKpiValue(found.before, unit, locale),
  );
}

function wholeYearsLine(
  { locale, words }: ViewContext,
  series: KpiSeries,
  seriesOf: (kpi: string) => KpiSeries | undefined,
): string | undefined {
  const found = wholeYears(series, seriesOf);
  if (found === undefined) return undefined;
  const { unit } = series.kpi;
  const change =
    unit === '%' || found.rate === null
      ? formatDifference(found.value, [found.before], unit, locale)
      : formatPercent(found.rate, locale, { max: 1, signed: true });
  return words.kpi.course.whole(
    formatKpiValue(found.value, unit, locale),
    formatKpiValue(found.before, unit, locale),
    change,
  );
}

function yearsLine(
  { locale, words }: ViewContext,
  series: KpiSeries,
  seriesOf: (kpi: string) => KpiSeries | undefined,
): string | undefined {
  const years = yearlyReadings(series, seriesOf);
  if (periodsPerYear(series.kpi.frequency) === 1 || years.every(({ value }) => value === null)) return undefined;
  const say = words.kpi.course;
  const read = words.vocabulary.aggregation[series.kpi.aggregation];
  const texts = years.map(({ year, value, known, expected }) => {
    const figure = value === null ? '' : formatKpiValue(value, series.kpi.unit, locale);
    const valued = value === null ? '' : say.wholeYear(inPeriod(year, locale), figure);
    return known < expected || valued === ''
      ? say.partYear(formatPeriod(year, locale, 'short'), valued, known, expected)
      : valued;
  });
  return say.eachYear(capitalise(read), formatList(texts, locale));
}

/**
 * What the known parts of a total add up to in the period of the day, which is no value of the KPI yet;
 * undefined once it has one.
 */
function runningLine(
  { locale, words, asOf }: ViewContext,
  { kpi, points }: KpiSeries,
  seriesOf: (kpi: string) => KpiSeries | undefined,
): string | undefined {
  const source = kpi.total && seriesOf(kpi.total.of);
  const period = periodHolding(asOf, kpi.frequency);
  if (!source || points.some((point) => point.period === period && point.value !== null)) return undefined;
  const { first, last } = spanWithin(period, source.kpi);
  const within = source.points.filter(
    (point) => periodIndex(point.period) >= first && periodIndex(point.period) <= last,
  );
  const known = within.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0) return undefined;
  const sum = tidyFigure(known.reduce((total, value) => total + value, 0));
  const written = formatKpiValue(sum, kpi.unit, locale);
  return words.kpi.course.soFar(written, inPeriod(period, locale), known.length, last - first + 1);
}

function forecastLine({ locale, words }: ViewContext, series: KpiSeries): string | undefined {
  const forecast = forecastOf(series);
  const last = forecast?.points.at(-1);
  if (!forecast || !last) return undefined;
  const say = words.kpi.course;
  const written = (value: number) => formatKpiValue(Number(value.toPrecision(3)), series.kpi.unit, locale);
  const { crossing } = forecast;
  return [
    say.wouldBe(inPeriod(last.period, locale), written(last.value), written(last.low), written(last.high)),
    ...(crossing
      ? [
          say.wouldCross(
            words.kpi.fired.limits[crossing.passed.key],
            formatAgreedKpiValue(crossing.passed.limit, series.kpi.unit, locale),
            inPeriod(crossing.period, locale),
          ),
        ]
      : []),
    say.noPromise,
  ].join(' ');
}
