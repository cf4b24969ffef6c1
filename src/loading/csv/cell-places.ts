import { placeAmong, type Place } from '../../diagnostics/position.ts';

export interface CellPlaces {
  /** The offset where a line of the file begins, lines from 1; the end of the text past the last line. */
  startOf(line: number): number;
  /** The place of an offset of the text. */
  at(offset: number): Place;
  /**
   * Where a cell begins: its first character that is not blank, an opening quote included.
   * @param line the line its row begins on
   * @param column the cell’s rank in the row, from 0; past the last cell it is the end of the row
   */
  placeOf(line: number, column: number): Place;
  /** The column of that same place; 1 where a line break within an earlier cell moved it to another line. */
  columnOf(line: number, column: number): number;
  /** The offset of that same place. */
  offsetOf(line: number, column: number): number;
}

/**
 * Blanks at the beginning of a cell; an invisible character among them, such as a byte-order mark, is
 * what a cell begins with.
 */
const blanks = /^[^\S\v\f\ufeff]*/;

/**
 * Finds cells in a text whose lines end in `\n`. Nothing is indexed until a place is asked for, since most files have
 * nothing to report.
 */
export function createCellPlaces(file: string, text: string, delimiter: string): CellPlaces {
  let known: readonly number[] | undefined;

  function starts(): readonly number[] {
    if (known) return known;
    const made = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) made.push(end + 1);
    known = made;
    return made;
  }

  function startOf(line: number): number {
    return starts()[line - 1] ?? text.length;
  }

  const at = (offset: number): Place => placeAmong(starts(), file, offset);

  function offsetOf(line: number, column: number): number {
    let offset = startOf(line);
    for (let rank = 0; rank < column; rank += 1) {
      const end = cellEnd(text, offset, delimiter);
      if (text[end] !== delimiter) return end;
      offset = end + 1;
    }
    const end = cellEnd(text, offset, delimiter);
    const blank = blanks.exec(text.slice(offset, end))?.[0].length ?? 0;
    return offset + blank === end ? offset : offset + blank;
  }

  function columnOf(line: number, column: number): number {
    const [start, offset] = [startOf(line), offsetOf(line, column)];
    return text.lastIndexOf('\n', offset - 1) < start ? offset - start + 1 : 1;
  }

  return { startOf, at, offsetOf, columnOf, placeOf: (line, column) => at(offsetOf(line, column)) };
}

/** The offset of the delimiter or line end that closes the cell beginning at an offset. */
function cellEnd(text: string, offset: number, delimiter: string): number {
  if (text[offset] !== '"') return endFrom(text, offset, delimiter);
  for (let quote = text.indexOf('"', offset + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') quote += 1;
    else return endFrom(text, quote + 1, delimiter);
  }
  return text.length;
}

function endFrom(text: string, offset: number, delimiter: string): number {
  let end = offset;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return end;
}
