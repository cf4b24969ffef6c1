import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { quotientRows } from '../../../domain/kpi/quotient-rows.ts';
import { partsOfTotals } from '../../../domain/kpi/total-rows.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { Kpi } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A KPI that a record follows and of which its folder holds no value at all, nor the parts to compute one (M32, M33);
 * of a total, one part is enough, since the others are to come. Told once,
 * where it is first followed, and not where a figure file of that folder could not be read, since the value may be in
 * it, nor where the definition of a part could not.
 */
export function checkKpiWithoutData(context: CheckContext): Diagnostic[] {
  const { playbook, sources } = context;
  const catalogue = new Map(playbook.kpis.map((each) => [each.id, each]));
  return playbook.partnerships.flatMap(({ id, file, kpis = [], measurements }) => {
    if (isBroken(context, 'figures', id)) return [];
    const told = new Set(measurements.filter(({ value }) => value !== null).map(({ kpi }) => kpi));
    return kpis.flatMap(({ kpi }, index) => {
      const definition = catalogue.get(kpi);
      if (told.has(kpi) || !definition) return [];
      told.add(kpi);
      if (quotientRows(measurements, definition).length > 0 || partsOfTotals(measurements, definition).length > 0)
        return [];
      if (partsOf(definition).some((part) => isBroken(context, 'kpi', part))) return [];
      return [problem('kpi-without-data', sources.placeOf(file, ['kpis', index, 'kpi']), { kpi })];
    });
  });
}

/** The KPIs that one is computed from. */
function partsOf({ ratio, total }: Kpi): string[] {
  return [ratio?.of, ratio?.by, total?.of].flatMap((part) => part ?? []);
}
