import type { Place } from '../diagnostics/position.ts';
import type { FieldPath, SourceMap } from '../diagnostics/source-map.ts';
import type { YamlReading } from './front-matter/read-yaml.ts';
import { valueAt } from './records/value-at.ts';

/** Remembers what was read from each file, so that any room can ask where a field stands. */
export interface SourceRegistry extends SourceMap {
  remember(file: string, reading: YamlReading): void;
}

/** A registry for one load of the content. */
export function createSourceRegistry(): SourceRegistry {
  const readings = new Map<string, YamlReading>();
  return {
    remember(file, reading) {
      readings.set(file, reading);
    },
    textOf(file, path) {
      const text = valueAt(readings.get(file)?.value, path);
      return typeof text === 'string' ? text : undefined;
    },
    insetOf(file, path) {
      return readings.get(file)?.insetOf(path) ?? 0;
    },
    placeOf(file: string, path: FieldPath, target: 'key' | 'value' = 'value'): Place {
      return readings.get(file)?.placeOf(path, target) ?? { file, line: 1, column: 1 };
    },
  };
}
