import { z } from 'zod';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { YamlReading } from '../front-matter/read-yaml.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { isRefusal, refusalDiagnostic } from './issue-diagnostics.ts';
import { schemaAt, shapeAt } from './schema-shape.ts';

/**
 * The YAML slips of a file, of which those of a comma or a colon are told as their field takes them: where neither the
 * number nor the text that a comma cut would be accepted, why it would not is told instead, so that one correction is
 * enough; and a group written without its braces is answered with them.
 * @param schema of the record, or of each item of a list
 * @param holds what the file holds, as `schema` does not say
 */
export function judgedSlips(
  slips: readonly Diagnostic[],
  schema: z.ZodType,
  reading: YamlReading,
  holds: 'record' | 'list' = 'record',
): Diagnostic[] {
  if (!slips.some((slip) => writtenBetweenCommas(slip) ?? fieldWithin(slip) !== '')) return [...slips];
  const paths = new Map<string, FieldPath>();
  collectPaths(reading.value, reading, [], paths);
  return slips.map((slip) => {
    const written = paths.get(placeKey(slip.place));
    const path = holds === 'list' ? written?.slice(1) : written;
    if (!path) return slip;
    const meant = writtenBetweenCommas(slip);
    const field = meant && schemaAt(schema, path);
    if (field) return withoutColon(slip, shapeAt(schema, path.slice(0, -1)).keys) ?? judged(slip, meant, field);
    return shapeAt(schema, path).keys.includes(fieldWithin(slip)) ? inBraces(slip, path.at(-1)) : slip;
  });
}

/** The field that a value with a colon begins with, `review: owner: ana`; empty for any other slip. */
function fieldWithin({ code, values }: Diagnostic): string {
  const isGroup = code === 'yaml-colon' && values['braced'] === '' && values['next'] === '';
  return isGroup ? (/^([a-z][a-z-]*): +\S/.exec(String(values['value']))?.[1] ?? '') : '';
}

function inBraces(slip: Diagnostic, step: string | number | undefined): Diagnostic {
  const group = `{ ${String(slip.values['value'])} }`;
  return { ...slip, values: { ...slip.values, braced: typeof step === 'string' ? `${step}: ${group}` : `- ${group}` } };
}

/** A field of the same group that a comma joined to the one before, for want of a colon: `owner: ana, every 3 days`. */
function withoutColon({ code, values, place }: Diagnostic, keys: readonly string[]): Diagnostic | undefined {
  const [, key = '', rest = ''] = /^([a-z][a-z-]*) +(\S.*)$/.exec(String(values['key'])) ?? [];
  const at = String(values['value']).lastIndexOf(`${key} `);
  if (code !== 'comma-in-braces' || !keys.includes(key) || at === -1) return undefined;
  const written = `${key} ${rest}`;
  return problem(
    'yaml-missing-colon',
    { ...place, column: place.column + at },
    { written, suggestion: `${key}: ${rest}` },
  );
}

interface Meant {
  readonly text: string;
  readonly number: string;
}

function writtenBetweenCommas({ code, values }: Diagnostic): Meant | undefined {
  const text = String(values['value']);
  if (code === 'decimal-comma') return { text, number: String(values['suggestion']) };
  if (code === 'ambiguous-number') return { text, number: String(values['decimals']) };
  return code === 'comma-in-braces' ? { text, number: String(values['number']) } : undefined;
}

function judged(slip: Diagnostic, { text, number }: Meant, field: z.core.$ZodType): Diagnostic {
  const takesNumber = number !== '' && z.core.safeParse(field, number).success;
  const asText = z.core.safeParse(field, text);
  if (takesNumber || asText.success) {
    const values = {
      ...slip.values,
      ...(takesNumber ? {} : { number: '' }),
      ...(asText.success ? {} : { asText: 'no' }),
    };
    return slip.code === 'comma-in-braces' ? { ...slip, values } : slip;
  }
  const [issue] = asText.error.issues;
  return issue?.code === 'custom' && isRefusal(issue.params)
    ? refusalDiagnostic(issue.params.refusal, issue.params.values, slip.place)
    : slip;
}

const placeKey = ({ line, column }: Place) => `${line}:${column}`;

/** Gathers the path of each value that is no group, by where it begins. */
function collectPaths(
  value: YamlValue | undefined,
  reading: YamlReading,
  path: FieldPath,
  found: Map<string, FieldPath>,
): void {
  if (typeof value !== 'object') {
    found.set(placeKey(reading.placeOf(path)), path);
    return;
  }
  const parts: (readonly [string | number, YamlValue | undefined])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [step, part] of parts) collectPaths(part, reading, [...path, step], found);
}
