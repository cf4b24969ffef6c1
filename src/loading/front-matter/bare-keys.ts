import { isMap, isScalar, type Node, type Pair, type Scalar } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { numberSchema } from '../../model/number.ts';
import type { Place } from '../../diagnostics/position.ts';

/**
 * Tells the keys that stand between braces without a colon. Each is nearly always the end of a text or a number cut by
 * its own comma: `{ statement: Bleu, blanc }`, `{ target: 98,5 % }`. One problem a value, where the value begins.
 */
export function explainBareKeys(
  pairs: readonly Pair<Node, Node | null>[],
  yaml: string,
  placeAt: (offset: number) => Place,
): Diagnostic[] {
  const list = listInBraces(pairs, yaml);
  if (list) return [problem('yaml-list-in-braces', placeAt(list.start), { list: list.written })];
  const problems: Diagnostic[] = [];
  let cut: { field: string; start: number; end: number } | undefined;
  let bare: string[] = [];
  const tell = () => {
    if (cut && bare.length > 0) problems.push(explainCut(cut, bare, yaml, placeAt));
    bare = [];
  };
  for (const { key, value } of pairs) {
    if (value !== null || !isScalar(key)) {
      tell();
      cut = isScalar(key) ? plainValue(key, value) : undefined;
      continue;
    }
    const written = String(key.value);
    const start = key.range?.[0] ?? 0;
    const stuck = /^([A-Za-z][\w-]*:)(\S.*)$/s.exec(written);
    if (stuck)
      problems.push(
        problem('yaml-missing-space', placeAt(start), { written, suggestion: `${stuck[1] ?? ''} ${stuck[2] ?? ''}` }),
      );
    else if (withoutColon(written, cut !== undefined) !== undefined) {
      tell();
      cut = undefined;
      const suggestion = withoutColon(written, false) ?? written;
      problems.push(problem('yaml-missing-colon', placeAt(start), { written, suggestion }));
    } else if (cut) {
      bare.push(written);
      cut.end = key.range?.[1] ?? start;
    } else problems.push(problem('yaml-bare-key', placeAt(start), { key: written }));
  }
  tell();
  return problems;
}

/** Several words or texts between braces and no colon at all: a list, which takes brackets. */
function listInBraces(pairs: readonly Pair<Node, Node | null>[], yaml: string) {
  const words = pairs.map(({ key, value }) => (value === null && isScalar(key) ? String(key.value) : ''));
  const isWord = (word: string) => word !== '' && !/^[A-Za-z][\w-]*\s*[:=;]/.test(word);
  // Where each is a word and more, `{ id a, name B }`, their colons are what is missing.
  const isGroup = words.every((word) => withoutColon(word, false) !== undefined);
  if (words.length < 2 || isGroup || !words.every(isWord)) return undefined;
  const start = yaml.lastIndexOf('{', pairs[0]?.key.range?.[0] ?? 0);
  return { start: Math.max(start, 0), written: `[${words.join(', ')}]` };
}

/** The value of a field that a comma may have cut: a text without quotes, were it to begin with words in braces. */
function plainValue(key: Scalar, value: Node | null): { field: string; start: number; end: number } | undefined {
  if (isMap<Node, Node | null>(value)) {
    if (value.items.length === 0 || value.items.some((pair) => pair.value !== null)) return undefined;
  } else if (!isScalar(value) || value.type !== 'PLAIN') return undefined;
  if (!value.range) return undefined;
  return { field: String(key.value), start: value.range[0], end: value.range[1] };
}

function explainCut(
  cut: { field: string; start: number; end: number },
  bare: readonly string[],
  yaml: string,
  placeAt: (offset: number) => Place,
): Diagnostic {
  const value = yaml.slice(cut.start, cut.end);
  const isNumber = bare.length === 1 && /^[+-]?\d+,\d+\s*%?$/.test(value);
  if (isNumber && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(value))
    return problem('ambiguous-number', placeAt(cut.start), {
      value,
      thousands: value.replace(',', ''),
      decimals: value.replace(',', '.'),
    });
  return isNumber
    ? problem('decimal-comma', placeAt(cut.start), { value, suggestion: value.replace(',', '.') })
    : problem('comma-in-braces', placeAt(cut.start), {
        field: cut.field,
        value: cut.field === 'formula' ? value.replace(/(?<=\d),(?=\d)/g, '.') : value,
        key: bare[0] ?? '',
        number: meantList(value) || meantNumber(value),
      });
}

/** Ids in parentheses as a list, which they would not be in quotes: `[a, b]`; empty for any other value. */
function meantList(value: string): string {
  const ids = /^\(([a-z0-9-]+(?:, *[a-z0-9-]+)+)\)$/.exec(value)?.[1];
  return ids === undefined ? '' : `[${ids}]`;
}

/**
 * The number that a value with a decimal comma and a unit was meant to be, where it has one that
 * numbers do without: `1,2 M€`.
 */
function meantNumber(value: string): string {
  const issue = numberSchema.safeParse(value).error?.issues[0];
  const values: unknown = issue?.code === 'custom' ? issue.params?.['values'] : undefined;
  const suggestion = typeof values === 'object' && values !== null && 'suggestion' in values ? values.suggestion : '';
  return typeof suggestion === 'string' ? suggestion : '';
}

/**
 * One or more fields written with another sign than the colon, `id = a` or `owner; a`, or with none, `id a`, as
 * they should be; undefined where the words look like none. After a value that a comma may have cut, only an
 * equals sign is a sure one.
 */
function withoutColon(written: string, isAfterValue: boolean): string | undefined {
  const sign = isAfterValue ? /^([a-z][a-z-]*)\s*=\s*(\S.*)$/s : /^([a-z][a-z-]*)(?:\s*=\s*|\s*;\s*|\s+)(\S.*)$/s;
  const fields = (written.includes('=') ? written.split(/\s*;\s*/) : [written]).map((field) => sign.exec(field));
  return fields.every((field) => field !== null)
    ? fields.map((field) => `${field[1] ?? ''}: ${field[2] ?? ''}`).join(', ')
    : undefined;
}
