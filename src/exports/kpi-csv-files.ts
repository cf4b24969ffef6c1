import { cacheKey } from '../views/cache-key.ts';
import { kpiStandings, partnershipStandings, type KpiStanding } from '../views/kpi/kpi-standing.ts';
import { partnershipPath } from '../views/partnership-path.ts';
import { inLocale } from '../views/translated.ts';
import type { ViewContext } from '../views/view-context.ts';
import { writeKpiCsv } from './kpi-csv.ts';

function textOf(standings: readonly KpiStanding[], context: ViewContext): string {
  const { locale, playbook } = context;
  return writeKpiCsv(
    standings.map(({ kpi, partnership, series }) => ({
      kpi: inLocale(kpi, locale).title,
      partnership: inLocale(partnership, locale).title,
      series,
    })),
    { locale, origins: playbook.edition === undefined },
  );
}

/** One file per KPI: its figures in every partnership that follows it. */
export function kpiCsvPaths(context: ViewContext) {
  return context.playbook.kpis.map((kpi) => {
    const csv = textOf(kpiStandings(context, kpi), context);
    return { params: { id: kpi.id }, props: { make: () => csv }, cacheKey: cacheKey(csv) };
  });
}

/** One file per partnership: the figures of every KPI it follows. */
export function partnershipCsvPaths(context: ViewContext) {
  return context.playbook.partnerships.map((partnership) =>
    partnershipPath(context, partnership, { id: partnership.id }, () =>
      textOf(partnershipStandings(context, partnership), context),
    ),
  );
}
