import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FoundTerm, Glossary } from './glossary.ts';

/** The glossary of a page, and the address of an entry of it. */
export interface PageTerms {
  readonly glossary: Glossary;
  readonly href: (id: string) => string;
}

/** Where a term is left as it is: in a title, a link, code, or words that are quoted. */
const keptTags: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption', 'figcaption', 'summary'],
  ...['a', 'abbr', 'button', 'code', 'kbd', 'pre', 'samp', 'blockquote', 'q', 'svg'],
]);
const keptClasses: ReadonlySet<unknown> = new Set([
  ...['callout__kind', 'callout__title', 'secretbar'],
  ...['ref', 'task', 'var', 'vh', 'wording'],
]);

function isKept({ tagName, properties }: Element): boolean {
  const { className } = properties;
  return keptTags.has(tagName) || (Array.isArray(className) && className.some((name) => keptClasses.has(name)));
}

const quoteSigns = /[«»“”]/g;

/**
 * Makes the first mention of each term of the glossary, in the printed text of a page, a link to its entry. The link
 * carries the entry, for the script that shows it on hover and on focus. What the text says does not change. Words in
 * quotation marks, « … » or “…”, are someone else’s: they stay plain and are no first mention; a mark left open holds
 * to the end of its block.
 */
export function markTerms(printed: readonly ElementContent[], { glossary, href }: PageTerms): ElementContent[] {
  const marked = new Set<string>();
  let isQuoted = false;

  function link({ entry, text }: FoundTerm): Element {
    marked.add(entry.id);
    const { id, term, meaning } = entry;
    return h('a', { className: ['term'], href: href(id), dataTerm: term, dataMeaning: meaning }, text);
  }

  function markText(value: string): ElementContent[] {
    const parts: ElementContent[] = [];
    const quoted = quotedIn(value);
    let done = 0;
    for (const found of glossary.find(value)) {
      if (marked.has(found.entry.id) || quoted.some(({ start, end }) => start <= found.start && found.start < end))
        continue;
      if (found.start > done) parts.push({ type: 'text', value: value.slice(done, found.start) });
      parts.push(link(found));
      done = found.start + found.text.length;
    }
    return done < value.length ? [...parts, { type: 'text', value: value.slice(done) }] : parts;
  }

  /** The stretches of a text that stand in quotation marks; the next text of the block begins as this one ends. */
  function quotedIn(value: string): { readonly start: number; readonly end: number }[] {
    const edges = [...value.matchAll(quoteSigns)].map(({ 0: sign, index }) => ({
      index,
      opens: sign === '«' || sign === '“',
    }));
    const stretches = [{ index: 0, opens: isQuoted }, ...edges].map(({ index, opens }, at) => ({
      opens,
      start: index,
      end: edges[at]?.index ?? value.length,
    }));
    isQuoted = stretches.at(-1)?.opens === true;
    return stretches.filter(({ opens }) => opens);
  }

  function mark(node: ElementContent): ElementContent[] {
    if (node.type === 'text') return markText(node.value);
    if (node.type !== 'element' || isKept(node)) return [node];
    return [{ ...node, children: node.children.flatMap(mark) }];
  }

  return printed.flatMap((block) => {
    isQuoted = false;
    return mark(block);
  });
}
