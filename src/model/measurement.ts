import type { Period } from './period.ts';

export type MeasurementStatus = 'final' | 'provisional' | 'corrected';

/** The columns of the cells a figure was read from. In a file with a column for each KPI, `kpi` is that of its cell. */
export interface MeasuredCells {
  readonly value: number;
  readonly kpi: number;
  readonly party?: number;
}

/**
 * One figure of one KPI for one period, as read from a CSV file.
 * `value` is null where the cell was empty: missing is never zero. Percentages are kept as 0–1.
 */
export interface Measurement {
  readonly kpi: string;
  readonly period: Period;
  readonly value: number | null;
  readonly party?: string;
  readonly status: MeasurementStatus;
  readonly note?: string;
  /** Where it was read: a path relative to the content folder, and the line as an editor counts it. */
  readonly file: string;
  readonly line: number;
  /**
   * Where its cells begin on that line, counted as an editor does; absent where they are not known,
   * as in a partner edition.
   */
  readonly columns?: MeasuredCells;
  /** The two figures that a ratio without a row of its own divides; its place is then that of the first. */
  readonly parts?: { readonly of: Measurement; readonly by: Measurement };
  /**
   * The figures of the shorter periods that a total without a row of its own adds up, in order; its place
   * is then that of the first.
   */
  readonly addends?: readonly Measurement[];
}
