import { problem } from '../../diagnostics/catalogue/index.ts';
import { withoutCode } from './code-mask.ts';
import type { ProseSource } from './prose-source.ts';

/**
 * Tells two stars that no others go with in their paragraph, as where one pair was forgotten or a blank stands within
 * them: Markdown shows them. Once a paragraph.
 */
export function checkUnpairedMarks(source: ProseSource): void {
  const { bodyStart, problems } = source;
  const body = withoutCode(source.text.slice(bodyStart));
  if (!body.includes('**')) return;
  let start = 0;
  for (const { index, 0: gap } of [...body.matchAll(emptyLines), { index: body.length, 0: '' }]) {
    const paragraph = body.slice(start, index);
    const lone = paragraph.includes('**') ? loneMark(paragraph) : undefined;
    if (lone !== undefined)
      problems.push(problem('unpaired-mark', source.at(bodyStart + start + lone), { mark: '**' }));
    start = index + gap.length;
  }
}

/** What parts two paragraphs. */
const emptyLines = /(?:\r\n|\r|\n)[ \t]*(?=\r|\n)/g;

/** Where the first mark stands that is of no pair; each item, cell and heading is a text of its own. */
function loneMark(paragraph: string): number | undefined {
  let open: number | undefined;
  let last = 0;
  for (const { index, 0: mark } of paragraph.matchAll(
    /(?<![\\*])\*\*(?!\*)|(?<!\\)\||^[ \t>]*(?:[-+*]|\d{1,9}[.)]|#{1,6})[ \t]|\*{3,}/gm,
  )) {
    if (mark === '**') {
      const closes = open !== undefined && index > last && /\S/.test(paragraph.charAt(index - 1));
      const opens = /\S/.test(paragraph.charAt(index + 2));
      if (closes) open = undefined;
      else if (open !== undefined) return open;
      else if (opens) open = index;
      else return index;
    } else if (mark.startsWith('***')) return undefined;
    else if (open !== undefined) return open;
    last = index + mark.length;
  }
  return open;
}
