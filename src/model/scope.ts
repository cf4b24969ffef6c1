import { z } from 'zod';
import { noted } from './author-note.ts';
import { paidAmountSchema } from './money.ts';
import { booleanSchema } from './text.ts';

/** What a partnership covers, as far as it decides which clauses it needs (M13): the rules of the library ask it. */
export const scopeSchema = z.strictObject({
  'data-sharing': noted(
    booleanSchema.optional(),
    'true si des données passent de l’un à l’autre.',
    'true if data go from one side to the other.',
  ),
  'co-development': noted(
    booleanSchema.optional(),
    'true si l’on met au point quelque chose ensemble.',
    'true if something is developed together.',
  ),
  exclusivity: noted(
    booleanSchema.optional(),
    'true si l’un réserve quelque chose à l’autre.',
    'true if one side reserves something to the other.',
  ),
  amount: noted(
    paidAmountSchema.optional(),
    'Ce qui est acheté ou versé en un an, hors taxes, dans la devise du playbook.',
    'What is bought or paid in a year, before tax, in the playbook’s currency.',
  ),
});
export type Scope = z.infer<typeof scopeSchema>;
