import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { quotientRows } from '../../../domain/kpi/quotient-rows.ts';
import { sharingOf } from '../../../domain/shared-paths.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A ratio that a record shares and computes from a part it does not share: the partner’s edition, which is
 * reckoned from what is shared, has no value of it (M32). A part that is not followed cannot be shared. Told once
 * a ratio, where it is shared.
 */
export function checkRatioPartNotShared({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.partnerships.flatMap((partnership) => {
    const { file, kpis = [], measurements, shared } = partnership;
    const shares = sharingOf(partnership);
    const followed = new Set(kpis.map(({ kpi }) => kpi));
    return [...followed].flatMap((id) => {
      const kpi = catalogue.get(id);
      if (kpi?.ratio === undefined || !shares(`kpis.${id}`) || quotientRows(measurements, kpi).length === 0) return [];
      const { of, by } = kpi.ratio;
      const part = [of, by].find((each) => !followed.has(each) || !shares(`kpis.${each}`));
      if (part === undefined) return [];
      const index = shared.includes(`kpis.${id}`) ? shared.indexOf(`kpis.${id}`) : shared.indexOf('kpis');
      const standing = followed.has(part) ? 'followed' : 'not-followed';
      return [problem('ratio-part-not-shared', sources.placeOf(file, ['shared', index]), { kpi: id, part, standing })];
    });
  });
}
