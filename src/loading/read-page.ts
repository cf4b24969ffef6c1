import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { isIdentifier, toIdentifier } from '../model/identifier.ts';
import type { Prose } from '../model/prose.ts';
import { fieldsBelow, type FieldsBelow } from './front-matter/fields-below.ts';
import { readYaml, type YamlReading } from './front-matter/read-yaml.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { readProse } from './prose/read-prose.ts';
import { hasSureMarks } from './prose/sure-marks.ts';
import { judgedSlips } from './records/judged-slips.ts';
import { mendRecord, type Hole, type MendedRecord } from './records/mend-record.ts';
import { parseRecord, type ParsedRecord } from './records/parse-record.ts';
import { withoutEchoes } from './records/told-by-field.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

/** An MDX file read whole: its record when the schema accepts it, its prose when the body is sound. */
export interface ReadPage<T> {
  readonly record: T | undefined;
  readonly prose: Prose | undefined;
  /**
   * The record mended, where the schema or the body was refused, with what could be read of the
   * body: for the rules alone.
   */
  readonly mended?: MendedRecord<T & { readonly prose: Prose }> | undefined;
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads one MDX file: front matter against a schema, body as prose. Problems of both are told together.
 * @param name the id the path gives; a different `id` field is an error
 */
export function readPage<S extends z.ZodType>(
  textFile: TextFile,
  schema: S,
  name: string,
  sources: SourceRegistry,
): ReadPage<z.output<S>> {
  const { file, text, positions } = textFile;
  const { split: cut, diagnostics: frame } = splitFrontMatter(text, positions);
  if (!cut) {
    const named = isIdentifier(name) ? [] : [badFileName(textFile, name)];
    return { record: undefined, prose: undefined, diagnostics: [...named, ...frame] };
  }
  const below = fieldsBelow(text, cut, schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);
  if (below) frame.push(belowFrontMatter(textFile, below));
  const split = below?.split ?? cut;
  const diagnostics = [...frame];
  const reading = readYaml(split.yaml, split.yamlStart, positions);
  sources.remember(file, reading);
  const isEmpty = reading.value === undefined && reading.diagnostics.length === 0;
  if (isEmpty) diagnostics.push(problem('empty-front-matter', positions.at(0), {}));
  const parsed = parseRecord(schema, isEmpty ? { ...reading, trustworthy: false } : reading);
  diagnostics.push(...withoutEchoes(judgedSlips(reading.diagnostics, schema, reading), parsed.diagnostics));
  const told = new Set(parsed.diagnostics.map(({ place }) => place.line));
  const named = nameProblems(textFile, name, reading).filter(({ place }) => !told.has(place.line));
  diagnostics.push(...parsed.diagnostics, ...named);
  const written = text.slice(0, split.bodyEnd);
  const body = readProse({ file, text: written, bodyStart: split.bodyStart, positions, idPrefix: `${name}-` });
  diagnostics.push(...body.diagnostics);
  const mistakes = [...frame, ...body.diagnostics].filter(({ severity }) => severity === 'error');
  const prose = mistakes.length > 0 ? undefined : body.prose;
  const areMarksSure =
    prose !== undefined || hasSureMarks({ ...split, text: written, positions }, body.prose, mistakes);
  const holes = [...(prose ? [] : [textHole]), ...(areMarksSure ? [] : [marksHole])];
  const legible = parsed.record || parsed.mended ? parsed : { ...parsed, mended: standIn(schema) };
  return { record: parsed.record, prose, mended: mendedPage(legible, body.prose, holes), diagnostics };
}

const textHole: Hole = { path: ['prose'], of: 'text' };
const marksHole: Hole = { path: ['prose'], of: 'marks' };

/**
 * A page whose front matter or body was refused, as far as it can be mended; a sound one needs it as well,
 * should its name be wrong.
 */
function mendedPage<T>(
  { record, mended }: ParsedRecord<T>,
  prose: Prose,
  ofText: readonly Hole[],
): ReadPage<T>['mended'] {
  const found = record === undefined ? mended : { record, holes: [] };
  if (!found) return undefined;
  return { record: { ...found.record, prose }, holes: [...found.holes, ...ofText] };
}

/**
 * An empty record, in which every field may be missing: of a front matter that cannot be read at all, so
 * that its text is judged.
 */
function standIn<S extends z.ZodType>(schema: S): MendedRecord<z.output<S>> | undefined {
  const mended = mendRecord(schema, {});
  return mended && { ...mended, holes: [...mended.holes, { path: [], of: 'keys' }] };
}

function belowFrontMatter({ positions }: TextFile, { key, offset }: FieldsBelow): Diagnostic {
  const place = positions.at(offset);
  return problem('field-below-front-matter', place, { key, line: place.line - 1 });
}

function badFileName({ positions }: TextFile, name: string): Diagnostic {
  return problem('bad-file-name', positions.at(0), { name, suggestion: toIdentifier(name) });
}

/** A file or folder name that cannot be an id, and an `id` field that says otherwise than the name. */
function nameProblems(textFile: TextFile, name: string, reading: YamlReading): Diagnostic[] {
  if (!isIdentifier(name)) return [badFileName(textFile, name)];
  const { value, diagnostics } = reading;
  const id = typeof value === 'object' && !Array.isArray(value) ? value['id'] : undefined;
  if (typeof id !== 'string' || !isIdentifier(id) || id === name) return [];
  const place = reading.placeOf(['id']);
  // An item that lost its dash, `id: b` under `- id: a`, leaves its own id to the file.
  const isTold = diagnostics.some((told) => told.place.line === place.line);
  return isTold ? [] : [problem('id-differs-from-file', place, { id, name })];
}
