import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/position.ts';
import { isPeriod, periodStart } from '../../model/period.ts';
import type { RefusalCode, RefusalValues } from '../../model/refusal.ts';
import { meantPeriod } from '../csv/meant-period.ts';
import type { YamlReading } from '../front-matter/read-yaml.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { nearestKey, nearestValue } from '../../diagnostics/near-match.ts';
import { leadingWordMark } from '../front-matter/word-marks.ts';
import { shapeAt } from './schema-shape.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/**
 * Tells every issue of a schema parse in the words of the catalogue, each at the place of its key or value.
 * The code is chosen from the kind of issue, never from its text.
 */
export function issueDiagnostics(
  issues: readonly Issue[],
  schema: z.ZodType,
  reading: YamlReading,
  base: Path = [],
): Diagnostic[] {
  const meant = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? fieldsMeant(issue, schema) : [])),
  );
  return issues.flatMap((issue) => {
    const path = issue.path.map(stepOf);
    const isMisspelt =
      issue.code !== 'unrecognized_keys' &&
      meant.has(path.join('\n')) &&
      valueAt(reading.value, [...base, ...path]) === undefined;
    return isMisspelt || isOneOfSeveral(issue, issues, valueAt(reading.value, [...base, ...path.slice(0, -1)]))
      ? []
      : explain(issue, path, schema, reading, base);
  });
}

/** The fields that unknown keys were meant to be: that they are missing is the same slip, told once. */
function fieldsMeant(issue: Extract<Issue, { code: 'unrecognized_keys' }>, schema: z.ZodType): string[] {
  const path = issue.path.map(stepOf);
  const { keys } = shapeAt(schema, path);
  return issue.keys.map((key) => [...path, nearestKey(key, keys)].join('\n'));
}

function explain(issue: Issue, path: Path, schema: z.ZodType, reading: YamlReading, base: Path): Diagnostic[] {
  const place = (target: 'key' | 'value' = 'value', below: Path = []) =>
    reading.placeOf([...base, ...path, ...below], target);
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const { noteFr, noteEn } = shapeAt(schema, path);
  const found = valueAt(reading.value, [...base, ...path]);
  const wrongShape = (expected: 'list' | 'group' | 'text') => {
    const stuck =
      expected === 'list' && typeof found === 'string' ? /^-(\S.*?)(?: -(?:\S| ).*)?$/.exec(found)?.[1] : undefined;
    if (stuck !== undefined)
      return problem('yaml-missing-space', place(), { written: `-${stuck}`, suggestion: `- ${stuck}` });
    if (expected === 'list' && typeof found === 'string' && /^-[\u00a0\u2007\u202f]/.test(found)) {
      const dash = place();
      return problem('yaml-no-break-dash', { ...dash, column: dash.column + 1 }, {});
    }
    const mark = expected === 'list' && typeof found === 'string' ? leadingWordMark(found) : undefined;
    if (mark !== undefined) return problem('yaml-word-mark', place(), { mark });
    const last = [...base, ...path].at(-1);
    const part = last === undefined ? 'file' : typeof last === 'number' ? 'item' : 'field';
    const example = shapeAt(schema, path).keys.slice(0, 2);
    const siblings = valueAt(reading.value, [...base, ...path].slice(0, -1));
    const nested = expected === 'list' && part === 'item' && typeof found === 'string' ? nestedList(siblings) : '';
    const listed =
      nested || expected !== 'list' ? nested : shapeAt(schema, [...path, 0]).keys.length === 0 ? inBrackets(found) : '';
    const facts = { field, part, expected, found: shapeOf(found), example, listed, noteFr, noteEn } as const;
    return problem('wrong-shape', place(), facts);
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, shapeAt(schema, path).keys, place('key', [key])));
    case 'invalid_type':
      if (found === undefined && typeof path.at(-1) === 'string') {
        const written = isWritten(reading.value, [...base, ...path]);
        return [
          problem(
            'missing-field',
            reading.placeOf([...base, ...(written ? path : path.slice(0, -1))], written ? 'key' : 'value'),
            { field, noteFr, noteEn },
          ),
        ];
      }
      return [wrongShape(expectedShape(issue.expected))];
    case 'invalid_value':
      if (typeof found !== 'string') {
        return found === undefined
          ? [problem('missing-field', reading.placeOf([...base, ...path.slice(0, -1)]), { field, noteFr, noteEn })]
          : [wrongShape('text')];
      }
      return isBlank(found)
        ? [problem('empty-text', place(), {})]
        : [unknownValue(field, found, issue.values.map(String), place())];
    case 'invalid_union':
      return explainUnion(issue, path, schema, reading, base);
    case 'invalid_key': {
      const inner = issue.issues[0];
      if (!inner) return [];
      if (inner.code !== 'custom') return [badKey(path, schema, place('key'))];
      return explain(inner, path, schema, reading, base).map((diagnostic) => ({ ...diagnostic, place: place('key') }));
    }
    case 'too_small':
      if (!Array.isArray(found)) return [];
      return [problem('too-few-items', place(), { field, minimum: Number(issue.minimum) })];
    case 'too_big':
      if (!Array.isArray(found)) return [];
      return [problem('too-many-items', place(), { field, maximum: Number(issue.maximum) })];
    case 'custom':
      if (isBlank(found)) return [problem('empty-text', place(), {})];
      return isRefusal(issue.params) ? [refusalDiagnostic(issue.params.refusal, issue.params.values, place())] : [];
    default:
      return [problem('bad-value', place(), { field, value: typeof found === 'string' ? found : '', noteFr, noteEn })];
  }
}

/** A key that its group does not take, such as a word for a year: the group says what its keys are. */
function badKey(path: Path, schema: z.ZodType, place: Place): Diagnostic {
  const group = path.slice(0, -1);
  const { noteFr, noteEn } = shapeAt(schema, group);
  const field = group.findLast((step) => typeof step === 'string') ?? '';
  return problem('bad-value', place, { field, value: String(path.at(-1)), noteFr, noteEn });
}

/** Of a union, the branch that took the value’s shape and disliked its content says the most. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  schema: z.ZodType,
  reading: YamlReading,
  base: Path,
): Diagnostic[] {
  const branches = issue.errors;
  const known = branches.flatMap((branch) =>
    branch.flatMap((inner) =>
      inner.code === 'invalid_value' && inner.path.length === 0 ? inner.values.map(String) : [],
    ),
  );
  const found = valueAt(reading.value, [...base, ...path]);
  if (known.length > 0 && typeof found === 'string') {
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    const alsoNumbers = branches.some((branch) => branch.some((inner) => inner.code === 'custom'));
    return [
      unknownValue(field, found, alsoNumbers ? ['1', '2', '3', ...known] : known, reading.placeOf([...base, ...path])),
    ];
  }
  const branch =
    branches.find((inner) => inner.some(isHelpful)) ??
    branches.find((inner) => inner.some((one) => one.code !== 'invalid_type' || one.path.length > 0)) ??
    branches[0] ??
    [];
  return branch.flatMap((inner) => explain(inner, [...path, ...inner.path.map(stepOf)], schema, reading, base));
}

/** A refusal that knows what was meant: of a day or `true`, `12/01/2027` is a day. */
function isHelpful(issue: Issue): boolean {
  if (issue.code !== 'custom' || !isRefusal(issue.params)) return false;
  const { suggestion, suggestions } = issue.params.values;
  return Boolean(suggestion) || (Array.isArray(suggestions) && suggestions.length > 0);
}

function unknownKey(key: string, known: readonly string[], place: ReturnType<YamlReading['placeOf']>): Diagnostic {
  // A key may also be a word of the trade, as the stages are.
  return problem('unknown-key', place, { key, suggestion: nearestKey(key, known) || nearestValue(key, known), known });
}

function unknownValue(
  field: string,
  value: string,
  known: readonly string[],
  place: ReturnType<YamlReading['placeOf']>,
): Diagnostic {
  return problem('unknown-value', place, { field, value, suggestion: nearestValue(value, known), known });
}

interface RefusalParams {
  readonly refusal: RefusalCode;
  readonly values: RefusalValues;
}

function isRefusal(params: unknown): params is RefusalParams {
  return typeof params === 'object' && params !== null && 'refusal' in params && 'values' in params;
}

/** The model names its refusals by catalogue code and gives the values that entry declares. */
function refusalDiagnostic(
  code: RefusalCode,
  values: RefusalValues,
  place: ReturnType<YamlReading['placeOf']>,
): Diagnostic {
  return { code, severity: 'error', place, values: { ...values, ...meantByPeriod(code, String(values['value'])) } };
}

/** What a period written in other words, or instead of a day, was meant to be. */
function meantByPeriod(code: RefusalCode, written: string): RefusalValues {
  if (code === 'bad-period') return { suggestion: meantPeriod(written) };
  if (code !== 'bad-date') return {};
  const period = meantPeriod(written);
  return { first: isPeriod(period) ? periodStart(period) : '' };
}

/**
 * Whether an item that should have been a list is not the first such of its own list: that the list lacks
 * brackets is one mistake.
 */
function isOneOfSeveral(issue: Issue, issues: readonly Issue[], items: YamlValue | undefined): boolean {
  const isFlat = (one: Issue) => one.code === 'invalid_type' && one.expected === 'array';
  const group = (one: Issue) => one.path.slice(0, -1).map(String).join('\n');
  if (!isFlat(issue) || nestedList(items) === '' || typeof issue.path.at(-1) !== 'number') return false;
  return issues.find((one) => isFlat(one) && group(one) === group(issue)) !== issue;
}

/** A list of words where a list of lists is expected, as one of them: `[a, b]` is `[[a, b]]`. */
function nestedList(items: YamlValue | undefined): string {
  if (!Array.isArray(items)) return '';
  const words = items.filter((item) => typeof item === 'string' && !/[:[\]{}#"',\n]/.test(item));
  if (words.length < items.length) return '';
  return `[[${words.map(String).join(', ')}]]`;
}

/**
 * A text that was meant as a list of words, as one: `a, b` or `a; b` is `[a, b]`. Empty where it is no
 * list, or a word for all.
 */
function inBrackets(found: YamlValue | undefined): string {
  if (
    typeof found !== 'string' ||
    /[:[\]{}#"'\n]| - /.test(found) ||
    /^(?:true|false|oui|non|yes|no)$/i.test(found.trim())
  )
    return '';
  const items = found.split(/[;,]/).map((item) => item.trim());
  return items.every((item) => item !== '') ? `[${items.join(', ')}]` : '';
}

/** A text of blanks alone: that nothing is written says more than that it has the wrong form. */
const isBlank = (value: YamlValue | undefined) => typeof value === 'string' && value.trim() === '';

const stepOf = (step: PropertyKey): string | number => (typeof step === 'number' ? step : String(step));

function isWritten(value: YamlValue | undefined, path: Path): boolean {
  const parent = valueAt(value, path.slice(0, -1));
  return typeof parent === 'object' && !Array.isArray(parent) && Object.hasOwn(parent, String(path.at(-1)));
}

function shapeOf(value: YamlValue | undefined): 'list' | 'group' | 'text' | 'nothing' {
  if (value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'group';
}

function expectedShape(expected: string): 'list' | 'group' | 'text' {
  if (expected === 'array') return 'list';
  return expected === 'object' || expected === 'record' ? 'group' : 'text';
}
