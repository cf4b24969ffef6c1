import { problem } from '../../diagnostics/catalogue/index.ts';
import { excerptAt, type ProseSource } from './prose-source.ts';
import type { Explanation, Range } from './explanation.ts';

/** Explains a brace the parser could not read as code, from what stands around it; undefined when no brace is near. */
export function explainBrace(
  source: ProseSource,
  text: string,
  at: number,
  complaint: string,
): Explanation | undefined {
  if (
    !/^(?:Unexpected end of file in expression|Could not parse expression|Unexpected (?:extra content|prop) in spread)/.test(
      complaint,
    )
  )
    return undefined;
  const unclosed = text[at] === '{' && complaint.startsWith('Unexpected end of file');
  const range = unclosed ? { start: at, end: paragraphEnd(text, at) } : outermostBraces(text, source.bodyStart, at);
  if (!range) return undefined;
  const tag = /<([A-Z]\w*)[^<>]*?(?:\s([\w-]+)\s*=\s*)?$/.exec(
    text.slice(Math.max(source.bodyStart, range.start - 500), range.start),
  );
  if (tag && !tag[0].includes('/>')) {
    const component = tag[1] ?? '';
    const attribute = tag[2];
    if (attribute === undefined)
      return { diagnostic: problem('spread-attributes', source.at(range.start), { component }), blank: [range] };
    const start = range.start - (/[\w-]+\s*=\s*$/.exec(text.slice(0, range.start))?.[0].length ?? 0);
    return {
      diagnostic: problem('computed-attribute', source.at(start), { component, attribute }),
      blank: [{ start, end: range.end }],
    };
  }
  return {
    diagnostic: braceProblem(source, range),
    blank: unclosed ? [{ start: at, end: at + 1 }] : bracesIn(text, range),
  };
}

/** The problem of a brace in the text that is not a comment. */
export function braceProblem(source: ProseSource, range: Range): Explanation['diagnostic'] {
  if (/^\{\s*\/\*(?![\s\S]*\*\/)/.test(source.text.slice(range.start, range.end)))
    return problem('unclosed-comment', source.at(range.start), {});
  // An assistant’s pointer to what it read, which no escaped brace would mend.
  const [pointer] = /:contentReference\[oaicite:\d{1,4}\]$/.exec(source.text.slice(0, range.start)) ?? [];
  if (pointer !== undefined) {
    const start = range.start - pointer.length;
    return problem('foreign-citation', source.at(start), { written: source.text.slice(start, range.end) });
  }
  const written = excerptAt(source.text.slice(0, range.end), range.start);
  return problem('unescaped-brace', source.at(range.start), { written, escaped: written.replace(/[{}]/g, '\\$&') });
}

/**
 * The outermost braces open at an offset, from the paragraph’s beginning, else from the body’s. Unclosed ones
 * end with their paragraph.
 */
function outermostBraces(text: string, bodyStart: number, at: number): Range | undefined {
  const paragraph = Math.max(bodyStart, lastBlankLine(text, at));
  return lastBraces(text, paragraph, at) ?? (paragraph > bodyStart ? lastBraces(text, bodyStart, at) : undefined);
}

function lastBraces(text: string, from: number, at: number): Range | undefined {
  let depth = 0;
  let start = -1;
  let last: Range | undefined;
  for (let offset = from; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '\\') offset += 1;
    else if (character === '`') offset = endOfCode(text, offset);
    else if (character === '{') {
      if (depth === 0 && offset > at) break;
      if (depth === 0) start = offset;
      depth += 1;
    } else if (character === '}' && depth > 0 && (depth -= 1) === 0) last = { start, end: offset + 1 };
  }
  return depth === 0 ? last : { start, end: paragraphEnd(text, start) };
}

function paragraphEnd(text: string, from: number): number {
  const end = /\r?\n[ \t]*\r?\n|\r[ \t]*\r|$/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/** The last backtick of an inline code span, or the one at `offset` when nothing closes it. */
function endOfCode(text: string, offset: number): number {
  const fence = /`+/y;
  fence.lastIndex = offset;
  const mark = fence.exec(text)?.[0] ?? '`';
  const close = text.indexOf(mark, offset + mark.length);
  return close === -1 ? offset + mark.length - 1 : close + mark.length - 1;
}

function lastBlankLine(text: string, at: number): number {
  const before = [...text.slice(0, at).matchAll(/\r?\n[ \t]*\r?\n|\r[ \t]*\r/g)].at(-1);
  return before ? before.index + before[0].length : 0;
}

function bracesIn(text: string, range: Range): Range[] {
  return [...text.slice(range.start, range.end).matchAll(/[{}]/g)].map((brace) => ({
    start: range.start + brace.index,
    end: range.start + brace.index + 1,
  }));
}
