import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { partsOfTotals } from '../../../domain/kpi/total-rows.ts';
import type { CheckContext } from '../../check.ts';
import { unsharedParts } from '../../material/unshared-parts.ts';

/**
 * A total that a record shares and adds up from a KPI it does not share (M32). Told once a total, where it is shared.
 */
export function checkTotalPartNotShared(context: CheckContext): Diagnostic[] {
  return unsharedParts(context, (kpi, measurements) =>
    kpi.total === undefined || partsOfTotals(measurements, kpi).length === 0 ? [] : [kpi.total.of],
  ).map(({ place, ...values }) => problem('total-part-not-shared', place, values));
}
