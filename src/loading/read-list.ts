import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { readYaml } from './front-matter/read-yaml.ts';
import { parseRecord } from './records/parse-record.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

/** Reads a YAML file that is one record. */
export function readSettingsFile<S extends z.ZodType>(textFile: TextFile, schema: S, sources: SourceRegistry) {
  const reading = readYaml(textFile.text, 0, textFile.positions);
  sources.remember(textFile.file, reading);
  const parsed = parseRecord(schema, reading);
  return { record: parsed.record, diagnostics: [...reading.diagnostics, ...parsed.diagnostics] };
}

/** Reads a YAML file that is a list of records; a bad item is told and left out, the others stay. */
export function readListFile<S extends z.ZodType>(textFile: TextFile, schema: S, sources: SourceRegistry): { records: z.output<S>[]; diagnostics: Diagnostic[] } {
  const reading = readYaml(textFile.text, 0, textFile.positions);
  sources.remember(textFile.file, reading);
  const diagnostics = [...reading.diagnostics];
  const value = reading.value;
  if (value === undefined) return { records: [], diagnostics };
  if (!Array.isArray(value)) {
    if (reading.trustworthy) {
      diagnostics.push(problem('wrong-shape', reading.placeOf([]), {
        field: textFile.file, expected: 'list', found: typeof value === 'string' ? 'text' : 'group', noteFr: '', noteEn: '',
      }));
    }
    return { records: [], diagnostics };
  }
  const records = value.flatMap((item, index) => {
    const parsed = parseRecord(schema, { ...reading, diagnostics: [] }, item, [index]);
    diagnostics.push(...parsed.diagnostics);
    return parsed.record === undefined ? [] : [parsed.record];
  });
  return { records, diagnostics: [...diagnostics, ...repeatedListIds(value, reading)] };
}

function repeatedListIds(items: readonly unknown[], reading: ReturnType<typeof readYaml>): Diagnostic[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    if (typeof id !== 'string') return [];
    const earlier = seen.get(id);
    if (earlier === undefined) {
      seen.set(id, index);
      return [];
    }
    return [problem('repeated-id', reading.placeOf([index, 'id']), { value: id, line: reading.placeOf([earlier, 'id']).line })];
  });
}
