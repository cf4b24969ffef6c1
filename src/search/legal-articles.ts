/** The number of an article of a code as people type it: « L441-10 », « l.441-10 », « D. 8222-5 ». */
const article = /(?<![\p{L}\p{N}])([lrd])\s?\.?\s?(\d{3,4}(?:-\d+)*)(?![\p{L}\p{N}])/giu;

/**
 * A query with the articles of French codes as pages write them, « L. 441-10 »: the index takes the letter and the
 * number for two words, and knows none that joins them.
 */
export function spacedArticles(query: string): string {
  return query.replace(article, (_, letter: string, number: string) => `${letter.toUpperCase()}. ${number}`);
}
