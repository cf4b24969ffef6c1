import { lineAbove, type YamlLine } from './yaml-line.ts';

/** The dashes and bullets that a word processor puts for the hyphen of a list, with the blank that follows. */
const wordMark = /^( *)(--|[–—−•‣▪●◦·*])[ \u00a0\u2007\u202f\t]+(?=\S)/;

/** A word processor’s mark before a field or a group, which no text begins with. */
const markedField = /^ *(?:--|[–—−•‣▪●◦·*])[ \u00a0\u2007\u202f\t]+(?:\{|[a-z][\w-]*:(?: |$))/m;

/** Where a line begins with a word processor’s mark in the place of a list’s hyphen. */
export interface WordMark {
  readonly mark: string;
  readonly offset: number;
  /** Its length with the blanks that follow it. */
  readonly length: number;
  /** Whether the item above it, of the same list, begins with such a mark too. */
  readonly repeats: boolean;
}

/**
 * The word processor’s mark that begins a line where a list goes on or begins: before a field, level with another item,
 * or at the margin. Elsewhere it may belong to a text, but for a star, which begins none.
 * @param known where the lines begin that were found to start with such a mark
 */
export function wordMarkOf(yaml: string, line: YamlLine, known: ReadonlySet<number>): WordMark | undefined {
  const [written, indent = '', mark = ''] = wordMark.exec(line.text) ?? [];
  if (written === undefined) return undefined;
  let above = lineAbove(yaml, line);
  while (above && above.content - above.start > indent.length) above = lineAbove(yaml, above);
  const level = above && above.content - above.start === indent.length ? above : undefined;
  const repeats = level !== undefined && known.has(level.start);
  const isItem = repeats || /^ *- /.test(level?.text ?? '');
  if (!isItem && indent !== '' && mark !== '*' && !markedField.test(line.text)) return undefined;
  return { mark, offset: line.start + indent.length, length: written.length - indent.length, repeats };
}

/** Whether a text that the parser accepts has such marks before fields, so that they ended in the keys. */
export function hasMarkedFields(yaml: string): boolean {
  return markedField.test(yaml);
}

/** The mark that begins a text which should have been a list; undefined where it begins otherwise. */
export function leadingWordMark(text: string): string | undefined {
  return wordMark.exec(text)?.[2];
}
