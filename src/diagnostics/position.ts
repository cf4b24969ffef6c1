/**
 * A place in a file as an editor's screen counts it: line and column from 1, columns in UTF-16 units, the byte-order
 * mark not counted, CRLF, LF and CR each ending one line. `file` is relative to the content folder, with `/`.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Offsets of a text turned into places; made once per file. */
export interface Positions {
  /** The place of a UTF-16 offset of the text; offsets outside are clamped to it. */
  at(offset: number): Place;
  /** How many lines the text has, at least 1. */
  readonly lineCount: number;
}

/**
 * Indexes the line starts of a text so that offsets become places.
 * @param file path relative to the content folder
 * @param text the file's text without its byte-order mark
 */
export function createPositions(file: string, text: string): Positions {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return {
    lineCount: starts.length,
    at(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      return placeAmong(starts, file, clamped);
    },
  };
}

/**
 * The place of an offset in a text.
 * @param starts the offsets at which its lines begin, in order, 0 for the first
 */
export function placeAmong(starts: readonly number[], file: string, offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Orders places by file, line, then column; file names compare by code unit so that every machine agrees. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
