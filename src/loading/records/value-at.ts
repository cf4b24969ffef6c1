import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';

/** What stands at a path of a YAML value; undefined where nothing is written there. */
export function valueAt(value: YamlValue | undefined, path: FieldPath): YamlValue | undefined {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current)) current = current[Number(step)];
    else if (typeof current === 'object') current = current[String(step)];
    else return undefined;
  }
  return current;
}
