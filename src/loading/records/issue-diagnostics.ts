import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { nearestKey, nearestValue } from '../../diagnostics/near-match.ts';
import type { Place } from '../../diagnostics/position.ts';
import { isPeriod, periodStart } from '../../model/period.ts';
import type { RefusalCode, RefusalValues } from '../../model/refusal.ts';
import { meantPeriod } from '../csv/meant-period.ts';
import type { YamlReading } from '../front-matter/read-yaml.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { meantByValue, nothingMeant, type MeantByValue } from './meant-by-value.ts';
import { mostLevelled, otherLevelOf, type OtherLevel } from './other-level.ts';
import { commentCodes } from './told-by-field.ts';
import { refusedValue, type ParsedValue, type Path, type RefusedValue } from './refused-value.ts';
import { shapeAt, takes } from './schema-shape.ts';
import { valueAt } from './value-at.ts';
import { nestedList, wrongShape } from './wrong-shape.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

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
  const parsed: ParsedValue = { schema, reading, base };
  const byValue = meantByValue(issues, parsed);
  const meant = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? fieldsMeant(issue, parsed, byValue) : [])),
  );
  return issues.flatMap((issue) => {
    const path = issue.path.map(stepOf);
    const isMisspelt =
      issue.code !== 'unrecognized_keys' &&
      meant.has(path.join('\n')) &&
      valueAt(reading.value, [...base, ...path]) === undefined;
    return isMisspelt || isOneOfSeveral(issue, issues, valueAt(reading.value, [...base, ...path.slice(0, -1)]))
      ? []
      : issue.code === 'unrecognized_keys'
        ? unknownKeys(issue.keys, refusedValue(parsed, path), parsed, byValue)
        : explain(parsed, issue, path);
  });
}

/** The fields that unknown keys were meant to be: that they are missing is the same slip, told once. */
function fieldsMeant(issue: IssueOf<'unrecognized_keys'>, parsed: ParsedValue, byValue: MeantByValue): string[] {
  const path = issue.path.map(stepOf);
  const { keys } = shapeAt(parsed.schema, path);
  return issue.keys.map((key) => {
    const level = issue.keys.length > mostLevelled ? undefined : levelOf(parsed, path, key);
    return (level ? [...level.path, key] : [...path, byValue(path, key) ?? nearestKey(key, keys)]).join('\n');
  });
}

/** The other level at which a key was meant, where each stands on a line of its own: between braces, none is deeper. */
function levelOf({ schema, reading, base }: ParsedValue, path: Path, key: string): OtherLevel | undefined {
  const level = otherLevelOf(schema, valueAt(reading.value, base), path, key);
  if (!level) return undefined;
  const lineOf = (field: Path) => reading.placeOf([...base, ...field], 'key').line;
  const group = level.where === 'under' ? level.path : path;
  const inside = valueAt(reading.value, [...base, ...group]);
  const [first] = typeof inside === 'object' && !Array.isArray(inside) ? Object.keys(inside) : [];
  const isBlock = first === undefined || lineOf([...group, first]) > lineOf(group);
  return isBlock && lineOf([...path, key]) > lineOf(group) ? level : undefined;
}

function explain(parsed: ParsedValue, issue: Issue, path: Path): Diagnostic[] {
  const { reading } = parsed;
  const value = refusedValue(parsed, path);
  const { field, found } = value;
  const place = value.placeOf('value');
  const comment = typeof found === 'string' ? commentIn(found, (bare) => takes(parsed.schema, path, bare)) : undefined;
  if (comment) return [problem('comment-in-value', place, comment)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, value, parsed, nothingMeant);
    case 'invalid_type':
      return found === undefined && typeof path.at(-1) === 'string'
        ? [isWritten(value) ? emptyField(value, reading) : missingField(value, value.placeAround())]
        : [wrongShape(parsed, value, expectedShape(issue.expected))];
    case 'invalid_value':
      if (found === undefined)
        return [isWritten(value) ? emptyField(value, reading) : missingField(value, value.placeAround())];
      if (typeof found !== 'string') return [wrongShape(parsed, value, 'text')];
      return [isBlank(found) ? problem('empty-text', place, {}) : unknownValue(value, found, issue.values.map(String))];
    case 'invalid_union':
      return explainUnion(parsed, issue, path);
    case 'invalid_key':
      return explainKey(parsed, issue, path);
    case 'too_small':
      return Array.isArray(found) ? [problem('too-few-items', place, { field, minimum: Number(issue.minimum) })] : [];
    case 'too_big':
      return Array.isArray(found) ? [problem('too-many-items', place, { field, maximum: Number(issue.maximum) })] : [];
    case 'custom':
      if (isBlank(found)) return [problem('empty-text', place, {})];
      return isRefusal(issue.params) ? [refusalDiagnostic(issue.params.refusal, issue.params.values, place)] : [];
    default:
      return [badValue(value, typeof found === 'string' ? found : '', place)];
  }
}

/** A key that its group does not take, such as a word for a year: the group says what its keys are. */
function explainKey(parsed: ParsedValue, issue: IssueOf<'invalid_key'>, path: Path): Diagnostic[] {
  const inner = issue.issues[0];
  if (!inner) return [];
  const place = refusedValue(parsed, path).placeOf('key');
  return inner.code === 'custom'
    ? explain(parsed, inner, path).map((diagnostic) => ({ ...diagnostic, place }))
    : [badValue(refusedValue(parsed, path.slice(0, -1)), String(path.at(-1)), place)];
}

/** Of a union, the branch that took the value’s shape and disliked its content says the most. */
function explainUnion(parsed: ParsedValue, issue: IssueOf<'invalid_union'>, path: Path): Diagnostic[] {
  const branches = issue.errors;
  const known = branches.flatMap((branch) =>
    branch.flatMap((inner) =>
      inner.code === 'invalid_value' && inner.path.length === 0 ? inner.values.map(String) : [],
    ),
  );
  const value = refusedValue(parsed, path);
  if (known.length > 0 && typeof value.found === 'string') {
    const alsoNumbers = branches.some((branch) => branch.some((inner) => inner.code === 'custom'));
    return [unknownValue(value, value.found, alsoNumbers ? ['1', '2', '3', ...known] : known)];
  }
  const branch =
    branches.find((inner) => inner.some(isHelpful)) ??
    branches.find((inner) => inner.some((one) => one.code !== 'invalid_type' || one.path.length > 0)) ??
    branches[0] ??
    [];
  return branch.flatMap((inner) => explain(parsed, inner, [...path, ...inner.path.map(stepOf)]));
}

/** A refusal that knows what was meant: of a day or `true`, `12/01/2027` is a day. */
function isHelpful(issue: Issue): boolean {
  if (issue.code !== 'custom' || !isRefusal(issue.params)) return false;
  const { suggestion, suggestions } = issue.params.values;
  return Boolean(suggestion) || (Array.isArray(suggestions) && suggestions.length > 0);
}

function missingField({ field, shape: { noteFr, noteEn } }: RefusedValue, place: Place): Diagnostic {
  return problem('missing-field', place, { field, noteFr, noteEn });
}

/** A required field whose key is there: a comment may stand where its value should. */
function emptyField(value: RefusedValue, { diagnostics }: YamlReading): Diagnostic {
  const place = value.placeOf('key');
  const missing = missingField(value, place);
  const comment = diagnostics.find((told) => commentCodes.has(told.code) && told.place.line === place.line);
  return comment ? { ...missing, values: { ...missing.values, comment: comment.values['rest'] ?? '' } } : missing;
}

function badValue({ field, shape: { noteFr, noteEn } }: RefusedValue, written: string, place: Place): Diagnostic {
  return problem('bad-value', place, { field, value: written, noteFr, noteEn });
}

/** The keys that a group does not take; those that follow each other at one wrong level are one slip. */
function unknownKeys(
  keys: readonly string[],
  group: RefusedValue,
  parsed: ParsedValue,
  byValue: MeantByValue,
): Diagnostic[] {
  const slips: { key: string; level: OtherLevel | undefined; others: string[] }[] = [];
  for (const key of keys) {
    const level = keys.length > mostLevelled ? undefined : levelOf(parsed, group.path, key);
    const last = slips.at(-1);
    if (level?.where === 'under' && last?.level && isDeepStrictEqual(last.level, level)) last.others.push(key);
    else slips.push({ key, level, others: [] });
  }
  return slips.map(({ key, level, others }) => unknownKey(key, group, level, others, byValue(group.path, key)));
}

function unknownKey(
  key: string,
  group: RefusedValue,
  level: OtherLevel | undefined,
  others: readonly string[],
  meant: string | undefined,
): Diagnostic {
  const known = group.shape.keys;
  const place = group.placeOf('key', [key]);
  // In capitals beside the key itself, it is that key a second time.
  const twin = known.find((other) => other === key.toLowerCase() && isWrittenIn(group, other));
  if (twin !== undefined)
    return problem('duplicate-key', place, { key: twin, line: group.placeOf('key', [twin]).line });
  // A key may also be a word of the trade, as the stages are.
  const suggestion = meant ?? (nearestKey(key, known) || nearestValue(key, known));
  if (!level) return problem('unknown-key', place, { key, suggestion, known });
  const isUnder = level.where === 'under';
  const name = String((isUnder ? level.path : group.path).at(-1));
  const { line } = group.placeOf('key', isUnder ? [name] : []);
  return problem('unknown-key', place, { key, suggestion, known, [level.where]: name, line, others });
}

function isWrittenIn({ found }: RefusedValue, key: string): boolean {
  return typeof found === 'object' && Object.hasOwn(found, key);
}

function unknownValue(value: RefusedValue, written: string, known: readonly string[]): Diagnostic {
  const suggestion = nearestValue(written, known);
  return problem('unknown-value', value.placeOf('value'), { field: value.field, value: written, suggestion, known });
}

interface RefusalParams {
  readonly refusal: RefusalCode;
  readonly values: RefusalValues;
}

export function isRefusal(params: unknown): params is RefusalParams {
  return typeof params === 'object' && params !== null && 'refusal' in params && 'values' in params;
}

/** The model names its refusals by catalogue code and gives the values that entry declares. */
export function refusalDiagnostic(code: RefusalCode, values: RefusalValues, place: Place): Diagnostic {
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

/**
 * What stands before and after the mark of another language’s comment, or a sign # that touches the value, where the
 * first part alone would be taken.
 */
function commentIn(
  written: string,
  isTaken: (bare: string) => boolean,
): { value: string; comment: string } | undefined {
  const [, value = '', comment = ''] = /^(\S.*?)(?:\s+(?=\/\/|\/\*|<!--)|(?=#(?:\s|$)))(.*)$/.exec(written) ?? [];
  return value !== '' && isTaken(value) ? { value, comment } : undefined;
}

/** A text of blanks alone: that nothing is written says more than that it has the wrong form. */
const isBlank = (value: YamlValue | undefined) => typeof value === 'string' && value.trim() === '';

const stepOf = (step: PropertyKey): string | number => (typeof step === 'number' ? step : String(step));

/** Whether the key of a field without a value is there. */
function isWritten({ around, filePath }: RefusedValue): boolean {
  return typeof around === 'object' && !Array.isArray(around) && Object.hasOwn(around, String(filePath.at(-1)));
}

function expectedShape(expected: string): 'list' | 'group' | 'text' {
  if (expected === 'array') return 'list';
  return expected === 'object' || expected === 'record' ? 'group' : 'text';
}
