import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { partsOfTotals } from '../../../domain/kpi/total-rows.ts';
import { sharingOf } from '../../../domain/shared-paths.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A total that a record shares and adds up from a KPI it does not share: the partner’s edition, which is
 * reckoned from what is shared, has no value of it (M32). A KPI that is not followed cannot be shared. Told once
 * a total, where it is shared.
 */
export function checkTotalPartNotShared({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.partnerships.flatMap((partnership) => {
    const { file, kpis = [], measurements, shared } = partnership;
    const shares = sharingOf(partnership);
    const followed = new Set(kpis.map(({ kpi }) => kpi));
    return [...followed].flatMap((id) => {
      const kpi = catalogue.get(id);
      if (kpi?.total === undefined || !shares(`kpis.${id}`) || partsOfTotals(measurements, kpi).length === 0) return [];
      const part = kpi.total.of;
      if (followed.has(part) && shares(`kpis.${part}`)) return [];
      const index = shared.includes(`kpis.${id}`) ? shared.indexOf(`kpis.${id}`) : shared.indexOf('kpis');
      const standing = followed.has(part) ? 'followed' : 'not-followed';
      return [problem('total-part-not-shared', sources.placeOf(file, ['shared', index]), { kpi: id, part, standing })];
    });
  });
}
