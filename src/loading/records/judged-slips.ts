import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { YamlReading } from '../front-matter/read-yaml.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { isRefusal, refusalDiagnostic } from './issue-diagnostics.ts';
import { schemaAt } from './schema-shape.ts';

/**
 * The YAML slips of a file, of which those of a comma are told as its field takes them: where neither the number nor
 * the text that a comma cut would be accepted, why it would not is told instead, so that one correction is enough.
 * @param schema of the record, or of each item of a list
 */
export function judgedSlips(
  slips: readonly Diagnostic[],
  schema: z.ZodType,
  reading: YamlReading,
  isList = false,
): Diagnostic[] {
  if (!slips.some(writtenBetweenCommas)) return [...slips];
  const paths = new Map<string, FieldPath>();
  collectPaths(reading.value, reading, [], paths);
  return slips.map((slip) => {
    const meant = writtenBetweenCommas(slip);
    const path = meant && paths.get(placeKey(slip.place));
    const field = path && schemaAt(schema, isList ? path.slice(1) : path);
    return field ? judged(slip, meant, field) : slip;
  });
}

interface Meant {
  readonly text: string;
  readonly number: string;
}

function writtenBetweenCommas({ code, values }: Diagnostic): Meant | undefined {
  const text = String(values['value']);
  if (code === 'decimal-comma') return { text, number: String(values['suggestion']) };
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
