import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { quotientRows } from '../../../domain/kpi/quotient-rows.ts';
import type { CheckContext } from '../../check.ts';
import { unsharedParts } from '../../material/unshared-parts.ts';

/**
 * A ratio that a record shares and computes from a part it does not share (M32). Told once a ratio, where it is shared.
 */
export function checkRatioPartNotShared(context: CheckContext): Diagnostic[] {
  return unsharedParts(context, (kpi, measurements) =>
    kpi.ratio === undefined || quotientRows(measurements, kpi).length === 0 ? [] : [kpi.ratio.of, kpi.ratio.by],
  ).map(({ place, ...values }) => problem('ratio-part-not-shared', place, values));
}
