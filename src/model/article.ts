import { refuse } from './refusal.ts';
import { textSchema } from './text.ts';

/**
 * The number of an article of a contract, such as `14.2`: pages say “art.” before it, so that the word written here
 * would stand twice.
 */
export const articleSchema = textSchema.transform((article, context) => {
  const bare = article.replace(/^(?:(?:articles?|art\.?)\s*|§+\s*)(?=\d)/i, '');
  return bare === article ? article : refuse(context, 'worded-article', { value: article, suggestion: bare });
});
