import { z } from 'zod';
import { idSchema } from '../model/identifier.ts';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** A value put into a complete record, and where. `isId` where the model wants an identifier. */
export interface FilledLeaf {
  readonly path: Path;
  /** What was put there, unique in the record where the field leaves room for it. */
  readonly written: string;
  readonly isId: boolean;
}

export interface CompleteRecord<T> {
  readonly record: T;
  readonly leaves: readonly FilledLeaf[];
}

/**
 * A record with every field its schema knows, each list with one item (or as many as it asks for), each open
 * group with one key, every text, id, number and date different from all others: `canary-17`, 700017, a day of
 * its own. Two seeds that differ by more than the record has fields share no such value; `choice` picks among the
 * listed values of a field.
 */
export function completeRecord<S extends z.ZodType>(schema: S, seed = 0, choice = 0): CompleteRecord<z.output<S>> {
  const leaves: FilledLeaf[] = [];
  const raw = fill(schema, [], { leaves, next: seed, choice });
  return { record: schema.parse(raw), leaves };
}

interface Filling {
  readonly leaves: FilledLeaf[];
  readonly choice: number;
  next: number;
}

function fill(schema: Schema, path: Path, filling: Filling): unknown {
  if (schema instanceof z.core.$ZodOptional) return fill(schema._zod.def.innerType, path, filling);
  if (schema instanceof z.core.$ZodObject) return fillObject(schema, path, filling);
  if (schema instanceof z.core.$ZodArray) {
    const { element } = schema._zod.def;
    const count = Math.max(1, minimumOf(schema));
    return Array.from({ length: count }, (_, index) => fill(element, [...path, index], filling));
  }
  if (schema instanceof z.core.$ZodRecord) {
    const key = String(fill(schema._zod.def.keyType, [...path, '{}'], filling));
    return { [key]: fill(schema._zod.def.valueType, [...path, key], filling) };
  }
  if (schema instanceof z.core.$ZodEnum) return chosen(Object.values(schema._zod.def.entries), filling.choice);
  if (schema instanceof z.core.$ZodLiteral) return chosen(schema._zod.def.values, filling.choice);
  if (schema instanceof z.core.$ZodUnion) return fill(chosen(schema._zod.def.options, filling.choice), path, filling);
  return fillText(schema, path, filling);
}

function fillObject(schema: z.core.$ZodObject, path: Path, filling: Filling): unknown {
  const { shape, catchall } = schema._zod.def;
  const fields = Object.entries(shape).map(([key, field]) => [key, fill(field, [...path, key], filling)]);
  if (catchall === undefined || catchall instanceof z.core.$ZodNever) return Object.fromEntries(fields);
  const key = fillText(idSchema, [...path, '{}'], filling);
  return Object.fromEntries([...fields, [key, fill(catchall, [...path, key], filling)]]);
}

function minimumOf(schema: z.core.$ZodArray): number {
  return (schema._zod.def.checks ?? []).reduce((least, check) => {
    const { def } = check._zod;
    return def instanceof Object && 'minimum' in def && typeof def.minimum === 'number'
      ? Math.max(least, def.minimum)
      : least;
  }, 0);
}

function chosen<T>(values: readonly T[], choice: number): T {
  const value = values[choice % values.length];
  if (value === undefined) throw new Error('a field without any possible value');
  return value;
}

/** The first form of a unique value that the field accepts; failing all, one of the few it does. */
function fillText(schema: Schema, path: Path, filling: Filling): string {
  const { next, choice } = filling;
  filling.next += 1;
  const day = new Date(Date.UTC(1910, 0, 1 + next)).toISOString().slice(0, 10);
  const unique = [
    `canary-${next}`,
    `canary-${next}@1.0`,
    `https://canary-${next}.invalid/`,
    `type is canary-${next}`,
    String(700_000 + next),
    `0.${700_000 + next}`,
    day,
    `${1 + next} days`,
    String(next).padStart(64, 'f'),
  ];
  const plain = [
    [
      '3',
      'true',
      'monthly',
      '2026-01',
      '2026',
      'EUR',
      'FR',
      'below floor for 2 months',
      '10 days before contract.signed',
      '1',
      'title',
    ],
    [
      '4',
      'false',
      'weekly',
      '2025-02',
      '2025',
      'USD',
      'ES',
      'above ceiling',
      '20 days after contract.ends',
      '1',
      'title',
    ],
  ][choice % 2];
  const written = [...unique, ...(plain ?? [])].find((text) => z.safeParse(schema, text).success);
  if (written === undefined) throw new Error(`nothing fits ${path.join('.')}`);
  filling.leaves.push({ path, written, isId: schema._zod.def === idSchema._zod.def });
  return written;
}
