import { textSchema } from './text.ts';

/**
 * The number of an article of a contract, such as `14.2`. Pages say “art.” before it: that word, `article` or `§`
 * written here too is left out.
 */
export const articleSchema = textSchema.transform((article) =>
  article.replace(/^(?:(?:articles?|art\.?)\s*|§+\s*)(?=\d)/i, ''),
);
