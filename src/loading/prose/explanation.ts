import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** A stretch of the text, by UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Why the parser stumbled, in our words, and what to take out so that it can go on to the next problem. */
export interface Explanation {
  readonly diagnostic: Diagnostic;
  readonly blank: readonly Range[];
}

/** The text with stretches replaced by spaces, so that every other offset stays where it was. */
export function blanked(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    pieces.push(
      text.slice(done, Math.max(start, done)),
      text.slice(Math.max(start, done), end).replace(/[^\r\n]/g, ' '),
    );
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
