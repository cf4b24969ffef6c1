import type { KpiChartData } from '../../charts/kpi-chart-data.ts';
import { whenSeen } from '../when-seen.ts';

/** What the drawing module needs from the page: the figures and the words of their table. */
export interface ChartSource {
  readonly data: KpiChartData;
  readonly title: string;
  readonly periods: readonly string[];
  readonly values: readonly string[];
}

function readSource(element: HTMLElement): ChartSource | undefined {
  const block = element.querySelector('script[type="application/json"]')?.textContent;
  const rows = [...(element.closest('.kpifig')?.querySelectorAll('tbody tr') ?? [])];
  if (!block) return undefined;
  // The block was written by the build of this very site, from this very type.
  const data = JSON.parse(block) as KpiChartData;
  const cells = (selector: string) => rows.map((row) => row.querySelector(selector)?.textContent ?? '');
  const named = ['title', 'desc'].map((tag) => element.querySelector(`svg > ${tag}`)?.textContent ?? '');
  return { data, title: named.join('. '), periods: cells('th'), values: cells('td') };
}

/** Keeps the drawing of the build until it is seen, then lays an interactive one over it; print and no-script keep the first. */
class KpiChartElement extends HTMLElement {
  #giveUp: (() => void) | undefined;

  connectedCallback(): void {
    this.#giveUp = whenSeen(this, () => void this.#draw());
  }

  disconnectedCallback(): void {
    this.#giveUp?.();
  }

  async #draw(): Promise<void> {
    const source = readSource(this);
    if (!source) return;
    const { drawInteractiveChart } = await import('./kpi-chart-canvas.ts');
    drawInteractiveChart(this, source);
  }
}

if (!customElements.get('kpi-chart')) customElements.define('kpi-chart', KpiChartElement);
