import { z } from 'zod';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import { nearestKey } from '../../diagnostics/near-match.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { schemaAt, shapeAt } from './schema-shape.ts';
import { valueAt } from './value-at.ts';

/** Where a field belongs that its group does not take: in the group right above it, or beside the one it stands in. */
export interface OtherLevel {
  /** The group that takes it. */
  readonly path: FieldPath;
  /** `under` the last field before it, or `beside` the group it was written in. */
  readonly where: 'under' | 'beside';
}

/** Of more unknown keys than this in one group, no level is looked for: the file is another one. */
export const mostLevelled = 40;

/**
 * The level at which an unknown key was meant: that of a group that has this very field, does not have it yet and takes
 * what is written. The names of a group whose keys are free, such as the variables of a clause, may be any word that is
 * near to no field.
 * @param path of the group in which the key stands
 */
export function otherLevelOf(
  schema: z.ZodType,
  value: YamlValue | undefined,
  path: FieldPath,
  key: string,
): OtherLevel | undefined {
  const group = valueAt(value, path);
  if (typeof group !== 'object' || Array.isArray(group)) return undefined;
  const { keys } = shapeAt(schema, path);
  const written = Object.keys(group);
  const above = written.slice(0, written.indexOf(key)).findLast((other) => keys.includes(other));
  const isFree = () => nearestKey(key, keys) === '';
  if (above !== undefined && takesField(schema, value, [...path, above], key, group[key], isFree))
    return { path: [...path, above], where: 'under' };
  const outer = path.slice(0, -1);
  return path.length > 0 &&
    typeof path.at(-1) === 'string' &&
    takesField(schema, value, outer, key, group[key], () => false)
    ? { path: outer, where: 'beside' }
    : undefined;
}

function takesField(
  schema: z.ZodType,
  value: YamlValue | undefined,
  path: FieldPath,
  key: string,
  field: YamlValue | undefined,
  isFree: () => boolean,
): boolean {
  const group = valueAt(value, path);
  if (field === undefined || typeof group === 'string' || Array.isArray(group)) return false;
  if (group !== undefined && Object.hasOwn(group, key)) return false;
  const isNamed = shapeAt(schema, path).keys.includes(key);
  const inner = isNamed || isFree() ? schemaAt(schema, [...path, key]) : undefined;
  return inner !== undefined && z.core.safeParse(inner, field).success;
}
