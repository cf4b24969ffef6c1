import { hiddenWordsMark } from '../../search/index-document.ts';
import { passageMarkup, type PassagePart } from '../../views/search/result.ts';
import { nodeOf } from '../dom.ts';

/** Typographic apostrophes again, between letters, where the index has straight ones. */
export function dress(text: string): string {
  return text.replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}

/**
 * The runs of an excerpt as Pagefind gives it: text with `<mark>` alone. It is read as inert text, never put into the page as HTML.
 * What stands after the mark of hidden words is dropped.
 */
export function readExcerpt(html: string): PassagePart[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts: PassagePart[] = [];
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    const cut = text.indexOf(hiddenWordsMark);
    const kept = cut < 0 ? text : text.slice(0, cut);
    if (kept !== '') parts.push({ text: dress(kept), marked: node.nodeName === 'MARK' });
    if (cut >= 0) break;
  }
  return parts;
}

/** Writes runs into an element as text and `<mark>` elements. */
export function writeExcerpt(element: HTMLElement, parts: readonly PassagePart[]): void {
  element.append(...passageMarkup(parts).map(nodeOf));
}
