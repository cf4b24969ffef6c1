import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';
import { sitesOf } from './reference-sites.ts';
import { reportUnknown } from './unknown-references.ts';

const patterns = {
  partnership: [
    'kpis.*.kpi',
    'objectives.*.measure.kpi',
    'okrs.*.results.*.kpi',
    'roi.benefits.*.kpi',
    'investment.compensation.*.kpi',
    'value.kpi',
  ],
  journal: ['kpi'],
  guide: ['applies.kpis.*'],
};

/** A KPI followed or named that the catalogue does not hold. */
export function checkUnknownKpi(context: CheckContext): Diagnostic[] {
  return reportUnknown(context, 'unknown-kpi', sitesOf(context.playbook, patterns), context.playbook.kpis, 'kpi');
}
