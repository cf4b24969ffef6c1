import type { CellView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { clauseTitle } from './clause-title.ts';

/** A clause by its title, with the way to its page where it has one. */
export function clauseCell(context: ViewContext, id: string): CellView {
  return {
    text: clauseTitle(context, id),
    ...(context.clauses.has(id) && { href: context.href({ kind: 'clause', id }) }),
  };
}
