import { hiddenWordsMark } from '../../search/index-document.ts';
import { passageMarkup, type PassagePart } from '../../views/search/result.ts';
import { nodeOf } from '../dom.ts';

/**
 * The typography of a text again, where the index has straight apostrophes and plain spaces only: apostrophes between
 * letters, and the no-break spaces of French around its signs. A word may be marked on either side.
 */
export function dress(text: string): string {
  return text
    .replace(/(\p{L}(?:<\/mark>)?)'(?=(?:<mark>)?\p{L})/gu, '$1’')
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[»:%€])/g, '\u00a0')
    .replace(/ (?=[;!?])/g, '\u202f');
}

/**
 * The runs of an excerpt as Pagefind gives it: text in which `<` and `>` are written `&lt;` and `&gt;`, and nothing
 * else is, with `<mark>` around what matched. What stands after the mark of hidden words is dropped.
 */
export function readExcerpt(html: string): PassagePart[] {
  const [shown = ''] = html.split(hiddenWordsMark, 1);
  return dress(shown)
    .split(/<\/?mark>/)
    .flatMap((run, index) => {
      const text = run.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return text === '' ? [] : [{ text, marked: index % 2 === 1 }];
    });
}

/** Whether something in an excerpt matched. */
export function hasMatch(html: string): boolean {
  return html.split(hiddenWordsMark, 1)[0]?.includes('<mark>') ?? false;
}

/** Writes runs into an element as text and `<mark>` elements. */
export function writeExcerpt(element: HTMLElement, parts: readonly PassagePart[]): void {
  element.append(...passageMarkup(parts).map(nodeOf));
}
