import { Chart, type ChartConfiguration, type ChartDataset, type Scale, type ScaleOptions } from 'chart.js';
import { roomyLabels } from '../../charts/roomy-labels.ts';
import type { ChartGrammar, LineChart } from './chart-grammar.ts';
import type { ChartSource } from './chart-source.ts';

type Points = (number | null)[];
type Line = ChartDataset<'line', Points>;

/** Under this width, in pixels, points would touch each other. */
const narrowWidth = 420;
/** What stays free at the right of the plot, in pixels, for the half of its last point. */
const sidePadding = 12;

/**
 * What Chart.js is told of a chart: its lines, its axes and its tooltip.
 * Colours are functions of the grammar, whose palette changes with the theme of the page.
 */
export function configureChart(source: ChartSource, grammar: ChartGrammar): ChartConfiguration<'line', Points, string> {
  const { data, periods, values } = source;
  return {
    type: 'line',
    data: {
      labels: [...periods, ...(data.forecast?.periods ?? [])],
      datasets: [measuredLine(source, grammar), ...forecastLines(source, grammar)],
    },
    plugins: [
      {
        id: 'grammar',
        beforeDatasetsDraw: (chart) => grammar.below(chart as LineChart),
        afterDatasetsDraw: (chart) => grammar.above(chart as LineChart),
      },
    ],
    options: {
      // A figure is there or is not: it does not grow.
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: roomAbove(source), right: sidePadding } },
      scales: { x: periodAxis(source, grammar), y: valueAxis(source, grammar) },
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

/** The height above the plot for the signs of the triggered clauses, in pixels. */
function roomAbove({ data }: ChartSource): number {
  if (data.triggers.length === 0) return 14;
  return data.wide ? 34 : 26;
}

function lastIndexOf({ data }: ChartSource): number {
  return data.values.findLastIndex((value) => value !== null);
}

function measuredLine(source: ChartSource, grammar: ChartGrammar): Line {
  const { hollow, values } = source.data;
  const colour = () => grammar.palette.series;
  return {
    data: [...values],
    borderColor: colour,
    borderWidth: 2.25,
    borderJoinStyle: 'round',
    borderCapStyle: 'round',
    clip: false,
    pointRadius: ({ dataIndex, chart }) => pointRadius(source, dataIndex, chart.width),
    pointHoverRadius: 5,
    pointHitRadius: 12,
    pointBorderWidth: 2,
    pointBorderColor: colour,
    pointBackgroundColor: ({ dataIndex }) =>
      hollow.includes(dataIndex) ? grammar.palette.surface : grammar.palette.series,
  };
}

/**
 * The last point and the provisional ones always show; the others where there is room, or where no line leads to them.
 */
function pointRadius(source: ChartSource, index: number, chartWidth: number): number {
  const { hollow, values, wide } = source.data;
  if (index === lastIndexOf(source)) return 4.5;
  if (hollow.includes(index)) return 3;
  const isAlone = typeof values[index - 1] !== 'number' && typeof values[index + 1] !== 'number';
  return isAlone || (wide && chartWidth > narrowWidth) ? 2.75 : 0;
}

/** The line of the forecast, which leaves from the last figure; none where nothing is forecast. */
function forecastLines(source: ChartSource, grammar: ChartGrammar): Line[] {
  const { forecast, values } = source.data;
  if (!forecast) return [];
  const last = lastIndexOf(source);
  return [
    {
      data: [...values.map((value, index) => (index === last ? value : null)), ...forecast.values],
      borderColor: () => grammar.palette.series,
      borderWidth: 1.75,
      borderDash: [2, 5],
      borderCapStyle: 'round',
      pointRadius: 0,
      pointHitRadius: 0,
    },
  ];
}

/** The ticks are those of the drawing of the build, not the ones that Chart.js would choose. */
function periodAxis({ data }: ChartSource, grammar: ChartGrammar): ScaleOptions<'category'> {
  const labels = new Map(data.labels);
  return {
    grid: { display: false },
    border: { color: grammar.palette.axis },
    ticks: {
      color: () => grammar.palette.quietInk,
      font: { size: 12 },
      maxRotation: 0,
      autoSkip: false,
      align: 'inner',
      callback: (value) => labels.get(Number(value)) ?? '',
    },
    afterBuildTicks: (axis) => {
      axis.ticks = labelsWithRoom(data, axis).map((value) => ({ value }));
    },
  };
}

/** The places of the period axis whose labels do not run into each other at the width that the chart has. */
function labelsWithRoom({ labels, values, forecast }: ChartSource['data'], axis: Scale): number[] {
  const { chart, ctx } = axis;
  const ticks = chart.scales['y']?.width ?? 0;
  const width = chart.width - ticks - sidePadding;
  const places = values.length + (forecast?.periods.length ?? 0);
  ctx.save();
  ctx.font = `12px ${Chart.defaults.font.family}`;
  // The first label begins at its place and the last one ends there: `align: 'inner'`.
  const spans = labels.map(([place, text], index) => {
    const taken = ctx.measureText(text).width;
    const at = (width * place) / Math.max(1, places - 1);
    const left = index === 0 ? at : index === labels.length - 1 ? at - taken : at - taken / 2;
    return { place, text, left, right: left + taken };
  });
  ctx.restore();
  return roomyLabels(spans).map(({ place }) => place);
}

function valueAxis({ data }: ChartSource, grammar: ChartGrammar): ScaleOptions<'linear'> {
  const labels = new Map(data.ticks);
  return {
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
  };
}
