import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePlaces } from '../../diagnostics/position.ts';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { YamlReading } from '../front-matter/read-yaml.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { harmlessSlips, slipsOfOneValue } from './beyond-slips.ts';
import type { Hole } from './mend-record.ts';

interface Field {
  readonly path: FieldPath;
  readonly line: number;
}

/**
 * What YAML slips leave in doubt: the value that a comma cut, else every field that stands on the line of the slip;
 * and, since a key may have been lost there, whatever is missing from the groups around it.
 */
export function slipHoles(reading: YamlReading, told: readonly Diagnostic[]): Hole[] {
  const slips = told.filter(({ code }) => !harmlessSlips.has(code));
  if (slips.length === 0) return [];
  const fields = fieldsOf(reading.value, reading, []);
  const doubtful = slips.flatMap((slip) =>
    fields.filter((field) => isInDoubt(field, slip, reading)).map(({ path }) => holeOf(slip, path)),
  );
  const around = slips.map(({ place }) => fields.findLast(({ line }) => line <= place.line)?.path ?? []);
  const groups = new Map(
    [...around, ...doubtful.map(({ path }) => path)]
      .flatMap((path) => [...path.map((_, length) => path.slice(0, length)), path])
      .map((path) => [path.join('\n'), path]),
  );
  return [...doubtful, ...[...groups.values()].map((path): Hole => ({ path, of: 'keys' }))];
}

/** A slip of one value leaves the keys of its line as they were written. */
function holeOf({ code }: Diagnostic, path: FieldPath): Hole {
  return { path, of: slipsOfOneValue.has(code) ? 'value' : 'field' };
}

function isInDoubt({ path, line }: Field, { code, place, values }: Diagnostic, reading: YamlReading): boolean {
  const start = reading.placeOf(path);
  if (code === 'decimal-comma' || code === 'ambiguous-number' || code === 'comma-in-braces')
    return comparePlaces(start, place) === 0;
  // Of a key written twice, either line may be the one that was meant.
  const lines = code === 'duplicate-key' ? [place.line, values['line']] : [place.line];
  return lines.includes(line) || lines.includes(start.line);
}

/** Every field and item under a value, in the order of the file, with the line its key begins on. */
function fieldsOf(value: YamlValue | undefined, reading: YamlReading, path: FieldPath): Field[] {
  if (typeof value !== 'object') return [];
  const parts: (readonly [string | number, YamlValue | undefined])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return parts.flatMap(([step, part]) => {
    const inner = [...path, step];
    return [{ path: inner, line: reading.placeOf(inner, 'key').line }, ...fieldsOf(part, reading, inner)];
  });
}
