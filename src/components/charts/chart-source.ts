import type { KpiChartData } from '../../charts/kpi-chart-data.ts';

/** What the drawing module needs from the page: the figures and the words of their table. */
export interface ChartSource {
  readonly data: KpiChartData;
  readonly title: string;
  readonly periods: readonly string[];
  readonly values: readonly string[];
}

/**
 * Reads what the build left in the element and in the table beside it; undefined where the element holds no figures.
 */
export function readChartSource(element: HTMLElement): ChartSource | undefined {
  const block = element.querySelector('script[type="application/json"]')?.textContent;
  const rows = [...(element.closest('.kpifig')?.querySelectorAll('tbody tr') ?? [])];
  if (!block) return undefined;
  // The block was written by the build of this very site, from this very type.
  const data = JSON.parse(block) as KpiChartData;
  const cells = (selector: string) => rows.map((row) => row.querySelector(selector)?.textContent ?? '');
  const named = ['title', 'desc'].map((tag) => element.querySelector(`svg > ${tag}`)?.textContent ?? '');
  return { data, title: named.join('. '), periods: cells('th'), values: cells('td') };
}
