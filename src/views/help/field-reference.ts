import { z } from 'zod';
import { cadenceSchema } from '../../model/cadence.ts';
import { conditionSchema } from '../../model/condition.ts';
import { dueRuleSchema } from '../../model/due-rule.ts';
import { durationSchema, lastingDurationSchema, renewalLengthSchema } from '../../model/duration.ts';
import { idSchema } from '../../model/identifier.ts';
import { isoDateSchema } from '../../model/iso-date.ts';
import { amountSchema, currencySchema, paidAmountSchema } from '../../model/money.ts';
import { numberSchema, rateSchema, scaleSchema } from '../../model/number.ts';
import { periodSchema } from '../../model/period.ts';
import { addressSchema, booleanSchema, textSchema } from '../../model/text.ts';

/** The kinds of value that the format knows, by the name their explanation goes by. */
export type FieldKind =
  | 'text'
  | 'id'
  | 'date'
  | 'period'
  | 'duration'
  | 'cadence'
  | 'number'
  | 'rate'
  | 'scale'
  | 'amount'
  | 'currency'
  | 'boolean'
  | 'address'
  | 'condition'
  | 'due-rule'
  | 'choice'
  | 'group'
  | 'record'
  | 'words';

/** A field of a record as the reference page lists it. */
export interface FieldEntry {
  /** `parties[].manager`: brackets for a list, `*` for a key the author chooses. */
  readonly path: string;
  readonly required: boolean;
  readonly list: boolean;
  readonly kind: FieldKind;
  /** The words an author may choose between. */
  readonly choices: readonly string[];
  readonly note: { readonly fr: string; readonly en: string };
}

const kinds: readonly (readonly [z.ZodType, FieldKind])[] = [
  [idSchema, 'id'],
  [isoDateSchema, 'date'],
  [periodSchema, 'period'],
  [durationSchema, 'duration'],
  [lastingDurationSchema, 'duration'],
  [renewalLengthSchema, 'duration'],
  [cadenceSchema, 'cadence'],
  [numberSchema, 'number'],
  [rateSchema, 'rate'],
  [scaleSchema, 'scale'],
  [amountSchema, 'amount'],
  [paidAmountSchema, 'amount'],
  [currencySchema, 'currency'],
  [booleanSchema, 'boolean'],
  [addressSchema, 'address'],
  [conditionSchema, 'condition'],
  [dueRuleSchema, 'due-rule'],
  [textSchema, 'text'],
];

/** A schema with its note is a copy that shares its definition with the original. */
function kindOf(schema: z.ZodType): FieldKind {
  const known = kinds.find(([candidate]) => candidate.def === schema.def)?.[1];
  if (known) return known;
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return 'choice';
  if (schema instanceof z.ZodUnion)
    return schema.options.some((option) => option instanceof z.ZodEnum) ? 'choice' : 'words';
  if (schema instanceof z.ZodObject) return 'group';
  if (schema instanceof z.ZodRecord) return 'record';
  if (schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodPipe) return 'number';
  return 'words';
}

function choicesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => (option instanceof z.ZodType ? choicesOf(option) : []));
  return [];
}

function noteOf(schema: z.ZodType): FieldEntry['note'] {
  const meta = schema.meta();
  const en = meta?.['en'];
  return { fr: meta?.description ?? '', en: typeof en === 'string' ? en : '' };
}

/** The fields of a group, also of one that an author may replace by plain words. */
function partsOf(schema: z.ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  return schema instanceof z.ZodUnion ? schema.options.find((option) => option instanceof z.ZodObject) : undefined;
}

function typed(schema: unknown): z.ZodType | undefined {
  return schema instanceof z.ZodType ? schema : undefined;
}

function entriesOf(path: string, schema: z.ZodType): FieldEntry[] {
  const note = noteOf(schema);
  const optional = schema instanceof z.ZodOptional;
  let inner: z.ZodType = optional ? (typed(schema.unwrap()) ?? schema) : schema;
  let suffix = '';
  const list = inner instanceof z.ZodArray;
  if (inner instanceof z.ZodArray) {
    inner = typed(inner.element) ?? inner;
    suffix = '[]';
  }
  const kind = kindOf(inner);
  const own: FieldEntry = { path, required: !optional, list, kind, choices: choicesOf(inner), note };
  const parts = partsOf(inner);
  if (parts) return [own, ...listFields(parts, `${path}${suffix}.`)];
  const value = inner instanceof z.ZodRecord ? typed(inner.valueType) : undefined;
  if (value instanceof z.ZodObject) return [own, ...listFields(value, `${path}${suffix}.*.`)];
  return [own];
}

/** Every field of a record in the order of its schema, groups followed by their own fields. */
export function listFields(schema: z.ZodObject, prefix = ''): FieldEntry[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const known = typed(field);
    return known ? entriesOf(`${prefix}${key}`, known) : [];
  });
}
