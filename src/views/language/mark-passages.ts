import { escapeHtml } from '../../charts/escape.ts';
import type { Locale } from '../../model/locale.ts';
import type { FoundPassage, Passages } from './passages.ts';

/** HTML in pieces: a comment, an element that holds no markup, a tag (whose quoted values may hold a `>`), a text. */
const tokenPattern = /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1>|<\/?[a-z](?:"[^"]*"|[^">])*>|[^<]+/gi;
const openingTag = /^<([a-z][a-z0-9-]*)/i;
/** What holds text and nothing else: it is marked whole or not at all. */
const textOnly: ReadonlySet<string | undefined> = new Set(['desc', 'option', 'text', 'title', 'tspan']);

/**
 * Says in the HTML of a page which of its passages are in another language (WCAG 3.1.2): on the element that holds
 * one and nothing else, else on a `span` around it. What already says its language is left as it is, whichever it
 * is. Nothing else changes.
 */
export function markPassages(html: string, passages: Passages, lang: Locale): string {
  const tokens = [...(html.match(tokenPattern) ?? [])];
  let held: { readonly tag: string; depth: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.startsWith('<')) {
      held = within(token, held);
      continue;
    }
    if (held || !/\p{L}/u.test(token)) continue;
    const text = decode(token);
    const found = passages.find(text);
    if (found.length === 0) continue;
    const before = tokens[index - 1] ?? '';
    const tag = openingTag.exec(before)?.[1];
    const share = shareOf(text, found);
    // The language cannot change within an option; most of it decides.
    if (share >= (tag === 'option' ? 0.5 : 1) && tokens[index + 1] === `</${tag}>`)
      tokens[index - 1] = `${before.slice(0, -1)} lang="${lang}">`;
    else if (!textOnly.has(tag)) tokens[index] = spans(text, found, lang);
  }
  return tokens.join('');
}

/** How much of a text its passages are: 1 where there is nothing else. */
function shareOf(text: string, found: readonly FoundPassage[]): number {
  return found.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().length, 0) / text.trim().length;
}

/** What says its language around the next token, once a tag was read. */
function within(
  tag: string,
  held: { readonly tag: string; depth: number } | undefined,
): { readonly tag: string; depth: number } | undefined {
  const opened = openingTag.exec(tag)?.[1];
  if (held === undefined)
    return opened !== undefined && /\slang="/.test(tag) && !tag.endsWith('/>') ? { tag: opened, depth: 1 } : undefined;
  if (opened === held.tag) return { tag: held.tag, depth: held.depth + 1 };
  if (tag !== `</${held.tag}>`) return held;
  return held.depth === 1 ? undefined : { tag: held.tag, depth: held.depth - 1 };
}

function spans(text: string, found: readonly FoundPassage[], lang: Locale): string {
  let [done, marked] = [0, ''];
  for (const { start, end } of found) {
    marked += `${escapeHtml(text.slice(done, start))}<span lang="${lang}">${escapeHtml(text.slice(start, end))}</span>`;
    done = end;
  }
  return marked + escapeHtml(text.slice(done));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:x([0-9a-f]+)|(\d+))|([a-z]+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? entity;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}
