import { judgedValue } from '../../charts/judged-value.ts';
import type { Kpi, Partnership } from '../../model/playbook.ts';
import { isJudged, partnershipStandings, standingStatus, type KpiStanding } from '../kpi/kpi-standing.ts';
import { kpisByName } from '../kpi/kpis-by-name.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { CellView, TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * KPIs down, partnerships across: the latest value of each with its state by word and shape, so that it prints in grey.
 */
export interface HeatView {
  readonly title: string;
  readonly sentence: Sentence;
  readonly table: TableView;
  readonly more?: string;
}

/** What fits a landscape sheet; the worst partnerships come first. */
const mostColumns = 8;

/** The heat table of the portfolio (M32, M33); undefined where no partnership follows a KPI. */
export function heatTable(context: ViewContext): HeatView | undefined {
  const { playbook, words } = context;
  const say = words.obligation.page;
  const followed = playbook.partnerships
    .map((partnership) => ({ partnership, standings: partnershipStandings(context, partnership) }))
    .filter(({ standings }) => standings.length > 0)
    .toSorted((a, b) => countBad(b.standings) - countBad(a.standings));
  if (followed.length === 0) return undefined;
  const all = followed.flatMap(({ standings }) => standings);
  const shown = followed.slice(0, mostColumns);
  const ids = new Set(shown.flatMap(({ standings }) => standings.map(({ kpi }) => kpi.id)));
  return {
    title: say.heat,
    sentence: sentence(say.heatSentence(countBad(all), all.length)),
    table: {
      label: say.heatTable,
      columns: [{ label: say.heatHead }, ...shown.map(({ partnership }) => ({ label: nameOf(context, partnership) }))],
      rows: kpisByName(context)
        .filter(({ kpi }) => ids.has(kpi.id))
        .map(({ kpi }) => ({ cells: rowOf(context, kpi, shown) })),
    },
    ...(followed.length > shown.length && { more: say.more(followed.length - shown.length) }),
  };
}

function countBad(standings: readonly KpiStanding[]): number {
  return standings.filter((standing) => isJudged(standing) && standing.series.latest?.status === 'bad').length;
}

function nameOf({ locale }: ViewContext, partnership: Partnership): string {
  return inLocale(partnership, locale).title;
}

function rowOf(
  context: ViewContext,
  kpi: Kpi,
  columns: readonly { readonly partnership: Partnership; readonly standings: readonly KpiStanding[] }[],
): CellView[] {
  const head = recordLink(context, 'kpi', kpi);
  return [
    head,
    ...columns.map(({ partnership, standings }): CellView => {
      const standing = standings.find((each) => each.kpi.id === kpi.id);
      if (!standing) return { text: context.words.obligation.page.notFollowed };
      return {
        text: judgedValue(standing.series.latest, kpi, context.locale),
        href: `${context.href({ kind: 'partnership-kpis', id: partnership.id })}#${kpi.id}`,
        status: standingStatus(context, standing),
      };
    }),
  ];
}
