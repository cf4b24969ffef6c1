import { lineAbove, type YamlLine } from './yaml-line.ts';

/** A star, an ampersand, a dash or a bullet before the key of a field, which YAML takes for a mark of its own. */
interface KeySign {
  readonly sign: string;
  readonly key: string;
  /** Where the sign stands in the text. */
  readonly offset: number;
  /** Its length with the key. */
  readonly length: number;
}

const markedLine = /^( *(?:- +)*)([*&])(\s*)([A-Za-z][\w-]*) *:(?: |$)/;
const mark = '[-–—−•‣▪●◦·*]';
const markedAtMargin = new RegExp(`^(${mark})([ \\u00a0\\u2007\\u202f\\t]+)([A-Za-z][\\w-]*) *:(.*)$`);
const markedInBraces = /^([*&])\s*([A-Za-z][\w-]*)\s*:\s/;
const fieldAtMargin = /^[A-Za-z][\w-]* *:(?: |$)/;

/**
 * The sign before the key that begins a line: `*since: 2023-10-16`. A mark apart from its key begins an item of a list,
 * but at the margin of a text whose other lines there are fields.
 * @param itemKeys as `itemKeysOf` finds them in the whole text
 */
export function keySignOf(yaml: string, line: YamlLine, itemKeys: ReadonlySet<string>): KeySign | undefined {
  const atMargin = markedAtMargin.exec(line.text);
  if (atMargin && !itemKeys.has(atMargin[3] ?? '') && isAmongFields(yaml, line, atMargin))
    return keySign(line.start, atMargin);
  const [written, indent = '', sign = '', gap = '', key = ''] = markedLine.exec(line.text) ?? [];
  if (written === undefined || (sign === '*' && gap !== '')) return undefined;
  return keySign(line.start + indent.length, ['', sign, gap, key]);
}

/** Whether a line begins with a sign and a key, so that the lines around it must say what they are. */
export function mayBeSigned({ text }: YamlLine): boolean {
  return markedAtMargin.test(text) || markedLine.test(text);
}

/** The keys that several marked lines at the margin have, as the items of one list do. */
export function itemKeysOf(yaml: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [, key = ''] of yaml.matchAll(new RegExp(`^${mark}\\s+([A-Za-z][\\w-]*) *:`, 'gm')))
    (seen.has(key) ? repeated : seen).add(key);
  return repeated;
}

function keySign(offset: number, [, sign = '', gap = '', key = '']: readonly string[]): KeySign {
  return { sign, key, offset, length: sign.length + gap.length + key.length };
}

/** Whether a marked line at the margin is a field of the text itself, and begins no item of a list. */
function isAmongFields(yaml: string, line: YamlLine, [, , , key = '', value = '']: readonly string[]): boolean {
  const isGroup = /^\s*(?:[|>][-+\d]*\s*)?(?:#.*)?$/.test(value);
  if (!/^(?: |$)/.test(value) || (!isGroup && hasFieldsUnder(yaml, line))) return false;
  let above = lineAbove(yaml, line);
  if (!above) return beginsFields(yaml, line);
  const nearest = above;
  while (above && above.content > above.start) above = lineAbove(yaml, above);
  if (!above || !fieldAtMargin.test(above.text)) return false;
  // A list that begins under the field above may go on here, out of line.
  const under = yaml.slice(above.start + above.text.length, line.start);
  return nearest.start === above.start
    ? /: +[^\s#]/.test(above.text)
    : !new RegExp(`(?:^ *${mark}\\s+|[{,]\\s*)${key} *:`, 'm').test(under);
}

/** Whether the line below one is a field that depends on it. */
function hasFieldsUnder(yaml: string, line: YamlLine): boolean {
  return /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]+[A-Za-z][\w-]* *:(?: |\n|$)/.test(
    yaml.slice(line.start + line.text.length + 1),
  );
}

/**
 * Whether the text that a marked line begins is a group of fields: one without a mark follows at the margin, or several
 * lines there are marked.
 */
function beginsFields(yaml: string, first: YamlLine): boolean {
  let marked = 0;
  for (const text of yaml.slice(first.start).split('\n')) {
    if (/^(?:[ \t#]|$)/.test(text)) continue;
    if (!markedAtMargin.test(text)) return fieldAtMargin.test(text);
    marked += 1;
  }
  return marked > 1;
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
