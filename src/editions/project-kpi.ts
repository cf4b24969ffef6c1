import type { Kpi } from '../model/playbook.ts';
import { pick } from './pick.ts';
import { noProse, projectProse, projectTranslations } from './project-prose.ts';
import type { VisibleIds } from './visible-ids.ts';

/** What sharing a KPI’s figures tells of its definition: what is measured, how, and how to read it. */
const definition = [
  'id',
  'file',
  'title',
  'unit',
  'direction',
  'perspective',
  'leading',
  'frequency',
  'aggregation',
  'year',
  'formula',
  'relationship',
] as const;

/**
 * What its own page adds where that is shared. Who provides the data and who keeps the page is internal all the same.
 */
const page = ['aliases', 'rows', 'source', 'due', 'on-missing', 'tolerance', 'revision', 'visibility'] as const;

/**
 * A KPI of the catalogue: its page where that is shared, else the definition alone; what it is computed from,
 * where all of it may be seen.
 */
export function projectKpi(kpi: Kpi, visible: VisibleIds): Kpi {
  const isShared = kpi.visibility === 'shared';
  const { ratio, total } = kpi;
  return {
    ...pick(kpi, definition),
    language: kpi.language,
    ...(ratio && visible.kpis.has(ratio.of) && visible.kpis.has(ratio.by) && { ratio }),
    ...(total && visible.kpis.has(total.of) && { total }),
    ...pick(kpi, isShared ? page : []),
    prose: isShared ? projectProse(kpi.prose, visible) : noProse,
    translations: projectTranslations(
      kpi.translations,
      { title: true, formula: true, source: isShared, summary: isShared, prose: isShared },
      visible,
    ),
  };
}
