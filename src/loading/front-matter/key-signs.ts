import { lineAbove, type YamlLine } from './yaml-line.ts';

/** A star or an ampersand before the key of a field, which YAML takes for a mark of its own. */
interface KeySign {
  readonly sign: string;
  readonly key: string;
  /** Where the sign stands in the text. */
  readonly offset: number;
  /** Its length with the key. */
  readonly length: number;
}

const markedLine = /^( *(?:- +)*)([*&])(\s*)([A-Za-z][\w-]*) *:(?: |$)/;
const markedInBraces = /^([*&])\s*([A-Za-z][\w-]*)\s*:\s/;

/**
 * The sign before the key that begins a line: `*since: 2023-10-16`. A star apart from its key is the bullet of a list,
 * but at the margin under a field that has its value.
 */
export function keySignOf(yaml: string, line: YamlLine): KeySign | undefined {
  const [written, indent = '', sign = '', gap = '', key = ''] = markedLine.exec(line.text) ?? [];
  if (written === undefined) return undefined;
  if (sign === '*' && gap !== '' && (indent !== '' || !hasFieldAbove(yaml, line))) return undefined;
  return { sign, key, offset: line.start + indent.length, length: sign.length + gap.length + key.length };
}

/** Whether the field above a line at the margin has its value, so that no list of its own can begin there. */
function hasFieldAbove(yaml: string, line: YamlLine): boolean {
  const nearest = lineAbove(yaml, line);
  let above = nearest;
  while (above && above.content > above.start) above = lineAbove(yaml, above);
  if (!above || !/^[A-Za-z][\w-]*:(?: |$)/.test(above.text)) return false;
  return above.start !== nearest?.start || /: +[^\s#]/.test(above.text);
}

/** The sign before a key between braces, at its place in the text: `{ *id: a }`. */
export function keySignAt(yaml: string, offset: number): KeySign | undefined {
  const [written, sign = '', key = ''] = markedInBraces.exec(yaml.slice(offset, offset + 120)) ?? [];
  return written === undefined ? undefined : { sign, key, offset, length: written.length };
}

/** Whether a text that the parser accepts may have such a sign between braces, where it reads as an anchor. */
export function hasSignedKeys(yaml: string): boolean {
  return /[{,]\s*[*&]\s*[A-Za-z][\w-]*\s*:\s/.test(yaml);
}
