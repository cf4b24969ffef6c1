import { z } from 'zod';
import { nearestKey } from '../../diagnostics/near-match.ts';
import { journalRecordSchema } from '../../model/journal.ts';
import { amountSchema, paidAmountSchema } from '../../model/money.ts';
import { partnershipRecordSchema } from '../../model/partnership.ts';

type Schema = z.core.$ZodType;

/**
 * A dotted path that leads nowhere in a partnership’s record, and the path it probably meant (empty when none is near).
 */
export interface PathFault {
  readonly suggestion: string;
}

/** The record as conditions and proofs see it: its front matter, its journal and its figures. */
const root = partnershipRecordSchema.extend({
  journal: z.array(journalRecordSchema),
  measurements: z.array(z.unknown()),
});

/**
 * What is wrong with a dotted path such as `parties.manager` or `exit.plan`. Undefined when it leads to a field.
 * Through a list, a step is a field of its items, or names one item by its id, KPI or kind.
 * @param kpis the ids that `kpis.<id>` may name
 */
export function findPathFault(path: string, kpis: readonly string[]): PathFault | undefined {
  const steps = path.split('.');
  let at: Schema = root;
  for (const [index, step] of steps.entries()) {
    const { next, known } = descend(at, step, kpis);
    if (next === undefined) {
      const near = nearestKey(step, known);
      return { suggestion: near === '' ? '' : [...steps.slice(0, index), near, ...steps.slice(index + 1)].join('.') };
    }
    at = next;
  }
  return undefined;
}

/** The values a field can take, where the model lists them: the stages, the kinds. Empty for any other field. */
export function choicesAt(path: string): string[] {
  let at: Schema = root;
  for (const step of path.split('.')) {
    const { next } = descend(at, step, []);
    if (next === undefined) return [];
    at = next;
  }
  const bare = itemOf(at);
  return bare instanceof z.core.$ZodEnum ? Object.values(bare._zod.def.entries).map(String) : [];
}

/**
 * What a field measures: an amount in cents, a number, or nothing that has a size. Undefined
 * where no such field exists.
 */
export function quantityAt(path: string): 'amount' | 'number' | 'none' | undefined {
  let at: Schema = root;
  for (const step of path.split('.')) {
    const { next } = descend(at, step, []);
    if (next === undefined) return undefined;
    at = next;
  }
  const { def } = itemOf(at)._zod;
  if (def === amountSchema._zod.def || def === paidAmountSchema._zod.def) return 'amount';
  return typeof z.safeParse(itemOf(at), '1').data === 'number' ? 'number' : 'none';
}

interface Step {
  readonly next: Schema | undefined;
  readonly known: readonly string[];
}

function descend(schema: Schema, step: string, kpis: readonly string[]): Step {
  const bare = unwrap(schema);
  const inner = itemOf(bare);
  if (inner instanceof z.core.$ZodRecord) return { next: inner._zod.def.valueType, known: [] };
  if (!(inner instanceof z.core.$ZodObject)) return { next: undefined, known: [] };
  const { shape, catchall } = inner._zod.def;
  const named = inner === bare ? [] : namesOf(shape, kpis);
  const known = [...Object.keys(shape), ...(named ?? [])];
  const own = Object.hasOwn(shape, step) ? shape[step] : undefined;
  if (own !== undefined) return { next: own, known };
  if (named === undefined ? nearestKey(step, known) === '' : named.includes(step)) return { next: inner, known };
  return { next: catchall instanceof z.core.$ZodNever ? undefined : catchall, known };
}

/** The names a list’s items go by; undefined where the record gives them ids of its own. */
function namesOf(shape: Readonly<Record<string, Schema>>, kpis: readonly string[]): readonly string[] | undefined {
  if (shape['id'] !== undefined) return undefined;
  if (shape['kpi'] !== undefined && shape['trigger'] !== undefined) return kpis;
  const kind = shape['kind'] && unwrap(shape['kind']);
  return kind instanceof z.core.$ZodEnum ? Object.values(kind._zod.def.entries).map(String) : [];
}

function itemOf(schema: Schema): Schema {
  const bare = unwrap(schema);
  return bare instanceof z.core.$ZodArray ? unwrap(bare._zod.def.element) : bare;
}

function unwrap(schema: Schema): Schema {
  return schema instanceof z.core.$ZodOptional ? unwrap(schema._zod.def.innerType) : schema;
}
