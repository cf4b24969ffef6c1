import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { FieldPath } from '../../diagnostics/source-map.ts';
import { repetitionOf, type Repetition } from '../../model/repetition.ts';
import type { YamlReading } from '../front-matter/read-yaml.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { createRepeatedRun } from './repeated-run.ts';
import { listAt } from './schema-shape.ts';

/**
 * Items that stand twice in one list: by their `id`, since a reference could not tell them apart; else by what the
 * schema says makes them the same. An error where the second changes a result, a warning where it does nothing.
 * @param base where the value stands in its file, for the items of a list
 */
export function repeatedItems(
  schema: z.ZodType,
  value: YamlValue | undefined,
  reading: YamlReading,
  base: FieldPath,
  path: FieldPath = [],
): Diagnostic[] {
  if (typeof value !== 'object') return [];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => repeatedItems(schema, inner, reading, base, [...path, key]));
  }
  const repetition = repetitionOf(listAt(schema, path));
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const seen = new Map<string, { index: number; place: FieldPath }>();
  const told: Diagnostic[] = [];
  const run = createRepeatedRun(told);
  for (const [index, item] of value.entries()) {
    told.push(...repeatedItems(schema, item, reading, base, [...path, index]));
    const identity = identityOf(item, repetition);
    if (!identity) continue;
    const place = [...base, ...path, index, ...identity.at];
    const earlier = seen.get(identity.key);
    if (!earlier) {
      seen.set(identity.key, { index, place });
      continue;
    }
    const { line } = reading.placeOf(earlier.place);
    const values = { value: identity.shown, line, field };
    run.tell({ index, earlier: earlier.index }, problem(identity.code, reading.placeOf(place), values));
  }
  return told;
}

interface Identity {
  readonly code: 'repeated-id' | 'item-counted-twice' | 'repeated-item';
  /** What two items have in common that are the same. */
  readonly key: string;
  readonly shown: string;
  /** The field of the item that its repetition is told at. */
  readonly at: FieldPath;
}

function identityOf(item: YamlValue | undefined, repetition: Repetition | undefined): Identity | undefined {
  if (item === undefined || Array.isArray(item)) return undefined;
  if (typeof item === 'object' && typeof item['id'] === 'string')
    return { code: 'repeated-id', key: item['id'], shown: item['id'], at: ['id'] };
  if (repetition?.of === 'allowed') return undefined;
  const code = repetition ? 'item-counted-twice' : 'repeated-item';
  if (typeof item === 'string') return { code, key: bare(item), shown: bare(item), at: [] };
  const told = repetition?.by ?? [];
  const fields = (told.length > 0 ? told : Object.keys(item)).filter((field) => item[field] !== undefined);
  const [first] = fields;
  // Of a group whose telling fields are of the wrong shape, the shape is what is said.
  if (first === undefined || (told.length > 0 && fields.some((field) => typeof item[field] !== 'string')))
    return undefined;
  return {
    code,
    key: JSON.stringify(fields.toSorted().map((field) => [field, item[field]])),
    shown: fields.flatMap((field) => (typeof item[field] === 'string' ? [bare(item[field])] : [])).join(', '),
    at: told.length > 0 ? [first] : [],
  };
}

const bare = (text: string) => text.trim().normalize('NFC');
