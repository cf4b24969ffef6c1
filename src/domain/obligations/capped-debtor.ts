import { triggersOf, type KpiTrigger } from '../../model/kpi-use.ts';
import type { ObligationSources } from './fired-runs.ts';

/** Under whose caps an amount counts: the id of a party, empty where nothing says which. */
export interface CappedDebtors {
  /** For the caps of the clause that a trigger names. */
  readonly ofClause: (trigger: KpiTrigger) => string;
  /** For the caps on all the penalties of its contract. */
  readonly ofPenalties: (trigger: KpiTrigger) => string;
}

/**
 * Whose caps the triggers of a record draw on. A cap bounds what one party owes, so that each debtor has its own,
 * unless the clause says that they share it: the
 * party that a trigger names, else the only one that the other triggers on the same caps name. Those that name nobody,
 * where the others name several or none, share one cap: leaving the field out frees no amount from its cap.
 */
export function cappedDebtors({ series, clauses }: Pick<ObligationSources, 'series' | 'clauses'>): CappedDebtors {
  const triggers = series.flatMap(({ uses }) => uses.flatMap(triggersOf));
  const onlyDebtor = (others: readonly KpiTrigger[]) => {
    const [first, ...more] = new Set(others.flatMap(({ 'owed-by': by }) => by ?? []));
    return more.length === 0 ? (first ?? '') : '';
  };
  const byClause = Map.groupBy(triggers, ({ clause }) => clause);
  const penalties = triggers.filter(({ clause }) => clauses.get(clause)?.trigger?.effect === 'malus');
  return {
    ofClause: (trigger) => trigger['owed-by'] ?? onlyDebtor(byClause.get(trigger.clause) ?? []),
    ofPenalties: (trigger) => trigger['owed-by'] ?? onlyDebtor(penalties),
  };
}
