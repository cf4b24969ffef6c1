import type { Element, ElementContent } from 'hast';
import { isComponentName, proseComponents } from '../../model/prose-components.ts';
import { isInlineTag } from './html-tags.ts';

/** Elements whose text needs no paragraph of its own. */
const sentences = new Set([
  'p',
  'li',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
  'em',
  'strong',
  'del',
  'sub',
  'sup',
  'abbr',
  'kbd',
]);

/** Whether a tag stands inside sentences, so that a line with it alone is still part of its paragraph. */
export function isInline(name: string | null): boolean {
  return (
    name !== null && ((isComponentName(name) && proseComponents[name].placement === 'inline') || isInlineTag(name))
  );
}

/** An empty line, which within a quotation still bears its `>`. */
const emptyLine = /(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/;

const isParagraph = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'p';

/**
 * Mends paragraphs that the parser cuts where a line holds only an inline tag (`<Clause … />`): neighbours that no
 * empty line parts become one paragraph again, and a tag left alone gets a paragraph of its own.
 */
export function gatherSentences(children: readonly ElementContent[], text: string, parent: string): ElementContent[] {
  if (sentences.has(parent) && !children.some(isParagraph)) return [...children];
  const gathered: ElementContent[] = [];
  let sentence: Element | undefined;
  let previous: Element | undefined;
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') {
      if (!previous) gathered.push(child);
      continue;
    }
    const inline = child.type === 'element' && isInline(child.tagName);
    const gap = gapBetween(text, previous, child);
    const goesOn = inline || (isParagraph(child) && previous !== undefined && isInline(previous.tagName));
    if (sentence !== undefined && goesOn && !emptyLine.test(gap)) {
      sentence.children.push(
        { type: 'text', value: /[\r\n]/.test(gap) ? '\n' : gap },
        ...(inline ? [child] : child.children),
      );
    } else {
      if (previous) gathered.push({ type: 'text', value: '\n' });
      const own: ElementContent = inline ? { type: 'element', tagName: 'p', properties: {}, children: [child] } : child;
      gathered.push(own);
      sentence = isParagraph(own) ? own : undefined;
    }
    previous = child.type === 'element' ? child : undefined;
  }
  return gathered;
}

function gapBetween(text: string, before: ElementContent | undefined, after: ElementContent): string {
  const from = before?.position?.end.offset;
  const to = after.position?.start.offset;
  return from === undefined || to === undefined ? '\n\n' : text.slice(from, to);
}
