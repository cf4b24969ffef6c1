import type { KpiSeries } from '../domain/kpi/kpi-series.ts';
import { periodEnds } from '../format/period-in-sentence.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import { escapeHtml } from './escape.ts';
import { chartedPoints, chartKpi, type KpiChartOptions } from './kpi-chart.ts';
import { chartData, jsonBlock } from './kpi-chart-data.ts';
import { drawKpiChart } from './kpi-chart-svg.ts';
import { renderKpiTable } from './kpi-chart-table.ts';
import { readKpiSeries } from './kpi-reading.ts';

export interface KpiFigureInput {
  readonly series: KpiSeries;
  /** Unique on the page; names the title and the description. */
  readonly id: string;
  /** The KPI’s name in the page’s language, and the partnership’s. */
  readonly title: string;
  readonly locale: Locale;
  readonly options?: KpiChartOptions;
  /** The address of the same figures as CSV. */
  readonly csv?: string;
  /** Adds to the table the line of the file each figure was read from, and the figures it replaced. */
  readonly rows?: boolean;
  /** Leaves the sentence out where the page says it already. */
  readonly caption?: boolean;
}

/**
 * A KPI’s chart ready to print: drawing, sentence, table of the figures, link to the CSV and the data the interactive
 * chart reads. Made as one string because a page may hold a dozen of them. Empty when the series has no value to show.
 */
export function renderKpiFigure(input: KpiFigureInput): string {
  const { series, id, title, locale, options = {} } = input;
  const chart = chartKpi(series, options);
  if (!chart) return '';
  const points = chartedPoints(series, options);
  const words = wordsFor(locale).chart;
  const reading = readKpiSeries(series, points, locale);
  const [first, last] = [points[0], points.at(-1)];
  const span = first && last ? words.span(...periodEnds(first.period, last.period, locale)) : '';
  const svg = drawKpiChart(chart, { id, title, description: `${span} ${reading}`, unit: series.kpi.unit, locale });
  const link = input.csv ? ` <a class="fine" href="${escapeHtml(input.csv)}" download>${words.csv}</a>` : '';
  const caption = input.caption === false ? '' : `<figcaption>${escapeHtml(reading)}</figcaption>`;
  return (
    `<div class="kpifig"><figure><kpi-chart>${svg}<script type="application/json">${jsonBlock(chartData(chart, series.kpi.unit, locale))}</script></kpi-chart>${caption}</figure>` +
    `<div class="kpifig__data"><details class="data"><summary>${words.data}<span class="vh">, ${escapeHtml(title)}</span></summary>${renderKpiTable(points, series.kpi, { title: words.table(title), locale, rows: input.rows ?? false })}</details>${link}</div></div>`
  );
}
