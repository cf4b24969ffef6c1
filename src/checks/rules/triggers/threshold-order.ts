import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { KpiUse } from '../../../model/kpi-use.ts';
import type { Direction } from '../../../model/kpi.ts';
import type { CheckContext } from '../../check.ts';
import { writtenShare } from '../../material/written-number.ts';

type Limit = 'target' | 'target-high' | 'amber' | 'floor' | 'ceiling' | 'critical';

/**
 * Limits from the highest to the lowest. The amber of a range is a distance, and its critical
 * limit may lie on either side.
 */
const descending: Readonly<Record<Direction, (use: KpiUse) => readonly Limit[]>> = {
  up: () => ['target', 'amber', 'floor', 'critical'],
  // Where lower is better a contract may call its limit a floor all the same.
  down: (use) => ['critical', use.ceiling === undefined ? 'floor' : 'ceiling', 'amber', 'target'],
  range: () => ['ceiling', 'target-high', 'target', 'floor'],
};

/**
 * Agreed limits that contradict each other, given which way is better (M32). Equal limits are
 * allowed. Told once a line.
 */
export function checkThresholdOrder({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.partnerships.flatMap(({ file, kpis = [] }) =>
    kpis.flatMap((use, index) => {
      const kpi = catalogue.get(use.kpi);
      const fault = kpi && findFault(use, kpi.direction);
      if (!kpi || !fault) return [];
      const { limit, than, side } = fault;
      const write = kpi.unit === '%' ? writtenShare : String;
      const written = (name: Limit) => write(use[name] ?? 0);
      const values = {
        limit,
        limitValue: written(limit),
        than,
        thanValue: written(than),
        side,
        direction: kpi.direction,
      };
      return [problem('threshold-order', sources.placeOf(file, ['kpis', index, limit]), values)];
    }),
  );
}

interface Fault {
  readonly limit: Limit;
  readonly than: Limit;
  readonly side: 'above' | 'below';
}

/** The first two limits out of order; the one told is that further from the target. */
function findFault(use: KpiUse, direction: Direction): Fault | undefined {
  const stated = descending[direction](use).filter((name) => use[name] !== undefined);
  for (const [index, low] of stated.entries()) {
    const high = stated[index - 1];
    if (high === undefined || (use[high] ?? 0) >= (use[low] ?? 0)) continue;
    return direction === 'down' || (direction === 'range' && low.startsWith('target'))
      ? { limit: high, than: low, side: 'below' }
      : { limit: low, than: high, side: 'above' };
  }
  return undefined;
}
