import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** The title of a clause in the reader’s language; its id where the library does not hold it. */
export function clauseTitle({ clauses, locale }: ViewContext, id: string): string {
  const clause = clauses.get(id);
  return clause ? inLocale(clause, locale).title : id;
}
