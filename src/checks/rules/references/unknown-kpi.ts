import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { listReferences } from '../../../domain/list-references.ts';
import type { CheckContext } from '../../check.ts';
import { clauseKpiSites } from '../../material/clause-kpis.ts';
import { programmeCriteria } from '../../material/programme-criteria.ts';
import { sitesOf, type Site } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A KPI followed, named or judged by that the catalogue does not hold. */
export function checkUnknownKpi(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  const judging = programmeCriteria(playbook).flatMap(({ file, path, criterion }): Site[] =>
    criterion.kpi === undefined ? [] : [{ file, path: [...path, 'kpi'], target: 'value', text: criterion.kpi }],
  );
  const sites = [...sitesOf(playbook, listReferences.kpi), ...judging, ...clauseKpiSites(context)];
  return reportUnknown(context, 'unknown-kpi', sites, playbook.kpis, 'kpi');
}
