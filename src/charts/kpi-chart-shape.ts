import type { Period } from '../model/period.ts';
import type { Axis, TickForm } from './axis.ts';

/** `card` for one of several on a page, `wide` for the chart a section is about. */
export type ChartSize = 'card' | 'wide';

/** A place on the drawing, in its units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A measured or missing period of the chart. */
export interface ChartPoint {
  readonly period: Period;
  readonly x: number;
  readonly y: number | null;
  readonly value: number | null;
  readonly provisional: boolean;
}

/** A level that holds over some periods. */
export interface ChartLevel {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly value: number;
}

/** Where the name of a level stands: at an end of its line, over or under it. */
export interface LevelName {
  readonly level: ChartLevel;
  readonly end: 'start' | 'end';
  readonly side: 'above' | 'below';
}

/** A rectangle of the drawing, such as a band of agreed values. */
export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Periods without data; `bridge` joins the values on either side where there are two. */
export interface ChartGap {
  readonly x: number;
  readonly width: number;
  readonly periods: readonly Period[];
  readonly bridge?: readonly [Spot, Spot];
}

/** The moment a threshold set a clause in motion, or would have with final figures. */
export interface ChartTrigger {
  readonly period: Period;
  readonly article?: string;
  readonly provisional: boolean;
}

/** The forecast beyond the last value: its line, which begins there, and the band about it as a closed outline. */
export interface ChartForecast {
  readonly points: readonly (Spot & { readonly period: Period; readonly value: number })[];
  readonly band: readonly Spot[];
  readonly bounds: readonly (readonly [low: number, high: number])[];
}

/** A KPI’s chart as plain geometry: every coordinate computed, no word in any language. */
export interface KpiChart {
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly axis: Axis;
  readonly form: TickForm;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly points: readonly ChartPoint[];
  readonly runs: readonly (readonly Spot[])[];
  readonly gaps: readonly ChartGap[];
  readonly targets: readonly ChartLevel[];
  readonly limits: readonly ChartLevel[];
  readonly bands: readonly ChartBox[];
  /** The names of the last target and of the last contractual threshold. */
  readonly names: { readonly target?: LevelName; readonly limit?: LevelName };
  readonly triggers: readonly (ChartTrigger & { readonly x: number })[];
  readonly labels: readonly {
    readonly x: number;
    readonly period: Period;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly last: ChartPoint;
  readonly forecast?: ChartForecast;
}
