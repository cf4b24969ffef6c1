import { z } from 'zod';
import { plainBlanks } from './plain-blanks.ts';
import { refuse } from './refusal.ts';
import { stageSchema, type Stage } from './stage.ts';

/** A question put to a partnership's record, read from words and never evaluated as code. */
export type Condition =
  | { readonly kind: 'is'; readonly field: string; readonly value: string }
  | { readonly kind: 'set'; readonly field: string; readonly set: boolean }
  | { readonly kind: 'stage-from'; readonly stage: Stage }
  | { readonly kind: 'open-conflict' }
  | {
      readonly kind: 'limit';
      readonly field: string;
      readonly limit: 'at least' | 'at most';
      /** As written: `5000`, `12.5`. */
      readonly value: string;
      /** A currency in three capitals, `%`, or nothing for a plain number. */
      readonly unit: string;
    };

/**
 * Reads `type is joint-venture`, `country is ES`, `stage from working-together`, `investment is set`,
 * `exit.plan is not set`, `scope.amount at least 5000 EUR`, `kpis.weight at most 3`, `conflict is open`.
 */
export function parseCondition(text: string): Condition | undefined {
  const words = plainBlanks(text);
  if (words === 'conflict is open') return { kind: 'open-conflict' };
  const from = /^stage from (\S+)$/.exec(words);
  if (from) {
    const stage = stageSchema.safeParse(from[1]);
    return stage.success ? { kind: 'stage-from', stage: stage.data } : undefined;
  }
  const [, measured = '', limit = '', amount = '', unit = ''] =
    /^([a-z][a-z-]*(?:\.[a-z][a-z-]*)*) (at least|at most) (\d+(?:\.\d+)?)(?: ([A-Z]{3}|%))?$/.exec(words) ?? [];
  if (limit === 'at least' || limit === 'at most')
    return { kind: 'limit', field: measured, limit, value: amount, unit };
  const match = /^([a-z][a-z-]*(?:\.[a-z][a-z-]*)*) is (not set|set|[A-Za-z0-9][A-Za-z0-9-]*)$/.exec(words);
  const [, field = '', value = ''] = match ?? [];
  if (!match) return undefined;
  if (value === 'set' || value === 'not set') return { kind: 'set', field, set: value === 'set' };
  return { kind: 'is', field, value };
}

export const conditionSchema = z
  .string()
  .transform((raw, context): Condition => parseCondition(raw) ?? refuse(context, 'bad-condition', { value: raw }));
