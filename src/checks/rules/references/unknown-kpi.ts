import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { clauseKpiSites } from '../../material/clause-kpis.ts';
import { programmeCriteria } from '../../material/programme-criteria.ts';
import { sitesOf, type Site } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

const patterns = {
  partnership: [
    'kpis.*.kpi',
    'objectives.*.measure.kpi',
    'okrs.*.results.*.kpi',
    'framing.indicators.*',
    'roi.benefits.*.kpi',
    'commissions.*.kpi',
    'investment.compensation.*.kpi',
    'value.kpi',
    'rating.*.kpis.*',
  ],
  journal: ['kpi'],
  kpi: ['ratio.of', 'ratio.by', 'total.of'],
  guide: ['applies.kpis.*'],
};

/** A KPI followed, named or judged by that the catalogue does not hold. */
export function checkUnknownKpi(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  const judging = programmeCriteria(playbook).flatMap(({ file, path, criterion }): Site[] =>
    criterion.kpi === undefined ? [] : [{ file, path: [...path, 'kpi'], target: 'value', text: criterion.kpi }],
  );
  const sites = [...sitesOf(playbook, patterns), ...judging, ...clauseKpiSites(context)];
  return reportUnknown(context, 'unknown-kpi', sites, playbook.kpis, 'kpi');
}
