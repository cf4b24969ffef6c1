import { cacheKey } from '../views/cache-key.ts';
import { kpiStandings, partnershipStandings, type KpiStanding } from '../views/kpi/kpi-standing.ts';
import { inLocale } from '../views/translated.ts';
import type { ViewContext } from '../views/view-context.ts';
import { writeKpiCsv } from './kpi-csv.ts';

/** A CSV file of the site: the id in its address and its text. */
export interface CsvFile {
  readonly params: { readonly id: string };
  readonly props: { readonly csv: string };
  readonly cacheKey: string;
}

function fileOf(id: string, standings: readonly KpiStanding[], context: ViewContext): CsvFile {
  const { locale, playbook } = context;
  const csv = writeKpiCsv(
    standings.map(({ kpi, partnership, series }) => ({
      kpi: inLocale(kpi, locale).title,
      partnership: inLocale(partnership, locale).title,
      series,
    })),
    { locale, origins: playbook.edition === undefined },
  );
  return { params: { id }, props: { csv }, cacheKey: cacheKey(csv) };
}

/** One file per KPI: its figures in every partnership that follows it. */
export function kpiCsvPaths(context: ViewContext): CsvFile[] {
  return context.playbook.kpis.map((kpi) => fileOf(kpi.id, kpiStandings(context, kpi), context));
}

/** One file per partnership: the figures of every KPI it follows. */
export function partnershipCsvPaths(context: ViewContext): CsvFile[] {
  return context.playbook.partnerships.map((partnership) =>
    fileOf(partnership.id, partnershipStandings(context, partnership), context),
  );
}
