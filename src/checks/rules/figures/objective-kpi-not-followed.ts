import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { followedKpis } from '../../material/followed-kpis.ts';
import { placeOfSite, sitesIn } from '../../material/reference-sites.ts';

/**
 * An objective, key result, benefit or yearly value measured by a KPI that the record does not follow: it will never
 * have data (M01, M03, M34).
 */
export function checkObjectiveKpiNotFollowed(context: CheckContext): Diagnostic[] {
  const catalogue = new Set(context.playbook.kpis.map(({ id }) => id));
  return context.playbook.partnerships.flatMap((partnership) => {
    const followed = followedKpis(partnership, context.playbook.kpis);
    return sitesIn(partnership, ['objectives.*.measure.kpi', 'okrs.*.results.*.kpi', 'roi.benefits.*.kpi', 'value.kpi'])
      .filter(({ text }) => catalogue.has(text) && !followed.has(text))
      .map((site) => problem('objective-kpi-not-followed', placeOfSite(context, site), { kpi: site.text }));
  });
}
