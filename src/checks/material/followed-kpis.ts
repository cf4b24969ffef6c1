import { nearestOf } from '../../diagnostics/near-match.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';

/**
 * The KPIs that a record follows. Under an id that the catalogue does not hold it follows the nearest one too: the slip
 * is told there, and what follows from it is no mistake of its own.
 */
export function followedKpis({ kpis = [] }: Pick<Partnership, 'kpis'>, catalogue: Playbook['kpis']): Set<string> {
  const known = catalogue.map(({ id }) => id);
  const written = kpis.map(({ kpi }) => kpi);
  return new Set(written.flatMap((kpi) => (known.includes(kpi) ? [kpi] : [kpi, nearestOf(kpi, known)])));
}
