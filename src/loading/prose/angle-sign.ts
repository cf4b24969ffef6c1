import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isComponentName } from '../../model/prose-components.ts';
import { isAllowedLink } from './addresses.ts';
import type { Explanation } from './explanation.ts';
import { lessThan } from './less-than.ts';
import { excerptAt, type ProseSource } from './prose-source.ts';
import { closingTag } from './tag-pairs.ts';
import { refusedTag } from './refused-tag.ts';

/** What a sign `<` that opens no readable tag was meant to be, told from what stands after it. */
export function explainAngleSign(source: ProseSource, text: string, at: number): Explanation {
  const rest = text.slice(at, at + 2000);
  const sign = { start: at, end: at + 1 };
  if (rest.startsWith('<!--')) {
    const end = text.indexOf('-->', at);
    const close = end === -1 ? at + excerptAt(text, at, Infinity).length : end + 3;
    const comment = text
      .slice(at + 4, end === -1 ? close : end)
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 60);
    return { diagnostic: problem('html-comment', source.at(at), { comment }), blank: [{ start: at, end: close }] };
  }
  const address = /^<((?:[a-z][a-z0-9+.-]*:|www\.)[^\s<>]*|[^\s<>@/]+@[^\s<>]+)>?/i.exec(rest);
  if (address && /^(?:[a-z][a-z0-9+.-]*:\S|www\.|[^\s<>]+@)/i.test(address[1] ?? '')) {
    const written = address[1] ?? '';
    const link = linkTo(written);
    return {
      diagnostic: isAllowedLink(link)
        ? problem('angle-bracket-link', source.at(at), { address: written, link })
        : problem('forbidden-link', source.at(at + 1), { address: written }),
      blank: [sign],
    };
  }
  const tag = /^<!?\/?([A-Za-z](?:[\w.-]|:(?=[a-z]))*)/.exec(rest);
  if (tag) {
    const explained = explainTag(source, text, at, tag[1] ?? '');
    if (explained) return explained;
  }
  return lessThan(source, text, at);
}

function linkTo(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return address.includes('@') ? `mailto:${address}` : `https://${address}`;
}

function explainTag(source: ProseSource, text: string, at: number, name: string): Explanation | undefined {
  const place = source.at(at);
  const range = { start: at, end: tagEnd(text, at) };
  if (text.startsWith('<!', at))
    return { diagnostic: problem('raw-html', place, { tag: `!${name.toLowerCase()}` }), blank: [range] };
  const written = text.slice(at, range.end);
  const selfClosing = written.endsWith('/>');
  const closing = selfClosing ? undefined : closingTag(text, name, range.end);
  const blank = closing ? [range, closing] : [range];
  if (!isComponentName(name)) {
    // « si a <b alors » compares: a tag in lower case has its `>`, or at least an attribute.
    const isTag = /^[A-Z]/.test(name) || /^<\/?[a-z][\w.-]*(?:[^<]*>|\s+[\w:-]+\s*=)/i.test(written);
    const refused = isTag ? refusedTag(source, at, name) : undefined;
    return refused && { diagnostic: refused, blank };
  }
  const [unquoted, ...others] = unquotedAttributes(source, written, at, name);
  if (unquoted) {
    source.problems.push(...others);
    return { diagnostic: unquoted, blank };
  }
  const braces = /\{/.exec(written);
  if (braces && written[braces.index - 1] !== '=') {
    return { diagnostic: problem('spread-attributes', source.at(at + braces.index), { component: name }), blank };
  }
  return { diagnostic: problem('malformed-tag', place, { name, written: excerptAt(text, at) }), blank };
}

/** The attributes of a component whose value stands in no straight quotes, each at its place. */
function unquotedAttributes(source: ProseSource, written: string, at: number, component: string): Diagnostic[] {
  // After the sign =, a value in typographic quotes, which may hold blanks, or a bare one up to the next blank or the
  // end of the tag.
  const unquoted = /\s([A-Za-z][\w-]*)\s*=\s*([“”„«‘’][^“”»‘’\r\n]*[“”»‘’]?|[^\s"'{>][^\s>]*?(?=\/?>|\s|$))/g;
  return [...written.matchAll(unquoted)].map(({ index, 0: whole, 1: attribute = '', 2: given = '' }) => {
    const value = given.replace(/[“”„«»‘’]/g, '').trim();
    return problem('unquoted-attribute', source.at(at + index + whole.search(/\S/)), { component, attribute, value });
  });
}

/** After the `>` of a tag that cannot be read, on its line; else the end of the line. */
function tagEnd(text: string, at: number): number {
  const line = excerptAt(text, at, Infinity);
  const close = line.indexOf('>');
  return at + (close === -1 ? line.length : close + 1);
}
