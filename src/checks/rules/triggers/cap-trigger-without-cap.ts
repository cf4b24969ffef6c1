import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { triggersOf } from '../../../model/kpi-use.ts';
import type { EarlierClause } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { hasCommonCap } from '../../material/common-cap.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * A trigger on a cap, where nothing caps what the KPI may cost over more than one period: it could never fire (M17).
 */
export function checkCapTriggerWithoutCap({ playbook, sources }: CheckContext): Diagnostic[] {
  const library = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger: { when, clause }, use, path }) => {
      if (when.test !== 'cap' || hasCommonCap(partnership)) return [];
      const named = (partnership.kpis ?? []).filter(({ kpi }) => kpi === use.kpi).flatMap(triggersOf);
      const costs = named.filter((trigger) => trigger.when.test !== 'cap');
      const isCapped = costs.some((trigger) => {
        const known = library.get(trigger.clause);
        return known === undefined || [known, ...known.earlier].some(isCappedMalus);
      });
      // An unknown clause is told by another rule, and may be capped.
      if (isCapped) return [];
      return [problem('cap-trigger-without-cap', sources.placeOf(partnership.file, [...path, 'when']), { clause })];
    }),
  );
}

function isCappedMalus({ trigger }: Pick<EarlierClause, 'trigger'>): boolean {
  const { year, contract, 'contract-year': contractYear } = trigger?.cap ?? {};
  return trigger?.effect === 'malus' && [year, contract, contractYear].some((cap) => cap !== undefined);
}
