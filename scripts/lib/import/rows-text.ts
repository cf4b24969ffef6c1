import Papa from 'papaparse';
import type { CsvRow } from '../../../src/loading/csv/csv-cells.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ownerColumn, type Spreadsheet } from './spreadsheet.ts';

/** Some rows of a spreadsheet as a CSV file without the column that names their partnership. */
export interface RowsText {
  readonly text: string;
  /** A problem of that file at the spreadsheet’s own cell. */
  readonly restore: (problem: Diagnostic) => Diagnostic;
}

/** Writes rows under the spreadsheet’s header, each on the line it had. */
export function writeRows({ header, table, delimiter }: Spreadsheet, rows: readonly CsvRow[]): RowsText {
  const owner = ownerColumn(header);
  const written = [header, ...rows];
  const cellsOf = (row: CsvRow) =>
    row.cells
      .filter((_, rank) => rank !== owner)
      .map((cell) => Papa.unparse([[cell.replaceAll('\n', ' ')]], { delimiter }));
  const lines: string[] = [];
  for (const row of written) {
    while (lines.length < row.line - 1) lines.push('');
    lines.push(cellsOf(row).join(delimiter));
  }
  return {
    text: lines.join('\n'),
    restore: (problem) => {
      const row = written.find(({ line }) => line === problem.place.line);
      if (!row) return problem;
      const rank = rankAt(cellsOf(row), delimiter, problem.place.column);
      const { line, column } = table.placeOf(row, owner !== -1 && rank >= owner ? rank + 1 : rank);
      return { ...problem, place: { ...problem.place, line, column } };
    },
  };
}

/** The rank of the cell that holds a column of a line, columns counted from 1. */
function rankAt(cells: readonly string[], delimiter: string, column: number): number {
  let end = 0;
  const rank = cells.findIndex((cell) => {
    end += cell.length + delimiter.length;
    return column <= end;
  });
  return rank === -1 ? cells.length - 1 : rank;
}
