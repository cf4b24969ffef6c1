import { noted } from './author-note.ts';
import { textSchema } from './text.ts';

/** An amount, or a formula that gives one: `parseCap` reads it, since what it may name depends on where it stands. */
export const capSchema = textSchema.optional();

/** The caps that bear on more than a month, on one clause or on all the penalties of a contract. */
export const longCapFields = {
  year: noted(capSchema, 'Le plafond par année civile.', 'The cap per calendar year.'),
  'contract-year': noted(capSchema, 'Le plafond par année de contrat.', 'The cap per contract year.'),
  contract: noted(
    capSchema,
    'Le plafond sur toute la durée du contrat.',
    'The cap over the whole life of the contract.',
  ),
};
