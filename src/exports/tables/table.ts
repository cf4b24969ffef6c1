import type { IsoDate } from '../../model/iso-date.ts';

/**
 * A cell: words, a day, a number (a rate from 0 to 1 where it is a percentage), an amount of minor units. Nothing is an
 * empty cell, never a zero.
 */
export type TableCell =
  | string
  | { readonly date: IsoDate }
  | { readonly number: number; readonly percent?: boolean }
  | { readonly minor: number; readonly currency: string }
  | null;

/** A table to take away. Its CSV and its workbook are written from the same cells. */
export interface Table {
  /** What the sheet of its workbook is called. */
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A day, or an empty cell where there is none. */
export function dayCell(date: IsoDate | undefined): TableCell {
  return date === undefined ? null : { date };
}
