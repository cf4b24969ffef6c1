import type { IsoDate } from '../../model/iso-date.ts';
import type { KpiUse } from '../../model/kpi-use.ts';

/**
 * The agreed figures in force on a day: those with the latest `from` on or before it.
 * A use without `from` holds from the beginning; of two with one date, the one written last holds.
 * Undefined before the first date. For a period, ask on its last day: the set found holds for the whole period.
 */
export function thresholdsAt(uses: readonly KpiUse[], date: IsoDate): KpiUse | undefined {
  let found: KpiUse | undefined;
  for (const use of uses) {
    if (use.from !== undefined && use.from > date) continue;
    if (found === undefined || (use.from ?? '') >= (found.from ?? '')) found = use;
  }
  return found;
}
