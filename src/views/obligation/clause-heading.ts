import type { Obligation } from '../../domain/obligations/obligation.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** What a clause is called with its article: `Révision du partage des revenus, art. 14.2`. */
export function clauseHeading(context: ViewContext, { clause, binding, trigger }: Obligation): string {
  const found = context.clauses.get(clause);
  const article = binding.pin?.article ?? trigger.article ?? '';
  return context.words.kpi.fired.heading(found ? inLocale(found, context.locale).title : clause, article);
}
