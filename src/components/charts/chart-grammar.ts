import type { Chart } from 'chart.js';
import type { DataName } from '../../charts/kpi-chart-data.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChartSource } from './chart-source.ts';

export type LineChart = Chart<'line', (number | null)[], string>;

/** Draws what Chart.js does not know: watch band, gaps, dated levels with their names, triggered clauses. */
export class ChartGrammar {
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
    this.#forecast(chart);
    ctx.lineCap = 'round';
    for (const [from, to, value] of data.targets) this.#rule(ctx, x(from), x(to), y(value), this.palette.ink, [2, 4]);
    ctx.restore();
  }

  /** Over the line: the names of the levels, the triggers and the name of the forecast. */
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
    if (data.forecast) {
      ctx.textAlign = 'right';
      const y = data.forecast.low ? area.bottom - 7 : area.top + 10;
      this.#write(ctx, data.forecast.name, area.right, y, this.palette.quietInk);
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

  /** The band of the forecast, from the last value on. */
  #forecast(chart: LineChart): void {
    const { data } = this.#source;
    if (!data.forecast) return;
    const { ctx } = chart;
    const x = (index: number) => chart.scales['x']?.getPixelForValue(index) ?? 0;
    const y = (value: number) => chart.scales['y']?.getPixelForValue(value) ?? 0;
    const last = data.values.findLastIndex((value) => value !== null);
    const at = (index: number) => x(data.values.length + index);
    ctx.beginPath();
    ctx.moveTo(x(last), y(data.values[last] ?? 0));
    for (const [index, [, high]] of data.forecast.bounds.entries()) ctx.lineTo(at(index), y(high));
    for (const [index, [low]] of [...data.forecast.bounds.entries()].toReversed()) ctx.lineTo(at(index), y(low));
    ctx.closePath();
    ctx.fillStyle = this.palette.gap;
    ctx.fill();
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
    this.#write(ctx, words, x, y, colour);
  }

  /** Words on a ground of their own, so that no line runs through them. */
  #write(ctx: CanvasRenderingContext2D, words: string, x: number, y: number, colour: string): void {
    ctx.setLineDash([]);
    ctx.lineJoin = 'round';
    ctx.lineWidth = 4;
    ctx.strokeStyle = this.palette.surface;
    ctx.strokeText(words, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(words, x, y);
  }
}
