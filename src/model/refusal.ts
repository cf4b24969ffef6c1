import type { z } from 'zod';

/**
 * Why a value was refused, by the permanent code of the message that tells the editor.
 * The words live in the diagnostics catalogue; the model only names the reason and its facts.
 */
export type RefusalCode =
  | 'bad-identifier'
  | 'joined-identifiers'
  | 'bad-date'
  | 'impossible-date'
  | 'bad-period'
  | 'bad-year'
  | 'bad-country'
  | 'bad-number'
  | 'number-in-currency'
  | 'decimal-comma'
  | 'number-out-of-range'
  | 'unknown-format-version'
  | 'number-too-large'
  | 'ambiguous-number'
  | 'negative-amount'
  | 'zero-limit'
  | 'zero-payment'
  | 'bad-amount'
  | 'bad-currency'
  | 'bad-duration'
  | 'bad-renewal-length'
  | 'indefinite-term'
  | 'date-for-term'
  | 'zero-duration'
  | 'bad-cadence'
  | 'bad-threshold'
  | 'bad-boolean'
  | 'bad-address'
  | 'bad-condition'
  | 'bad-pinned-clause'
  | 'bad-version'
  | 'bad-numbering'
  | 'not-yet-known'
  | 'bad-digest'
  | 'bad-due-rule'
  | 'bad-trigger'
  | 'trigger-over-window'
  | 'repeated-id'
  | 'empty-text';

export type RefusalValues = Readonly<Record<string, string | number | readonly string[]>>;

/** Adds a refusal of the value being parsed to a zod parse. */
export function refuse(context: z.core.$RefinementCtx, code: RefusalCode, values: RefusalValues): typeof z.NEVER {
  context.issues.push({ code: 'custom', input: context.value, path: [], params: { refusal: code, values } });
  return noValue;
}

const noValue: typeof z.NEVER = undefined as never;
