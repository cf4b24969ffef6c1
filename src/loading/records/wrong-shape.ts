import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { leadingWordMark } from '../front-matter/word-marks.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import type { ParsedValue, RefusedValue } from './refused-value.ts';
import { shapeAt, takes } from './schema-shape.ts';

type Shape = 'list' | 'group' | 'text';

/** Tells that a value has not the shape that its field takes, in the words of the slip where one shows. */
export function wrongShape(parsed: ParsedValue, value: RefusedValue, expected: Shape): Diagnostic {
  const { field, found, shape, filePath } = value;
  const dash = expected === 'list' && typeof found === 'string' ? badDash(found, value) : undefined;
  if (dash !== undefined) return dash;
  const last = filePath.at(-1);
  const part = last === undefined ? 'file' : typeof last === 'number' ? 'item' : 'field';
  return problem('wrong-shape', value.placeOf('value'), {
    field,
    part,
    expected,
    found: shapeOf(found),
    example: shape.keys.slice(0, 2),
    listed: expected === 'list' ? meantList(parsed, value) : '',
    noteFr: shape.noteFr,
    noteEn: shape.noteEn,
  });
}

/** A list whose hyphen is no list’s: stuck to its item, followed by a no-break space, or another mark. */
function badDash(found: string, value: RefusedValue): Diagnostic | undefined {
  const place = value.placeOf('value');
  // The first item alone, where the parser joined several: `-one -two`.
  const stuck = /^-(\S.*?)(?: -(?:\S| ).*)?$/.exec(found)?.[1];
  if (stuck !== undefined)
    return problem('yaml-missing-space', place, { written: `-${stuck}`, suggestion: `- ${stuck}` });
  if (/^-[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(found))
    return problem('yaml-no-break-dash', { ...place, column: place.column + 1 }, {});
  const mark = leadingWordMark(found);
  return mark === undefined ? undefined : problem('yaml-word-mark', place, { mark });
}

/** The list that a text or an item was meant as, as one writes it; empty where none shows. */
function meantList({ schema }: ParsedValue, { path, filePath, found, around }: RefusedValue): string {
  const isItem = typeof filePath.at(-1) === 'number';
  const nested = isItem && typeof found === 'string' ? nestedList(around) : '';
  if (nested !== '') return nested;
  const holdsGroups = shapeAt(schema, [...path, 0]).keys.length > 0;
  return holdsGroups ? '' : inBrackets(found, (item) => takes(schema, [...path, 0], item));
}

/** A list of words where a list of lists is expected, as one of them: `[a, b]` is `[[a, b]]`. */
export function nestedList(items: YamlValue | undefined): string {
  if (!Array.isArray(items)) return '';
  const words = items.filter((item) => typeof item === 'string' && !/[:[\]{}#"',\n]/.test(item));
  if (words.length < items.length) return '';
  return `[[${words.map(String).join(', ')}]]`;
}

/**
 * A text that was meant as a list of words, as one: `a, b`, `a; b`, or `a b` where no item may hold a blank, is
 * `[a, b]`. Empty where it is no list, or a word for all.
 */
function inBrackets(found: YamlValue | undefined, isItem: (text: string) => boolean): string {
  if (
    typeof found !== 'string' ||
    /[:[\]{}#"'\n]| - /.test(found) ||
    /^(?:true|false|oui|non|yes|no)$/i.test(found.trim())
  )
    return '';
  const inner = /^\(([^()]*)\)$/.exec(found.trim())?.[1] ?? found;
  const parted = inner.split(/[;,]/).map((item) => item.trim());
  const words = inner.trim().split(/\s+/);
  const items = parted.length === 1 && !isItem(inner.trim()) && words.every(isItem) ? words : parted;
  return items.every((item) => item !== '') ? `[${items.join(', ')}]` : '';
}

function shapeOf(value: YamlValue | undefined): Shape | 'nothing' {
  if (value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'group';
}
