import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePlaces } from '../../diagnostics/position.ts';
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
  return slips.map((slip) => {
    const meant = writtenBetweenCommas(slip);
    if (!meant) return slip;
    const path = pathAt(reading.value, reading, slip);
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

/** The field whose value begins where a slip is told. */
function pathAt(
  value: YamlValue | undefined,
  reading: YamlReading,
  slip: Diagnostic,
  path: FieldPath = [],
): FieldPath | undefined {
  if (typeof value !== 'object') return comparePlaces(reading.placeOf(path), slip.place) === 0 ? path : undefined;
  const parts: (readonly [string | number, YamlValue | undefined])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [step, part] of parts) {
    const found = pathAt(part, reading, slip, [...path, step]);
    if (found) return found;
  }
  return undefined;
}
