import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { YamlReading } from '../front-matter/read-yaml.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { withoutRepeats } from '../told-groups.ts';
import { beyondSlips } from './beyond-slips.ts';
import { issueDiagnostics } from './issue-diagnostics.ts';
import { mendRecord, type MendedRecord } from './mend-record.ts';
import { repeatedItems } from './repeated-items.ts';
import { slipHoles } from './slip-holes.ts';
import { commentCodes } from './told-by-field.ts';

/** How many fields without a value are each told of one record: a form that is being filled in may have dozens. */
const mostEmpty = 5;

/** A record that satisfied its schema, or none and the reasons. */
export interface ParsedRecord<T> {
  readonly record: T | undefined;
  /**
   * What its schema or its YAML refused, mended for the rules to judge; absent where it was
   * accepted or cannot be mended.
   */
  readonly mended?: MendedRecord<T> | undefined;
  readonly diagnostics: Diagnostic[];
}

/**
 * Checks what was read against a schema and tells every issue at its place in the file. Where a syntax error shifted
 * the fields, the syntax error alone is told; on a line that already has one, only what it cannot have caused is added.
 * @param base where the value stands in its file, for the items of a list
 */
export function parseRecord<S extends z.ZodType>(
  schema: S,
  reading: YamlReading,
  value: YamlValue | undefined = reading.value,
  base: FieldPath = [],
): ParsedRecord<z.output<S>> {
  if (!reading.trustworthy) return { record: undefined, diagnostics: [] };
  const result = schema.safeParse(value ?? {});
  const mistakes = reading.diagnostics.filter(({ severity }) => severity === 'error');
  const issues = result.success ? [] : issueDiagnostics(result.error.issues, schema, reading, base);
  const unnamed = unnamedOwners(value, reading, base).filter(
    ({ place }) => !issues.some((issue) => issue.place.line === place.line),
  );
  const repeated = repeatedItems(schema, value, reading, base);
  // What belongs to a field may be what a slip told of its line, or of one that names it, took from it.
  const told = [...issues, ...unnamed, ...reading.diagnostics];
  const empty = emptyFields(value, reading, base).filter(
    ({ place: { line } }) =>
      !told.some(({ place, values }) => [place.line, values['line'], values['opened']].includes(line)),
  );
  const most = withoutRepeats(empty, ({ code }) => [{ key: code, most: mostEmpty }]);
  const diagnostics = beyondSlips([...issues, ...repeated, ...unnamed, ...most], mistakes);
  if (result.success && mistakes.length === 0 && unnamed.length === 0) return { record: result.data, diagnostics };
  const mended = result.success ? { record: result.data, holes: [] } : mendRecord(schema, value ?? {});
  const holes = slipHoles(reading, [...mistakes, ...unnamed]);
  return { record: undefined, mended: mended && { ...mended, holes: [...mended.holes, ...holes] }, diagnostics };
}

/** Each field but `owner` that may be left out and is written without a value; a comment on its line is told as one. */
function emptyFields(value: YamlValue | undefined, reading: YamlReading, base: FieldPath): Diagnostic[] {
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => emptyFields(item, reading, [...base, index]));
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...base, key];
    if (inner !== undefined) return emptyFields(inner, reading, path);
    return key === 'owner' ? [] : [problem('field-without-value', reading.placeOf(path, 'key'), { field: key })];
  });
}

/** Each `owner` left empty, optional as it may be: whoever began to write it meant somebody. */
function unnamedOwners(value: YamlValue | undefined, reading: YamlReading, base: FieldPath): Diagnostic[] {
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => unnamedOwners(item, reading, [...base, index]));
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'owner' || inner !== undefined) return unnamedOwners(inner, reading, [...base, key]);
    const place = reading.placeOf([...base, key]);
    const comment = reading.diagnostics.find((told) => commentCodes.has(told.code) && told.place.line === place.line);
    return [problem('owner-without-name', place, comment ? { comment: String(comment.values['rest']) } : {})];
  });
}
