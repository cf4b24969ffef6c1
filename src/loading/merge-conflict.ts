import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Positions } from '../diagnostics/position.ts';

/** How many conflicts of a file are told: who has that many will look at them all. */
const mostTold = 50;

/**
 * Tells the passages that git left in two versions, each at the first of its marks. Half a mark is enough: who settles
 * a conflict by hand forgets one. A line of seven `=` alone is a heading’s in Markdown, and seven `>` a quotation’s,
 * unless one follows the other.
 * @param text with LF line ends
 */
export function findMergeConflicts(text: string, positions: Positions): Diagnostic[] {
  const closings = marks(text, '>');
  const opened = marks(text, '<');
  const middle = marks(text, '=').find((at) => closings.some((closing) => closing > at));
  const starts = opened.length > 0 || middle === undefined ? opened : [middle];
  return starts.map((start) => {
    const closing = closings.find((at) => at > start);
    const place = positions.at(start);
    const end = closing === undefined ? 0 : positions.at(closing).line;
    return problem('merge-conflict', place, { line: place.line, end });
  });
}

/** Where the lines begin that seven of a sign mark, the first fifty. */
function marks(text: string, sign: '<' | '=' | '>'): number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(new RegExp(`^${sign}{7}(?![^ \\n])`, 'gm'))) {
    found.push(index);
    if (found.length === mostTold) break;
  }
  return found;
}
