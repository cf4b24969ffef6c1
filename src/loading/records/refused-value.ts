import type { z } from 'zod';
import type { Place } from '../../diagnostics/position.ts';
import type { YamlReading } from '../front-matter/read-yaml.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { shapeAt, type FieldShape } from './schema-shape.ts';
import { valueAt } from './value-at.ts';

export type Path = readonly (string | number)[];

/** What a schema was given to read, and the reading that knows the place of everything in it. */
export interface ParsedValue {
  readonly schema: z.ZodType;
  readonly reading: YamlReading;
  /** Where in the file the schema’s own root stands; empty where it describes the whole file. */
  readonly base: Path;
}

/** A value that a schema refused: what is written there, and what the schema says of its field. */
export interface RefusedValue {
  /** From the schema’s root. */
  readonly path: Path;
  /** From the root of the file. */
  readonly filePath: Path;
  /** The last name on the way to it; empty where the way has none. */
  readonly field: string;
  readonly shape: FieldShape;
  readonly found: YamlValue | undefined;
  /** The list or the group that it stands in. */
  readonly around: YamlValue | undefined;
  /** Its own place, or that of something below it. */
  placeOf(target: 'key' | 'value', below?: Path): Place;
  /** The place of what it stands in, as far as the schema reaches. */
  placeAround(): Place;
}

/** Looks up what is known of the value at a path from the schema’s root. */
export function refusedValue({ schema, reading, base }: ParsedValue, path: Path): RefusedValue {
  const filePath = [...base, ...path];
  return {
    path,
    filePath,
    field: path.findLast((step) => typeof step === 'string') ?? '',
    shape: shapeAt(schema, path),
    found: valueAt(reading.value, filePath),
    around: valueAt(reading.value, filePath.slice(0, -1)),
    placeOf: (target, below = []) => reading.placeOf([...filePath, ...below], target),
    placeAround: () => reading.placeOf([...base, ...path.slice(0, -1)], 'value'),
  };
}
