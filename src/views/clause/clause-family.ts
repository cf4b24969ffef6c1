import { capitalise } from '../../format/count.ts';
import { ownValue } from '../../model/own-value.ts';
import { fold } from '../../search/fold.ts';
import type { ViewContext } from '../view-context.ts';

/** The name of a clause family; an unknown one is named by its id. */
export function familyName({ words }: ViewContext, family: string): string {
  return ownValue(words.clause.family, family) ?? capitalise(family.replaceAll('-', ' '));
}

/** What clauses are put in order by: their family, then their title, as a French reader looks them up. */
export function clauseOrder(context: ViewContext, family: string, title: string): string {
  return fold(`${familyName(context, family)}\n${title}`);
}
