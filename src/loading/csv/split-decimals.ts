import type { CsvRow } from './csv-cells.ts';

/**
 * The rows of a file separated by commas in which decimal commas split figures: they have more cells than the header,
 * and as many that are the whole part of a figure before its decimals. None where that is the slip of fewer than two
 * rows, or of less than half.
 */
export function rowsOfSplitDecimals(header: readonly string[], rows: readonly CsvRow[]): readonly CsvRow[] {
  const split = rows.filter(({ cells }) => {
    const excess = cells.length - header.length;
    return excess > 0 && cells.filter(isHalf).length >= excess;
  });
  return split.length >= 2 && split.length * 2 >= rows.length ? split : [];
}

/** Whether a cell is the whole part of a figure, and the next one its decimals: `97` before `2 %`. */
function isHalf(cell: string, at: number, cells: readonly string[]): boolean {
  return /^[-−+]?\d[\d\s]*$/.test(cell.trim()) && /^\d+(?:\s?[%€]|\s\p{L}+)?$/u.test((cells[at + 1] ?? '').trim());
}
