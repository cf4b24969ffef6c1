import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import {
  frequencyOf,
  isMadeOf,
  periodAt,
  periodEnd,
  periodHolding,
  periodIndex,
  periodStart,
  type Frequency,
  type Period,
} from '../../../model/period.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A benefit over a period that is not made up of those of the KPI which measures it: a calendar year for a KPI of
 * contract years, a quarter for a yearly one. None of its values lies in it, so that it would never have a figure
 * (M34).
 */
export function checkBenefitOtherPeriod({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.partnerships.flatMap(({ file, roi }) =>
    (roi?.benefits ?? []).flatMap(({ kpi: id, amount, per }, index) => {
      const kpi = amount === undefined && id !== undefined ? catalogue.get(id) : undefined;
      if (kpi === undefined || isWhole(per, kpi.frequency)) return [];
      const part = catalogue.get(kpi.total?.of ?? '');
      const shorter = part !== undefined && isWhole(per, part.frequency) ? part.id : '';
      const values = { kpi: kpi.id, per, periods: overlapping(per, kpi.frequency), shorter };
      return [problem('benefit-other-period', sources.placeOf(file, ['roi', 'benefits', index, 'per']), values)];
    }),
  );
}

function isWhole(per: Period, frequency: Frequency): boolean {
  return frequencyOf(per) === frequency || isMadeOf(frequencyOf(per), frequency);
}

/** The periods of a frequency that a period shares days with. */
function overlapping(per: Period, frequency: Frequency): Period[] {
  const [first, last] = [periodStart(per), periodEnd(per)].map((day) => periodIndex(periodHolding(day, frequency)));
  const count = (last ?? 0) - (first ?? 0) + 1;
  return Array.from({ length: count }, (_, offset) => periodAt((first ?? 0) + offset, frequency));
}
