import { z } from 'zod';
import { refuse } from './refusal.ts';
import { stageSchema, type Stage } from './stage.ts';

/** A question put to a partnership's record, read from words and never evaluated as code. */
export type Condition =
  | { readonly kind: 'is'; readonly field: string; readonly value: string }
  | { readonly kind: 'set'; readonly field: string; readonly set: boolean }
  | { readonly kind: 'stage-from'; readonly stage: Stage };

/** Reads `type is joint-venture`, `stage from working-together`, `investment is set`, `exit.plan is not set`. */
export function parseCondition(text: string): Condition | undefined {
  const words = text.trim();
  const from = /^stage from (\S+)$/.exec(words);
  if (from) {
    const stage = stageSchema.safeParse(from[1]);
    return stage.success ? { kind: 'stage-from', stage: stage.data } : undefined;
  }
  const match = /^([a-z][a-z-]*(?:\.[a-z][a-z-]*)*) is (not set|set|[a-z0-9][a-z0-9-]*)$/.exec(words);
  const [, field = '', value = ''] = match ?? [];
  if (!match) return undefined;
  if (value === 'set' || value === 'not set') return { kind: 'set', field, set: value === 'set' };
  return { kind: 'is', field, value };
}

export const conditionSchema = z
  .string()
  .transform((raw, context): Condition => parseCondition(raw) ?? refuse(context, 'bad-condition', { value: raw }));
