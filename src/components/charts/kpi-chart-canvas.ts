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
import type { DataName } from '../../charts/kpi-chart-data.ts';
import { onThemeChange, readPalette, type ChartPalette } from './chart-palette.ts';
import type { ChartSource } from './kpi-chart-element.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Under this width, in pixels, points would touch each other. */
const NARROW = 420;

type LineChart = Chart<'line', (number | null)[], string>;

/** Draws what Chart.js does not know: watch band, gaps, dated levels with their names, triggered clauses. */
class Grammar {
  readonly #source: ChartSource;
  palette: ChartPalette;

  constructor(source: ChartSource, palette: ChartPalette) {
    this.#source = source;
    this.palette = palette;
  }

  /** Under the line: bands, contractual thresholds, gaps, targets. */
  below(chart: LineChart): void {
    const { data } = this.#source;
    const { ctx, chartArea: area } = chart;
    const x = (share: number) => area.left + share * (area.right - area.left);
    const y = (value: number) => chart.scales['y']?.getPixelForValue(value) ?? 0;
    ctx.save();
    ctx.globalAlpha = 0.55;
    ctx.fillStyle = this.palette.band;
    for (const [from, to, low, high] of data.bands) ctx.fillRect(x(from), y(high), x(to) - x(from), y(low) - y(high));
    ctx.globalAlpha = 1;
    for (const [from, to, value] of data.limits) this.#rule(ctx, x(from), x(to), y(value), this.palette.bad, []);
    this.#gaps(chart);
    ctx.lineCap = 'round';
    for (const [from, to, value] of data.targets) this.#rule(ctx, x(from), x(to), y(value), this.palette.ink, [2, 4]);
    ctx.restore();
  }

  /** Over the line: the names of the levels and the triggers. */
  above(chart: LineChart): void {
    const { data } = this.#source;
    const { ctx, chartArea: area } = chart;
    ctx.save();
    ctx.font = `12px ${this.palette.face}`;
    this.#name(chart, data.target, this.palette.quietInk);
    this.#name(chart, data.limit, this.palette.bad);
    for (const [index, label] of data.triggers) {
      const at = chart.scales['x']?.getPixelForValue(index) ?? 0;
      ctx.strokeStyle = ctx.fillStyle = this.palette.clause;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([]);
      ctx.beginPath();
      ctx.moveTo(at, 18);
      ctx.lineTo(at, area.bottom);
      ctx.stroke();
      ctx.fillRect(at - 9, 0, 18, 18);
      if (data.wide) {
        const left = at > (area.left + area.right) / 2;
        ctx.textAlign = left ? 'right' : 'left';
        ctx.fillText(label, at + (left ? -14 : 14), 13);
      }
      ctx.fillStyle = this.palette.surface;
      ctx.textAlign = 'center';
      ctx.fillText('§', at, 13.5);
    }
    ctx.restore();
  }

  #rule(ctx: CanvasRenderingContext2D, from: number, to: number, y: number, colour: string, dash: number[]): void {
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5;
    ctx.setLineDash(dash);
    ctx.beginPath();
    ctx.moveTo(from, y);
    ctx.lineTo(to, y);
    ctx.stroke();
  }

  #gaps(chart: LineChart): void {
    const { data } = this.#source;
    const { ctx, chartArea: area } = chart;
    const x = (index: number) => chart.scales['x']?.getPixelForValue(index) ?? 0;
    const y = (value: number) => chart.scales['y']?.getPixelForValue(value) ?? 0;
    for (let index = 0; index < data.values.length; index += 1) {
      if (data.values[index] !== null) continue;
      const start = index;
      while (index < data.values.length && data.values[index] === null) index += 1;
      const [before, after] = [data.values[start - 1], data.values[index]];
      const from = typeof before === 'number' ? x(start - 1) : area.left;
      const to = typeof after === 'number' ? x(index) : area.right;
      ctx.fillStyle = this.palette.gap;
      ctx.fillRect(from, area.top, to - from, area.bottom - area.top);
      if (typeof before === 'number' && typeof after === 'number') {
        ctx.strokeStyle = this.palette.bridge;
        ctx.lineWidth = 1.25;
        ctx.setLineDash([3, 3]);
        ctx.beginPath();
        ctx.moveTo(from, y(before));
        ctx.lineTo(to, y(after));
        ctx.stroke();
      }
      if (to - from > 68) {
        ctx.fillStyle = this.palette.quietInk;
        ctx.textAlign = 'center';
        ctx.font = `12px ${this.palette.face}`;
        ctx.fillText(data.gap, (from + to) / 2, area.bottom - 7);
      }
    }
  }

  #name(chart: LineChart, name: DataName | undefined, colour: string): void {
    if (!name) return;
    const [at, end, side, words, value] = name;
    const { ctx, chartArea: area } = chart;
    const level = chart.scales['y']?.getPixelForValue(value) ?? 0;
    const x = area.left + at * (area.right - area.left) + (end === 'start' ? 6 : 0);
    const y = side === 'above' ? level - 6 : level + 14;
    ctx.textAlign = end === 'start' ? 'left' : 'right';
    ctx.setLineDash([]);
    ctx.lineJoin = 'round';
    ctx.lineWidth = 4;
    ctx.strokeStyle = this.palette.surface;
    ctx.strokeText(words, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(words, x, y);
  }
}

function configure(source: ChartSource, grammar: Grammar): ChartConfiguration<'line', (number | null)[], string> {
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
      labels: [...periods],
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
                : data.wide && chart.width > NARROW
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
  const grammar = new Grammar(source, palette);
  const chart = new Chart(canvas, configure(source, grammar));
  host.dataset['drawn'] = '';
  onThemeChange(() => {
    grammar.palette = readPalette(host);
    const axis = chart.options.scales?.['x'];
    if (axis?.border) axis.border.color = grammar.palette.axis;
    chart.update('none');
  });
}
