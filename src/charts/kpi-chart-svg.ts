import { formatAgreedKpiValue } from '../format/kpi-value.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import { escapeHtml } from './escape.ts';
import { labelOf, writeTick } from './kpi-chart-labels.ts';
import { forecastLine, forecastNameY } from './level-name.ts';
import type { ChartLevel, KpiChart, LevelName, Spot } from './kpi-chart-shape.ts';

/** What the drawing needs beside its geometry. `id` is unique on the page. */
export interface KpiChartText {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly locale: Locale;
}

type Anchor = 'start' | 'middle' | 'end';

function text(x: number, y: number, words: string, anchor: Anchor = 'start', kind = ''): string {
  return `<text${kind && ` class="${kind}"`} x="${x}" y="${y}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeHtml(words)}</text>`;
}

function path(points: readonly Spot[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
}

function levels(kind: string, list: readonly ChartLevel[]): string {
  return list
    .map((level) => `<line class="${kind}" x1="${level.x1}" x2="${level.x2}" y1="${level.y}" y2="${level.y}"/>`)
    .join('');
}

function levelName(name: LevelName | undefined, words: string, kind: string): string {
  if (!name) return '';
  const { level, end, side } = name;
  const y = side === 'above' ? level.y - 6 : level.y + 14;
  return end === 'start' ? text(level.x1 + 6, y, words, 'start', kind) : text(level.x2, y, words, 'end', kind);
}

function triggers(chart: KpiChart, locale: Locale): string {
  const words = wordsFor(locale).chart;
  return chart.triggers
    .map((trigger) => {
      const left = trigger.x > (chart.plot.left + chart.plot.right) / 2;
      const top = chart.size === 'wide' ? 4 : 0;
      const label = (trigger.provisional ? words.wouldFire : words.fired)(trigger.article ?? '');
      const name =
        chart.size === 'wide'
          ? text(trigger.x + (left ? -14 : 14), top + 13.5, label, left ? 'end' : 'start', 't-clause')
          : '';
      return (
        `<line class="trig" x1="${trigger.x}" x2="${trigger.x}" y1="${top + 16}" y2="${chart.plot.bottom}"/>` +
        `<rect class="trigbox" x="${trigger.x - 9}" y="${top}" width="18" height="18"/>` +
        `${text(trigger.x, top + 13.5, '§', 'middle', 'trigtxt')}${name}`
      );
    })
    .join('');
}

function grid({ ticks, plot, form }: KpiChart, locale: Locale): string {
  return ticks
    .map(
      ({ y, value }) =>
        `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y}" y2="${y}"/>${text(plot.left - 6, y + 4, writeTick(value, form, locale), 'end')}`,
    )
    .join('');
}

function bands(chart: KpiChart): string {
  return chart.bands
    .map((band) => `<rect class="band" x="${band.x}" y="${band.y}" width="${band.width}" height="${band.height}"/>`)
    .join('');
}

function gaps(chart: KpiChart, noData: string): string {
  const { plot } = chart;
  return chart.gaps
    .map((gap) => {
      const bridge = gap.bridge ? `<path class="gapline" d="${path(gap.bridge)}"/>` : '';
      const name = gap.width > 68 ? text(gap.x + gap.width / 2, plot.bottom - 7, noData, 'middle', 'halo') : '';
      return `<rect class="gap" x="${gap.x}" y="${plot.top}" width="${gap.width}" height="${plot.bottom - plot.top}"/>${bridge}${name}`;
    })
    .join('');
}

function forecast(chart: KpiChart): string {
  if (!chart.forecast) return '';
  return `<path class="forecast-band" d="${path(chart.forecast.band)}Z"/><path class="forecast" d="${path(forecastLine(chart))}"/>`;
}

/** Over the line of a clause triggered near the end, which the name would otherwise have through it. */
function forecastName(chart: KpiChart, name: string): string {
  if (!chart.forecast) return '';
  return text(chart.plot.right, forecastNameY(forecastLine(chart), chart.plot), name, 'end', 'halo');
}

/** The last value and the provisional ones; on a wide chart every value, on a card those that no line joins as well. */
function dots({ points, runs, last, size }: KpiChart): string {
  const lonely = runs.filter((run) => run.length === 1).flat();
  return points
    .flatMap((point) => {
      if (point.y === null) return [];
      if (point.provisional)
        return [`<circle class="dot--open" cx="${point.x}" cy="${point.y}" r="${point === last ? 4.5 : 3}"/>`];
      if (point === last) return [`<circle class="dot" cx="${point.x}" cy="${point.y}" r="4.5"/>`];
      return size === 'wide' || lonely.some((spot) => spot.x === point.x)
        ? [`<circle class="dot" cx="${point.x}" cy="${point.y}" r="2.75"/>`]
        : [];
    })
    .join('');
}

function levelNames({ names, size }: KpiChart, { locale, unit }: KpiChartText): string {
  const words = wordsFor(locale).chart;
  const named = (name: LevelName | undefined, say: (value: string) => string, kind: string) =>
    name ? levelName(name, say(formatAgreedKpiValue(name.level.value, unit, locale)), kind) : '';
  return (
    named(names.target, words.target, 'halo') + (size === 'wide' ? named(names.limit, words.limit, 't-bad halo') : '')
  );
}

function periods({ labels, height }: KpiChart, locale: Locale): string {
  return labels
    .map(({ x, period, anchor }, index) =>
      text(x, height - 6, labelOf(period, labels[index - 1]?.period, locale), anchor),
    )
    .join('');
}

/**
 * The chart as an SVG string: an image with a title and a description, coloured by classes alone, so that it follows
 * the theme, prints, and breaks no content policy.
 */
export function drawKpiChart(chart: KpiChart, about: KpiChartText): string {
  const { plot } = chart;
  const { locale } = about;
  const words = wordsFor(locale).chart;
  return (
    `<svg class="chart${chart.size === 'wide' ? ' chart--wide' : ''}" viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-labelledby="${about.id}-t ${about.id}-d">` +
    `<title id="${about.id}-t">${escapeHtml(about.title)}</title><desc id="${about.id}-d">${escapeHtml(about.description)}</desc>` +
    grid(chart, locale) +
    bands(chart) +
    levels('floor', chart.limits) +
    gaps(chart, words.noData) +
    levels('target', chart.targets) +
    forecast(chart) +
    `<path class="line" d="${chart.runs.map(path).join('')}"/>` +
    dots(chart) +
    levelNames(chart, about) +
    triggers(chart, locale) +
    forecastName(chart, words.forecast) +
    periods(chart, locale) +
    `<line class="axis" x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}"/></svg>`
  );
}
