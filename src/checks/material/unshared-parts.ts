import type { Place } from '../../diagnostics/position.ts';
import { sharingOf } from '../../domain/shared-paths.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { Kpi } from '../../model/playbook.ts';
import type { CheckContext } from '../check.ts';

/** A KPI that a record shares, and one it is computed from that the record does not share. */
export interface UnsharedPart {
  readonly kpi: string;
  readonly part: string;
  /** A part that is not followed cannot be shared. */
  readonly standing: 'followed' | 'not-followed';
  /** Where the record shares the KPI. */
  readonly place: Place;
}

/**
 * The shared KPIs that a partner’s edition, which is reckoned from what is shared, has no value of (M32): each once a
 * record, with the first of its parts that is not shared.
 * @param partsOf the KPIs that one is computed from by some figures; none where nothing is computed
 */
export function unsharedParts(
  { playbook, sources }: CheckContext,
  partsOf: (kpi: Kpi, measurements: readonly Measurement[]) => readonly string[],
): UnsharedPart[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.partnerships.flatMap((partnership) => {
    const { file, kpis = [], measurements, shared } = partnership;
    const shares = sharingOf(partnership);
    const followed = new Set(kpis.map(({ kpi }) => kpi));
    return [...followed].flatMap((id): UnsharedPart[] => {
      const kpi = catalogue.get(id);
      if (kpi === undefined || !shares(`kpis.${id}`)) return [];
      const part = partsOf(kpi, measurements).find((each) => !followed.has(each) || !shares(`kpis.${each}`));
      if (part === undefined) return [];
      const index = shared.includes(`kpis.${id}`) ? shared.indexOf(`kpis.${id}`) : shared.indexOf('kpis');
      const standing = followed.has(part) ? 'followed' : 'not-followed';
      return [{ kpi: id, part, standing, place: sources.placeOf(file, ['shared', index]) }];
    });
  });
}
