import type { IdleTotal } from '../../../diagnostics/catalogue/checks/figures.ts';
import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isMadeOf, monthsIn } from '../../../model/period.ts';
import type { Kpi } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A KPI whose `total` can never be computed, or would be no sum of what was measured (M32): it is a ratio, it adds up
 * itself or a KPI that is itself computed, of another unit, not read as a sum, or of a frequency that its own does not
 * hold several times, or would cut in two: quarters in years that begin in February. Where several hold, the first.
 */
export function checkTotalWithoutEffect({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.kpis.flatMap((kpi) => {
    if (kpi.total === undefined) return [];
    const part = kpi.total.of;
    const source = catalogue.get(part);
    const reason = reasonOf(kpi, part, source);
    if (reason === undefined) return [];
    const path = reason === 'ratio' ? ['total'] : ['total', 'of'];
    const [own, other] = reason === 'unit' ? [kpi.unit, source?.unit] : [kpi.frequency, source?.frequency];
    const values = { reason, part, aggregation: source?.aggregation ?? '', own, other: other ?? '' };
    return [problem('total-without-effect', sources.placeOf(kpi.file, path), values)];
  });
}

function reasonOf(kpi: Kpi, part: string, source: Kpi | undefined): IdleTotal['reason'] | undefined {
  if (kpi.aggregation === 'ratio' || kpi.ratio !== undefined) return 'ratio';
  if (part === kpi.id) return 'itself';
  if (source === undefined) return undefined;
  if (source.total !== undefined) return 'computed';
  if (source.aggregation !== 'sum') return 'aggregation';
  if (source.unit !== kpi.unit) return 'unit';
  if (isMadeOf(kpi.frequency, source.frequency)) return undefined;
  return monthsIn[kpi.frequency] > monthsIn[source.frequency] ? 'cut' : 'frequency';
}
