import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { toIdentifier } from '../model/identifier.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { readYaml } from './front-matter/read-yaml.ts';
import { beyondSlips } from './records/beyond-slips.ts';
import { judgedSlips } from './records/judged-slips.ts';
import { shapeAt } from './records/schema-shape.ts';
import { parseRecord } from './records/parse-record.ts';
import { createRepeatedRun } from './records/repeated-run.ts';
import { withoutEchoes } from './records/told-by-field.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

/** Reads a YAML file that is one record; `mended` is what can be made of a refused one. */
export function readSettingsFile<S extends z.ZodType>(textFile: TextFile, schema: S, sources: SourceRegistry) {
  const reading = readYaml(textFile.text, 0, textFile.positions);
  sources.remember(textFile.file, reading);
  const parsed = parseRecord(schema, reading);
  return {
    record: parsed.record,
    mended: parsed.mended,
    diagnostics: [
      ...withoutEchoes(judgedSlips(reading.diagnostics, schema, reading), parsed.diagnostics),
      ...parsed.diagnostics,
    ],
  };
}

/** A YAML list as read. */
export interface ReadList<T> {
  readonly records: T[];
  readonly diagnostics: Diagnostic[];
  /** The ids of the items left out; `*` where the whole list could not be read, or an item has no id to name it by. */
  readonly broken: readonly string[];
}

/** Reads a YAML file that is a list of records; a bad item is told and left out, the others stay. */
export function readListFile<S extends z.ZodType>(
  textFile: TextFile,
  schema: S,
  sources: SourceRegistry,
): ReadList<z.output<S>> {
  const reading = readYaml(textFile.text, 0, textFile.positions);
  sources.remember(textFile.file, reading);
  const diagnostics = judgedSlips(reading.diagnostics, schema, reading, 'list');
  const value = reading.value;
  if (value === undefined) return { records: [], diagnostics, broken: diagnostics.length > 0 ? ['*'] : [] };
  if (!Array.isArray(value)) {
    if (reading.trustworthy) {
      diagnostics.push(
        problem('wrong-shape', reading.placeOf([]), {
          field: '',
          part: 'file',
          expected: 'list',
          found: typeof value === 'string' ? 'text' : 'group',
          example: shapeAt(schema, []).keys.slice(0, 2),
          listed: '',
          noteFr: '',
          noteEn: '',
        }),
      );
    }
    return { records: [], diagnostics, broken: ['*'] };
  }
  const broken: string[] = reading.trustworthy ? [] : ['*'];
  const mistakes = reading.diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = reading.diagnostics.filter(({ severity }) => severity === 'warning');
  const records = value.flatMap((item, index) => {
    const parsed = parseRecord(schema, { ...reading, diagnostics: warnings }, item, [index]);
    diagnostics.push(...beyondSlips(parsed.diagnostics, mistakes));
    if (parsed.record === undefined) broken.push(...idsOf(item));
    return parsed.record === undefined ? [] : [parsed.record];
  });
  const repeated = repeatedListIds(value, reading);
  // Of a first line that was doubled, what the first of the two lacks stands under the second.
  const doubled = new Set(repeated.filter(({ place, values }) => values['line'] === place.line - 1).map(lineAbove));
  const told = [
    ...diagnostics.filter(({ code, place }) => code !== 'missing-field' || !doubled.has(place.line)),
    ...repeated,
  ];
  return { records, diagnostics: withoutEchoes(told, told), broken };
}

const lineAbove = ({ place }: Diagnostic) => place.line - 1;

/**
 * The ids by which others may name an item: the one written, and the one it will have once it is written as ids are,
 * without the remark that another language would have there.
 */
function idsOf(item: unknown): string[] {
  const id = idOf(item);
  if (id === undefined) return ['*'];
  const bare = id.replace(/\s+(?:\/\/|\/\*|<!--).*$/, '');
  return [...new Set([id, toIdentifier(bare)])];
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  // One that a slip of its line left empty names nothing.
  return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}

function repeatedListIds(items: readonly unknown[], reading: ReturnType<typeof readYaml>): Diagnostic[] {
  const seen = new Map<string, number>();
  const told: Diagnostic[] = [];
  const run = createRepeatedRun(told);
  for (const [index, item] of items.entries()) {
    const id = idOf(item);
    if (id === undefined) continue;
    const earlier = seen.get(id);
    if (earlier === undefined) {
      seen.set(id, index);
      continue;
    }
    const { line } = reading.placeOf([earlier, 'id']);
    run.tell({ index, earlier }, problem('repeated-id', reading.placeOf([index, 'id']), { value: id, line }));
  }
  return told;
}
