import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isReported, reportingIn } from '../../../domain/finance/reported-amount.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A benefit measured by a KPI that gives no amount of the currency, nor of one that the playbook has a rate for: it
 * would be missing from the return on investment (M34).
 */
export function checkBenefitNotInCurrency({ playbook, sources }: CheckContext): Diagnostic[] {
  const kpis = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.partnerships.flatMap(({ file, roi, investment }) => {
    const currency = investment?.currency ?? playbook.settings.currency ?? 'EUR';
    const reporting = reportingIn(currency, playbook.settings);
    return (roi?.benefits ?? []).flatMap((benefit, index) => {
      const kpi = kpis.get(benefit.kpi ?? '');
      if (!kpi || benefit.amount !== undefined || (isReported(kpi.unit, reporting) && kpi.aggregation === 'sum'))
        return [];
      return [
        problem('benefit-not-in-currency', sources.placeOf(file, ['roi', 'benefits', index, 'kpi']), {
          kpi: kpi.id,
          unit: kpi.unit,
          aggregation: kpi.aggregation,
          currency,
        }),
      ];
    });
  });
}
