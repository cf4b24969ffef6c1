import { formatAgreedKpiValue } from '../format/kpi-value.ts';
import { formatPeriod } from '../format/period.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import type { ChartLevel, KpiChart, LevelName } from './kpi-chart-shape.ts';
import { labelOf, writeTick } from './kpi-chart-labels.ts';
import { forecastLine, forecastNameY } from './level-name.ts';

/** A level from one share of the chart’s width to another: `[0, 0.5, 98]` is 98 over its first half. */
export type DataLevel = readonly [from: number, to: number, value: number];

/** The name of a level, the share of the width it stands at, and how: `[1, 'end', 'above', 'cible 98 %', 98]`. */
export type DataName = readonly [
  at: number,
  end: LevelName['end'],
  side: LevelName['side'],
  words: string,
  value: number,
];

/** What the interactive chart draws. Period names and written values are read from the table beside it. */
export interface KpiChartData {
  readonly values: readonly (number | null)[];
  /** Indexes of the provisional values. */
  readonly hollow: readonly number[];
  readonly targets: readonly DataLevel[];
  readonly limits: readonly DataLevel[];
  readonly bands: readonly (readonly [from: number, to: number, low: number, high: number])[];
  readonly axis: readonly [min: number, max: number];
  readonly ticks: readonly (readonly [value: number, label: string])[];
  readonly triggers: readonly (readonly [index: number, label: string])[];
  /** The periods named under the axis. */
  readonly labels: readonly (readonly [index: number, label: string])[];
  readonly target?: DataName;
  readonly limit?: DataName;
  /** The periods to come: their names, the line’s values and its band; absent without a forecast. */
  readonly forecast?: {
    readonly name: string;
    /** Whether its name stands at the foot of the plot, since the forecast runs through the top. */
    readonly low: boolean;
    readonly periods: readonly string[];
    readonly values: readonly number[];
    readonly bounds: readonly (readonly [low: number, high: number])[];
  };
  readonly gap: string;
  readonly wide: boolean;
}

/** Everything of a chart that a script needs to draw it again, without a date, a locale or a coordinate. */
export function chartData(chart: KpiChart, unit: string, locale: Locale): KpiChartData {
  const words = wordsFor(locale).chart;
  const { left, right, top, bottom } = chart.plot;
  const share = (x: number) => Math.round(((x - left) / (right - left)) * 1000) / 1000;
  const valueAt = (y: number) =>
    short(chart.axis.min + ((bottom - y) / (bottom - top)) * (chart.axis.max - chart.axis.min));
  const short = (value: number) => Number(value.toPrecision(6));
  const level = ({ x1, x2, value }: ChartLevel): DataLevel => [share(x1), share(x2), value];
  const name = (placed: LevelName | undefined, say: (value: string) => string): DataName | undefined =>
    placed && [
      share(placed.end === 'start' ? placed.level.x1 : placed.level.x2),
      placed.end,
      placed.side,
      say(formatAgreedKpiValue(placed.level.value, unit, locale)),
      placed.level.value,
    ];
  const target = name(chart.names.target, words.target);
  const limit = name(chart.names.limit, words.limit);
  return {
    values: chart.points.map((point) => point.value),
    hollow: chart.points.flatMap((point, index) => (point.provisional ? [index] : [])),
    targets: chart.targets.map(level),
    limits: chart.limits.map(level),
    bands: chart.bands.map((band) => [
      share(band.x),
      share(band.x + band.width),
      valueAt(band.y + band.height),
      valueAt(band.y),
    ]),
    axis: [chart.axis.min, chart.axis.max],
    ticks: chart.ticks.map(({ value }) => [value, writeTick(value, chart.form, locale)]),
    triggers: chart.triggers.map((trigger) => [
      chart.points.findIndex((point) => point.period === trigger.period),
      (trigger.provisional ? words.wouldFire : words.fired)(trigger.article ?? ''),
    ]),
    labels: chart.labels.map(({ period }, index) => [
      chart.points.findIndex((point) => point.period === period),
      labelOf(period, chart.labels[index - 1]?.period, locale),
    ]),
    ...(target && { target }),
    ...(limit && chart.size === 'wide' && { limit }),
    ...(chart.forecast && {
      forecast: {
        name: words.forecast,
        low: forecastNameY(forecastLine(chart), chart.plot) > (chart.plot.top + chart.plot.bottom) / 2,
        periods: chart.forecast.points.map(({ period }) => formatPeriod(period, locale, 'short')),
        values: chart.forecast.points.map(({ value }) => short(value)),
        bounds: chart.forecast.bounds.map(([low, high]) => [short(low), short(high)] as const),
      },
    }),
    gap: words.noData,
    wide: chart.size === 'wide',
  };
}

/** Data as a JSON text that no HTML parser can mistake for a tag. */
export function jsonBlock(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
