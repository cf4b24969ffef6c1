import type { ClauseVariable } from '../../model/clause.ts';
import type { ViewContext } from '../view-context.ts';

type Variables = Readonly<Record<string, ClauseVariable>>;

/**
 * The blanks of a clause in the words of the reader’s language; one without any keeps those it was written in (M17).
 * @param id the clause, as the library has it: its words hold for its earlier versions as well
 * @param variables those of the version that is meant, the library’s where none is
 */
export function localVariables(
  { clauses, locale }: ViewContext,
  id: string,
  variables: Variables = clauses.get(id)?.variables ?? {},
): Variables {
  const words = clauses.get(id)?.translations[locale]?.variables;
  const named = Object.entries(variables).map(([name, variable]): [string, ClauseVariable] => [
    name,
    words && Object.hasOwn(words, name) ? { ...variable, ...words[name] } : variable,
  ]);
  return Object.fromEntries(named);
}
