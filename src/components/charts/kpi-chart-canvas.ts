import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { ChartGrammar } from './chart-grammar.ts';
import { onThemeChange, readPalette } from './chart-palette.ts';
import type { ChartSource } from './chart-source.ts';
import { configureChart } from './kpi-chart-configuration.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Lays a Chart.js drawing over the one of the build, in the same box, and keeps it in the theme of the page. */
export function drawInteractiveChart(host: HTMLElement, source: ChartSource): void {
  const palette = readPalette(host);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', source.title);
  const frame = document.createElement('div');
  frame.append(canvas);
  host.append(frame);
  Chart.defaults.font.family = palette.face;
  const grammar = new ChartGrammar(source, palette);
  const chart = new Chart(canvas, configureChart(source, grammar));
  host.dataset['drawn'] = '';
  onThemeChange(() => {
    grammar.palette = readPalette(host);
    const axis = chart.options.scales?.['x'];
    if (axis?.border) axis.border.color = grammar.palette.axis;
    chart.update('none');
  });
}
