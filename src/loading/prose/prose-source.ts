import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place, Positions } from '../../diagnostics/position.ts';

/** A text being read: its source, how its offsets become places, and what was found wrong in it so far. */
export interface ProseSource {
  readonly text: string;
  readonly bodyStart: number;
  readonly problems: Diagnostic[];
  /** The place of an offset of the whole file. */
  readonly at: (offset: number) => Place;
}

/** Opens a text for reading. */
export function createProseSource(text: string, bodyStart: number, positions: Positions): ProseSource {
  return { text, bodyStart, problems: [], at: (offset) => positions.at(offset) };
}

/** The offset of a line and column, both from 1; the end of the text when the line is past it. */
export function offsetOf(text: string, line: number, column: number): number {
  const lineEnd = /\r\n|\r|\n/g;
  let start = 0;
  for (let seen = 1; seen < line; seen += 1) {
    if (!lineEnd.exec(text)) return text.length;
    start = lineEnd.lastIndex;
  }
  return Math.min(start + column - 1, text.length);
}

/** What stands at an offset, up to the end of its line and at most `limit` characters: enough to recognise it. */
export function excerptAt(text: string, offset: number, limit = 40): string {
  const line = /[^\r\n]*/y;
  line.lastIndex = offset;
  return (line.exec(text)?.[0] ?? '').slice(0, limit);
}

/** The offset where the line that holds an offset begins. */
export function lineStartOf(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start + text.slice(start, offset).lastIndexOf('\r') + 1;
}
