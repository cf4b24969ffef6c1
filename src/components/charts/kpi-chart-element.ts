import type { KpiChartData } from '../../charts/kpi-chart-data.ts';

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
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#draw();
      },
      { rootMargin: '120px' },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  async #draw(): Promise<void> {
    const source = readSource(this);
    if (!source) return;
    const { drawInteractiveChart } = await import('./kpi-chart-canvas.ts');
    drawInteractiveChart(this, source);
  }
}

if (!customElements.get('kpi-chart')) customElements.define('kpi-chart', KpiChartElement);
