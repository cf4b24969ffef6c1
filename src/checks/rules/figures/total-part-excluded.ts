import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isExcluded } from '../../../domain/kpi/breach-runs.ts';
import { partsOfTotals } from '../../../domain/kpi/total-rows.ts';
import { triggersOf } from '../../../model/kpi-use.ts';
import { holdsPeriod } from '../../../model/period.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A period that the parties left out of a KPI, and that counts in a total whose own period sets a clause in motion and
 * is not left out (M17, M32): nobody may have meant to hold a year to its full minimum with a month of force majeure in
 * it. Told where the part is left out.
 */
export function checkTotalPartExcluded({ playbook, sources }: CheckContext): Diagnostic[] {
  const totals = playbook.kpis.filter(({ total }) => total !== undefined);
  return playbook.partnerships.flatMap(({ file, kpis = [], measurements }) =>
    totals.flatMap((kpi) => {
      const uses = kpis.filter((use) => use.kpi === kpi.id);
      if (uses.every((use) => triggersOf(use).length === 0)) return [];
      const computed = new Set(partsOfTotals(measurements, kpi).map(({ period }) => period));
      return kpis.flatMap((use, at) =>
        (use.kpi === kpi.total?.of ? (use.exclusions ?? []) : []).flatMap((exclusion, index) => {
          const held = [...computed].filter(
            (each) => holdsPeriod(each, exclusion.period) || holdsPeriod(exclusion.period, each),
          );
          const whole = held.toSorted().find((each) => !isExcluded(uses, each));
          if (whole === undefined) return [];
          const place = sources.placeOf(file, ['kpis', at, 'exclusions', index, 'period']);
          return [
            problem('total-part-excluded', place, { kpi: kpi.id, part: use.kpi, period: exclusion.period, whole }),
          ];
        }),
      );
    }),
  );
}
