import type { SeriesPoint } from '../domain/kpi/kpi-series.ts';
import { formatAgreedKpiValue, formatKpiValue } from '../format/kpi-value.ts';
import { formatItems } from '../format/list.ts';
import { formatPeriod } from '../format/period.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Kpi } from '../model/playbook.ts';
import type { Locale } from '../model/locale.ts';
import { escapeHtml } from './escape.ts';
import { figureOrigin } from './figure-origin.ts';
import { judgedValue } from './judged-value.ts';
import { levelsOf } from './kpi-levels.ts';

interface Row {
  readonly period: string;
  readonly value: string;
  readonly target: string;
  readonly limit: string;
  readonly status: string;
  readonly origin: string;
}

export interface KpiTableOptions {
  /** What the caption says. */
  readonly title: string;
  readonly locale: Locale;
  /** Whether a column names the file and line of each figure, and the figures it replaced with theirs. */
  readonly rows: boolean;
}

function cell(words: string): string {
  return `<td>${escapeHtml(words)}</td>`;
}

/**
 * The figures of a chart as a table, one period a row, in the order of the chart. Target and threshold have a column
 * each only when they change over the periods shown; otherwise the caption says them once.
 */
export function renderKpiTable(
  points: readonly SeriesPoint[],
  kpi: Kpi,
  { title, locale, rows: withRows }: KpiTableOptions,
): string {
  const words = wordsFor(locale);
  const shown = (values: readonly number[]) =>
    values.map((value) => formatAgreedKpiValue(value, kpi.unit, locale)).join(' – ');
  const agreed = new Map(points.map((point) => [point.thresholds, { target: '', limit: '' }]));
  for (const [use, written] of agreed) {
    const { targets, limits } = levelsOf(use, kpi.direction);
    written.target = shown(targets);
    written.limit = shown(limits);
  }
  const rows = points.map((point): Row => {
    const { target, limit } = agreed.get(point.thresholds) ?? { target: '', limit: '' };
    const state =
      point.value === null
        ? words.vocabulary.status['no-data']
        : point.status === 'no-data'
          ? '–'
          : words.vocabulary.status[point.status];
    const mark =
      point.measurement?.status === 'provisional'
        ? ` (${words.chart.provisionalMark})`
        : point.measurement?.status === 'corrected'
          ? ` (${words.chart.correctedMark})`
          : '';
    return {
      period: formatPeriod(point.period, locale, 'short'),
      value: `${judgedValue(point, kpi, locale)}${mark}`,
      target,
      limit,
      status: state,
      origin: withRows ? originOf(point, kpi, locale) : '',
    };
  });
  const steady = new Set(rows.map((row) => `${row.target}|${row.limit}`)).size <= 1;
  const caption = steady ? `${title}. ${words.chart.agreed(rows[0]?.target ?? '', rows[0]?.limit ?? '')}` : title;
  const heads = [
    words.chart.period,
    words.chart.value,
    ...(steady ? [] : [words.chart.targetHead, words.chart.limitHead]),
    words.chart.status,
    ...(withRows ? [words.chart.readFrom] : []),
  ];
  const body = rows
    .map(
      (row) =>
        `<tr><th scope="row">${row.period}</th>${cell(row.value)}${steady ? '' : cell(row.target || '–') + cell(row.limit || '–')}${cell(row.status)}${withRows ? cell(row.origin) : ''}</tr>`,
    )
    .join('');
  return `<table class="table"><caption>${escapeHtml(caption)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`;
}

/** The file and line of a figure, then what it replaced: `valeurs.csv, ligne 14 ; remplace 97,1 %, ligne 12`. */
function originOf({ measurement, revised = [] }: SeriesPoint, kpi: Kpi, locale: Locale): string {
  if (measurement === undefined) return '–';
  const words = wordsFor(locale);
  const origins = [
    figureOrigin(measurement, locale, (file) => file.split('/').at(-1) ?? file),
    ...revised.map(({ value, line }) =>
      words.chart.replaces(formatKpiValue(value, kpi.unit, locale), words.frame.line(line)),
    ),
  ];
  return formatItems(origins, locale);
}
