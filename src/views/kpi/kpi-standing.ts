import type { ChartTrigger } from '../../charts/kpi-chart-shape.ts';
import type { FiredTrigger } from '../../domain/kpi/kpi-breach.ts';
import type { KpiSeries } from '../../domain/kpi/kpi-series.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Kpi, Partnership } from '../../model/playbook.ts';
import { factsOf } from '../facts.ts';
import type { StatusView } from '../ui/mark.ts';
import { statusView } from '../ui/status-view.ts';
import type { ViewContext } from '../view-context.ts';

/** Where a KPI stands in a partnership: its series and the clauses the figures set in motion. */
export interface KpiStanding {
  readonly partnership: Partnership;
  readonly kpi: Kpi;
  readonly series: KpiSeries;
  readonly fired: readonly FiredTrigger[];
}

/** Whether a partnership has a page of KPIs: whether it follows one that the catalogue knows. */
export function followsKpis({ kpis }: ViewContext, partnership: Partnership): boolean {
  return partnership.kpis?.some(({ kpi }) => kpis.has(kpi)) === true;
}

/** The KPIs a partnership follows and the catalogue knows, in the order of its record. */
export function partnershipStandings(context: ViewContext, partnership: Partnership): KpiStanding[] {
  const { series, triggers } = factsOf(context, partnership);
  return series.map((each) => ({
    partnership,
    kpi: each.kpi,
    series: each,
    fired: triggers.flatMap((trigger) => (trigger.series === each ? [trigger.fired] : [])),
  }));
}

/** The partnerships that follow a KPI, in the order of the playbook. */
export function kpiStandings(context: ViewContext, kpi: Kpi): KpiStanding[] {
  return context.playbook.partnerships
    .filter((partnership) => partnership.kpis?.some((use) => use.kpi === kpi.id))
    .flatMap((partnership) =>
      partnershipStandings(context, partnership).filter((standing) => standing.kpi.id === kpi.id),
    );
}

/** Whether a KPI has a value judged against figures in force. */
export function isJudged({ series }: KpiStanding): boolean {
  return series.latest !== undefined && series.latest.status !== 'no-data';
}

/**
 * The state a page shows: a triggered clause before the colour of the value, and “no target” where nothing was agreed.
 */
export function standingStatus(
  context: ViewContext,
  { series, fired }: Pick<KpiStanding, 'series' | 'fired'>,
): StatusView {
  const { words } = context;
  if (fired.some((each) => each.state === 'fired'))
    return { word: words.kpi.clauseFired, mark: 'clause', tone: 'clause' };
  const { latest } = series;
  if (!latest) return statusView(context, 'no-data');
  if (latest.status === 'no-data') return { word: words.kpi.noTarget, mark: 'none', tone: 'none' };
  return statusView(context, latest.status);
}

/** The marks of the chart: where a clause was first set in motion. */
export function chartTriggers({ fired }: KpiStanding): ChartTrigger[] {
  return fired.map(({ trigger, firstFired, state }) => ({
    period: firstFired,
    provisional: state === 'would-fire',
    ...(trigger.article !== undefined && { article: trigger.article }),
  }));
}

const ranks = { bad: 1, watch: 2, 'no-data': 3, ok: 4 } as const;

/** Worst first: triggered clauses, then off target, to be watched, unknown, on target; the rest by title. */
export function compareStandings(a: KpiStanding, b: KpiStanding): number {
  const rank = (each: KpiStanding) =>
    each.fired.some(({ state }) => state === 'fired') ? 0 : ranks[each.series.latest?.status ?? 'no-data'];
  return rank(a) - rank(b) || compareText(a.partnership.title, b.partnership.title);
}
