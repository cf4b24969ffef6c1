import type { Partnership } from '../../model/playbook.ts';
import { followsKpis, kpiStandings, partnershipStandings, type KpiStanding } from '../../views/kpi/kpi-standing.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { kpiTable } from './kpi-table.ts';
import type { Table } from './table.ts';
import { keyedFiles, partnershipFiles } from './table-files.ts';

function tableOf(context: ViewContext, standings: readonly KpiStanding[]): Table {
  const { locale, playbook } = context;
  return kpiTable(
    standings.map(({ kpi, partnership, series }) => ({
      kpi: inLocale(kpi, locale).title,
      partnership: inLocale(partnership, locale).title,
      series,
    })),
    { locale, origins: playbook.edition === undefined },
  );
}

/** The figures of each KPI in every partnership that follows it. */
export function kpiFiles(context: ViewContext) {
  return keyedFiles(context, 'id', context.playbook.kpis, (kpi) => tableOf(context, kpiStandings(context, kpi)));
}

/** The figures of every KPI that a partnership follows. */
export function partnershipKpiTable(context: ViewContext, partnership: Partnership): Table {
  return tableOf(context, partnershipStandings(context, partnership));
}

/** The same of each partnership, beside its KPIs. */
export function partnershipKpiFiles(context: ViewContext) {
  return partnershipFiles(
    context,
    (partnership) => partnershipKpiTable(context, partnership),
    (partnership) => followsKpis(context, partnership),
  );
}
