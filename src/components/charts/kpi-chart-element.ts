import { whenSeen } from '../when-seen.ts';
import { readChartSource } from './chart-source.ts';

/**
 * Keeps the drawing of the build until it is seen, then lays an interactive one over it; print and
 * no-script keep the first.
 */
class KpiChartElement extends HTMLElement {
  #giveUp: (() => void) | undefined;

  connectedCallback(): void {
    this.#giveUp = whenSeen(this, () => void this.#draw());
  }

  disconnectedCallback(): void {
    this.#giveUp?.();
  }

  async #draw(): Promise<void> {
    const source = readChartSource(this);
    if (!source) return;
    const { drawInteractiveChart } = await import('./kpi-chart-canvas.ts');
    drawInteractiveChart(this, source);
  }
}

if (!customElements.get('kpi-chart')) customElements.define('kpi-chart', KpiChartElement);
