import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { hasValueFor } from '../../../domain/obligations/named-kpi.ts';
import type { CheckContext } from '../../check.ts';
import { kpisInContracts } from '../../material/clause-kpis.ts';
import { followedKpis } from '../../material/followed-kpis.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';
import { placeOfSite } from '../../material/reference-sites.ts';

/**
 * A KPI that fills a clause of a contract and that gives its formula no value: the partnership does not follow it, or
 * it is read by shorter periods that do not make up those of the KPI that triggers the clause, or as a sum over longer
 * ones (M17).
 */
export function checkClauseKpiUnusable(context: CheckContext): Diagnostic[] {
  const catalogue = new Map(context.playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return kpisInContracts(context).flatMap(({ pinned: { partnership, pin }, site }) => {
    const kpi = catalogue.get(site.text);
    if (kpi === undefined || pin.waiver !== undefined) return [];
    const told = (reason: 'not-followed' | 'frequency', trigger = '') => [
      problem('clause-kpi-unusable', placeOfSite(context, site), { kpi: kpi.id, reason, trigger }),
    ];
    if (!followedKpis(partnership, context.playbook.kpis).has(kpi.id)) return told('not-followed');
    const other = triggersIn(partnership)
      .filter(({ trigger }) => trigger.clause === pin.clause.id)
      .map(({ use }) => catalogue.get(use.kpi))
      .find((each) => each !== undefined && !hasValueFor(kpi, each.frequency));
    return other ? told('frequency', other.id) : [];
  });
}
