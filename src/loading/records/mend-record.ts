import type { z } from 'zod';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { mostLevelled, otherLevelOf } from './other-level.ts';
import { valueAt } from './value-at.ts';

/**
 * A place in a record where what stands is not what its editor wrote, or where an unknown key
 * hides the one that was meant.
 */
export interface Hole {
  readonly path: FieldPath;
  /**
   * `value`: what stands there stands in for what was refused. `field`: so it may be, and its key may be none.
   * `keys`: any field the group lacks may be the one that was misspelt. `text`: the text of a page, less what could
   * not be read of it. `marks`: its headings and its labels, of which one may be missing.
   */
  readonly of: 'value' | 'field' | 'keys' | 'text' | 'marks';
}

/**
 * A record whose refused parts were replaced, for the rules to judge its other parts. Never shown, never built from.
 */
export interface MendedRecord<T> {
  readonly record: T;
  readonly holes: readonly Hole[];
}

/** What most kinds of field take; a choice brings its own values. */
const standIns: readonly YamlValue[] = [
  '1',
  '2026-01-01',
  '2026-01',
  'monthly',
  '1 month',
  '10 %',
  'true',
  'a',
  'a@1.0',
  'type is a',
  [],
  {},
];
const mostMendings = 40;

/**
 * Replaces each part that a schema refuses by something it takes, or leaves it out where nothing fits, so that one slip
 * does not hide the others of its record. Items of a list are never left out, since the places of those after them
 * would move: their list is.
 * @returns undefined where a required field cannot be replaced, or where there are more than forty parts to mend
 */
export function mendRecord<S extends z.ZodType>(schema: S, refused: YamlValue): MendedRecord<z.output<S>> | undefined {
  let value = structuredClone(refused);
  const holes: Hole[] = [];
  for (let round = 0; round < mostMendings; round += 1) {
    const result = schema.safeParse(value);
    if (result.success) return { record: result.data, holes };
    const [issue] = result.error.issues;
    if (!issue) return undefined;
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      const moved = issue.keys.length > mostLevelled ? [] : issue.keys;
      const levels = moved.map((key) => otherLevelOf(schema, value, path, key));
      const fields = moved.map((key) => valueAt(value, [...path, key]));
      value = withoutKeys(value, path, new Set(issue.keys));
      for (const [index, level] of levels.entries())
        if (level) value = withPart(value, [...level.path, moved[index] ?? ''], fields[index]);
      holes.push({ path, of: 'keys' });
      continue;
    }
    if (issue.code === 'invalid_key') {
      const group = path.slice(0, -1);
      value = withoutKeys(value, group, new Set([String(path.at(-1))]));
      holes.push({ path: group, of: 'keys' });
      continue;
    }
    const mended = replaced(schema, value, path, choicesOf(issue)) ?? leftOut(schema, value, path);
    if (!mended) return undefined;
    value = mended.value;
    holes.push({ path: mended.path, of: 'value' });
  }
  return undefined;
}

interface Mending {
  readonly value: YamlValue;
  readonly path: FieldPath;
}

function choicesOf(issue: z.core.$ZodIssue): YamlValue[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => branch.flatMap(choicesOf)) : [];
}

function replaced(
  schema: z.ZodType,
  value: YamlValue,
  path: FieldPath,
  choices: readonly YamlValue[],
): Mending | undefined {
  if (path.length === 0) return undefined;
  for (const standIn of [...choices, ...standIns]) {
    const mended = withPart(value, path, standIn);
    if (accepts(schema, mended, path)) return { value: mended, path };
  }
  return undefined;
}

/** Leaves out the part, or the nearest group around it that may be absent. */
function leftOut(schema: z.ZodType, value: YamlValue, path: FieldPath): Mending | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    if (typeof part.at(-1) === 'number') continue;
    const mended = withPart(value, part, undefined);
    if (accepts(schema, mended, part)) return { value: mended, path: part };
  }
  return undefined;
}

/** Whether a schema has nothing against what stands at a path or under it, or against its absence. */
function accepts(schema: z.ZodType, value: YamlValue, path: FieldPath): boolean {
  const result = schema.safeParse(value);
  if (result.success) return true;
  return result.error.issues.every((issue) => path.some((step, index) => String(issue.path[index]) !== String(step)));
}

/** A copy of a value without some fields of the group at a path. */
function withoutKeys(value: YamlValue, path: FieldPath, keys: ReadonlySet<string>): YamlValue {
  const group = valueAt(value, path);
  if (typeof group !== 'object' || Array.isArray(group)) return value;
  const kept = Object.fromEntries(Object.entries(group).filter(([key]) => !keys.has(key)));
  return path.length === 0 ? kept : withPart(value, path, kept);
}

/** A copy of a value with something else at a path; `undefined` takes the field out of its group. */
function withPart(value: YamlValue, [step, ...rest]: FieldPath, part: YamlValue | undefined): YamlValue {
  if (step === undefined || typeof value === 'string') return value;
  const inner = (found: YamlValue | undefined) => {
    if (rest.length === 0) return part;
    // There is nothing to take out of a group that is not there.
    if (found === undefined && part === undefined) return undefined;
    return withPart(found ?? {}, rest, part);
  };
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? (inner(item) ?? item) : item));
  const { [step]: found, ...others } = value;
  const next = inner(found);
  return next === undefined ? others : { ...others, [step]: next };
}
