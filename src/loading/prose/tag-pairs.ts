import { problem } from '../../diagnostics/catalogue/index.ts';
import { isComponentName } from '../../model/prose-components.ts';
import { explainStatement, statementWithin } from './code-statement.ts';
import type { Explanation, Range } from './explanation.ts';
import { isHtmlTag, isInlineTag } from './html-tags.ts';
import { lessThan } from './less-than.ts';
import { excerptAt, offsetOf, type ProseSource } from './prose-source.ts';
import { refusedTag } from './refused-tag.ts';
import { scanTag } from './tag-source.ts';

/**
 * Explains what the parser says about opening and closing tags that do not meet; undefined when it says something else.
 */
export function explainTagPair(
  source: ProseSource,
  text: string,
  at: number,
  complaint: string,
): Explanation | undefined {
  const unopened = /^Unexpected closing tag `<\/(.*?)>`, expected an open tag first/.exec(complaint);
  if (unopened) return explainUnopened(source, text, at, unopened[1] ?? '');
  const crossed =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)\)/.exec(
      complaint,
    );
  if (crossed) {
    const opening = offsetOf(text, Number(crossed[3]), Number(crossed[4]));
    return explainCrossed(source, text, { name: crossed[1] ?? '', at }, { name: crossed[2] ?? '', at: opening });
  }
  const unclosed = /^Expected a closing tag for `<(.*?)>` \((\d+):(\d+)\)/.exec(complaint);
  if (unclosed)
    return explainUnclosed(source, text, offsetOf(text, Number(unclosed[2]), Number(unclosed[3])), unclosed[1] ?? '');
  const shared = /^Expected the closing tag `<\/(.*?)>` either after the end of .* opened at (\d+):(\d+)\)/.exec(
    complaint,
  );
  if (!shared) return undefined;
  const name = shared[1] ?? '';
  const opening = scanTag(text, offsetOf(text, Number(shared[2]), Number(shared[3])));
  return {
    diagnostic: problem('text-on-tag-line', source.at(at), { tag: `</${name}>` }),
    blank: [opening, rangeOfClosing(text, at)],
  };
}

/** The next closing tag of a name from an offset on. */
export function closingTag(text: string, name: string, from: number): Range | undefined {
  const pattern = new RegExp(`</\\s*${escapePattern(name)}\\s*>`, 'g');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? { start: found.index, end: pattern.lastIndex } : undefined;
}

interface Tag {
  readonly name: string;
  readonly at: number;
}

function explainUnopened(source: ProseSource, text: string, at: number, name: string): Explanation {
  const html = isHtmlTag(name) && !isInlineTag(name);
  const diagnostic = html
    ? problem('raw-html', source.at(at), { tag: name.toLowerCase() })
    : problem('unopened-tag', source.at(at), { name });
  return { diagnostic, blank: [rangeOfClosing(text, at)] };
}

/** A closing tag met while another one is open: two tags that cross, one never closed, or a name mistyped. */
function explainCrossed(source: ProseSource, text: string, closed: Tag, opened: Tag): Explanation {
  const opening = scanTag(text, opened.at);
  if (isOpenBefore(text, closed.name, source.bodyStart, opened.at)) {
    const later = closingTag(text, opened.name, closed.at);
    if (!later || !isComponentName(opened.name)) return explainUnclosed(source, text, opened.at, opened.name);
    return {
      diagnostic: problem('crossed-tags', source.at(opened.at), { name: opened.name }),
      blank: [opening, later],
    };
  }
  const blank = [opening, rangeOfClosing(text, closed.at)];
  const refused = isComponentName(closed.name) ? refusedTag(source, opened.at, opened.name) : undefined;
  if (!isComponentName(opened.name) && refused) return { diagnostic: refused, blank };
  return {
    diagnostic: problem('unclosed-tag', source.at(closed.at), { name: opened.name, closed: closed.name }),
    blank,
  };
}

function explainUnclosed(source: ProseSource, text: string, at: number, name: string): Explanation {
  const place = source.at(at);
  const opening = scanTag(text, at);
  const closing = closingTag(text, name, opening.end);
  const both = closing ? [opening, closing] : [opening];
  if (/^www\./i.test(name))
    return {
      diagnostic: problem('angle-bracket-link', place, { address: name, link: `https://${name}` }),
      blank: [opening],
    };
  if (!isInlineTag(name) && !isComponentName(name)) {
    const refused = refusedTag(source, at, name);
    return refused ? { diagnostic: refused, blank: both } : lessThan(source, text, at);
  }
  const swallowed = statementWithin(text, opening.end, closing?.start ?? text.length);
  if (swallowed !== undefined) return explainStatement(source, text, swallowed);
  if (!closing || isInlineTag(name))
    return { diagnostic: problem('unclosed-tag', place, { name, closed: '' }), blank: both };
  // The closing tag is that of the next one of its kind, which would otherwise be told as unclosed in its turn.
  if (isOpenBefore(text, name, opening.end, closing.start))
    return { diagnostic: problem('unclosed-tag', place, { name, closed: '' }), blank: [opening] };
  if (excerptAt(text, opening.end).trim() !== '')
    return { diagnostic: problem('text-on-tag-line', place, { tag: `<${name}>` }), blank: both };
  return { diagnostic: problem('crossed-tags', place, { name }), blank: both };
}

/** Whether more tags of a name are opened than closed between two offsets. */
function isOpenBefore(text: string, name: string, from: number, to: number): boolean {
  let open = 0;
  for (const tag of text.slice(from, to).matchAll(new RegExp(`<(/?)\\s*${escapePattern(name)}(?=[\\s/>])`, 'g'))) {
    if (tag[1] === '/') open -= 1;
    else if (!scanTag(text, from + tag.index).selfClosing) open += 1;
  }
  return open > 0;
}

function rangeOfClosing(text: string, at: number): Range {
  const end = text.indexOf('>', at);
  return { start: at, end: end === -1 ? text.length : end + 1 };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
