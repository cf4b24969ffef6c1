import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isExcluded } from '../../../domain/kpi/breach-runs.ts';
import { partsOfTotals } from '../../../domain/kpi/total-rows.ts';
import { triggersOf } from '../../../model/kpi-use.ts';
import { holdsPeriod, type Period } from '../../../model/period.ts';
import type { Kpi, Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A period that the parties left out of a KPI, and that counts in a total whose own period sets a clause in motion and
 * is not left out (M17, M32): nobody may have meant to hold a year to its full minimum with a month of force majeure in
 * it. Told where the part is left out.
 */
export function checkTotalPartExcluded(context: CheckContext): Diagnostic[] {
  const { partnerships, kpis } = context.playbook;
  return partnerships.flatMap((partnership) => kpis.flatMap((kpi) => excludedParts(context, partnership, kpi)));
}

function excludedParts({ sources }: CheckContext, partnership: Partnership, total: Kpi): Diagnostic[] {
  const { file, kpis = [], measurements } = partnership;
  const uses = kpis.filter((use) => use.kpi === total.id);
  if (uses.every((use) => triggersOf(use).length === 0)) return [];
  const computed = partsOfTotals(measurements, total).map(({ period }) => period);
  const wholeThatCounts = (part: Period) =>
    computed.find((whole) => (holdsPeriod(whole, part) || holdsPeriod(part, whole)) && !isExcluded(uses, whole));
  return kpis.flatMap((use, at) => {
    if (use.kpi !== total.total?.of) return [];
    return (use.exclusions ?? []).flatMap(({ period }, index) => {
      const whole = wholeThatCounts(period);
      if (whole === undefined) return [];
      const place = sources.placeOf(file, ['kpis', at, 'exclusions', index, 'period']);
      return [problem('total-part-excluded', place, { kpi: total.id, part: use.kpi, period, whole })];
    });
  });
}
