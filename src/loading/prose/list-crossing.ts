import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isComponentName } from '../../model/prose-components.ts';
import { withoutCode } from './code-mask.ts';
import type { Explanation, Range } from './explanation.ts';
import { isInlineTag } from './html-tags.ts';
import { lessThan } from './less-than.ts';
import { lineStartOf, type ProseSource } from './prose-source.ts';
import { refusedTag } from './refused-tag.ts';
import { scanTag } from './tag-source.ts';

interface Tag extends Range {
  readonly name: string;
}

/** The beginning of a line that begins a list item, or that is indented. */
const itemStart = /^[ \t>]*(?:[ \t]|(?:[-+*]|\d{1,9}[.)])[ \t])/;
const listMark = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

/**
 * Finds a tag opened outside a list item and closed inside it. This is looked for before parsing,
 * because the parser (satteri 0.10.5) then aborts the whole process instead of complaining.
 */
export function explainListCrossing(source: ProseSource, text: string): Explanation | undefined {
  if (!holdsClosingInItem(text.slice(source.bodyStart))) return undefined;
  const masked = withoutCode(text);
  const open: Tag[] = [];
  const tags = /<(\/?)(?:\s*([\p{L}_$][\p{L}\p{N}.:_$-]*)(?=[\s/>])|(?=>))/gu;
  tags.lastIndex = source.bodyStart;
  for (let found = tags.exec(masked); found; found = tags.exec(masked)) {
    const name = found[2] ?? '';
    if (found[1] === '') {
      const tag = scanTag(masked, found.index);
      if (!tag.selfClosing) open.push({ name, start: tag.start, end: tag.end });
      tags.lastIndex = Math.max(tag.end, found.index + 1);
      continue;
    }
    const index = open.findLastIndex((tag) => tag.name === name);
    const opening = open[index];
    if (!opening) continue;
    open.length = index;
    const closeEnd = masked.indexOf('>', found.index);
    const closing = { start: found.index, end: closeEnd === -1 ? masked.length : closeEnd + 1 };
    if (entersItem(masked, opening, closing))
      return { diagnostic: explainTag(source, text, opening), blank: [opening, closing] };
  }
  return undefined;
}

/** Whether a line begins so and holds a closing tag; each line is looked at once, however many blanks it has. */
function holdsClosingInItem(body: string): boolean {
  return body.split(/[\r\n]+/).some((line) => {
    const closing = line.lastIndexOf('</');
    return closing !== -1 && itemStart.test(line.slice(0, closing));
  });
}

/** Whether a list item that holds the closing tag does not hold the opening one. */
function entersItem(text: string, opening: Tag, closing: Range): boolean {
  const between = text
    .slice(opening.end, closing.start)
    .split(/\r\n|\r|\n/)
    .slice(1);
  const closingLine = between.at(-1);
  if (closingLine === undefined || !between.some((line) => listMark.test(line))) return false;
  const indent = /^[ \t>]*/.exec(closingLine)?.[0] ?? '';
  if (indent.replace(/>[ \t]?/g, '') === '' && !listMark.test(closingLine)) return false;
  const openingLine = text.slice(lineStartOf(text, opening.start), opening.start);
  const openingIndent = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/.exec(openingLine)?.[0].replace(/[^ \t>]/g, ' ');
  const inside = between.filter((line) => line.trim() !== '');
  return listMark.test(closingLine) || indent !== openingIndent || !inside.every((line) => line.startsWith(indent));
}

function explainTag(source: ProseSource, text: string, { name, start }: Tag): Diagnostic {
  if (isComponentName(name) || isInlineTag(name)) return problem('crossed-tags', source.at(start), { name });
  return refusedTag(source, start, name) ?? lessThan(source, text, start).diagnostic;
}
