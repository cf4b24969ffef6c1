import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import { ChartGrammar, type LineChart } from './chart-grammar.ts';
import { onThemeChange, readPalette } from './chart-palette.ts';
import type { ChartSource } from './kpi-chart-element.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Under this width, in pixels, points would touch each other. */
const narrowWidth = 420;

function configure(source: ChartSource, grammar: ChartGrammar): ChartConfiguration<'line', (number | null)[], string> {
  const { data, periods, values } = source;
  const lastIndex = data.values.findLastIndex((value) => value !== null);
  const periodLabels = new Map(data.labels);
  const labels = new Map(data.ticks);
  const lonely = (index: number) =>
    typeof data.values[index - 1] !== 'number' && typeof data.values[index + 1] !== 'number';
  const hollow = (index: number) => data.hollow.includes(index);
  const colour = () => grammar.palette.series;
  const plugin: Plugin<'line'> = {
    id: 'grammar',
    beforeDatasetsDraw: (chart) => grammar.below(chart as LineChart),
    afterDatasetsDraw: (chart) => grammar.above(chart as LineChart),
  };
  return {
    type: 'line',
    data: {
      labels: [...periods, ...(data.forecast?.periods ?? [])],
      datasets: [
        {
          data: [...data.values],
          borderColor: colour,
          borderWidth: 2.25,
          borderJoinStyle: 'round',
          borderCapStyle: 'round',
          clip: false,
          pointRadius: ({ dataIndex, chart }) =>
            dataIndex === lastIndex
              ? 4.5
              : hollow(dataIndex)
                ? 3
                : data.wide && chart.width > narrowWidth
                  ? 2.75
                  : lonely(dataIndex)
                    ? 2.75
                    : 0,
          pointHoverRadius: 5,
          pointHitRadius: 12,
          pointBorderWidth: 2,
          pointBorderColor: colour,
          pointBackgroundColor: ({ dataIndex }) =>
            hollow(dataIndex) ? grammar.palette.surface : grammar.palette.series,
        },
        ...(data.forecast
          ? [
              {
                data: [
                  ...data.values.map((value, index) => (index === lastIndex ? value : null)),
                  ...data.forecast.values,
                ],
                borderColor: colour,
                borderWidth: 1.75,
                borderDash: [2, 5],
                borderCapStyle: 'round' as const,
                pointRadius: 0,
                pointHitRadius: 0,
              },
            ]
          : []),
      ],
    },
    plugins: [plugin],
    options: {
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 },
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: data.triggers.length > 0 ? (data.wide ? 34 : 26) : 14, right: 12 } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: grammar.palette.axis },
          ticks: {
            color: () => grammar.palette.quietInk,
            font: { size: 12 },
            maxRotation: 0,
            autoSkip: false,
            align: 'inner',
            callback: (value) => periodLabels.get(Number(value)) ?? '',
          },
          afterBuildTicks: (axis) => {
            axis.ticks = data.labels.map(([value]) => ({ value }));
          },
        },
        y: {
          min: data.axis[0],
          max: data.axis[1],
          border: { display: false },
          grid: { color: () => grammar.palette.grid, drawTicks: false },
          afterBuildTicks: (axis) => {
            axis.ticks = data.ticks.map(([value]) => ({ value }));
          },
          ticks: {
            color: () => grammar.palette.quietInk,
            font: { size: 12 },
            padding: 6,
            callback: (value) => labels.get(Number(value)) ?? '',
          },
        },
      },
      plugins: {
        tooltip: {
          filter: ({ datasetIndex }) => datasetIndex === 0,
          displayColors: false,
          backgroundColor: () => grammar.palette.ink,
          titleColor: () => grammar.palette.surface,
          bodyColor: () => grammar.palette.surface,
          cornerRadius: 3,
          callbacks: { label: ({ dataIndex }) => values[dataIndex] ?? '' },
        },
      },
    },
  };
}

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
  const chart = new Chart(canvas, configure(source, grammar));
  host.dataset['drawn'] = '';
  onThemeChange(() => {
    grammar.palette = readPalette(host);
    const axis = chart.options.scales?.['x'];
    if (axis?.border) axis.border.color = grammar.palette.axis;
    chart.update('none');
  });
}
