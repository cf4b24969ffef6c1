import { runningCure, isPending, isSettled, type Obligation } from '../../domain/obligations/obligation.ts';
import { committeeOf } from '../../domain/governance/committee-of.ts';
import { formatDate } from '../../format/date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { factsOf } from '../facts.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { moneyIn } from '../partnership/finance/money-in.ts';
import { byUrgency, obligationsSentence } from '../partnership/finance/obligations.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { pageTableLinks, type TableLink } from '../ui/table-links.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';
import { heatTable, type HeatView } from './heat-table.ts';
import { obligationAnchor } from './obligation-anchor.ts';
import { clauseHeading } from './clause-heading.ts';
import { paymentsAcross, type PaymentsAcrossView } from './payments-across.ts';
import { noticeView } from './notice-view.ts';
import { obligationStatus, owingText } from './obligation-view.ts';

/**
 * Everything that figures and contracts oblige to across the portfolio, and where every KPI stands in every
 * partnership.
 */
export interface ObligationsPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly table?: TableView;
  readonly payments?: PaymentsAcrossView;
  readonly heat?: HeatView;
  /** The table for a spreadsheet. */
  readonly files: readonly TableLink[];
}

type Situated = Obligation & { readonly partnership: Partnership };

/**
 * The obligations of the portfolio (M17): late decisions first, each leading to its evidence; then what contracts make
 * payable (M13) and the heat table (M32, M33).
 */
export function obligationsPage(context: ViewContext): ObligationsPageView {
  const { words, playbook } = context;
  const say = words.obligation;
  const found = playbook.partnerships.flatMap((partnership) =>
    factsOf(context, partnership).obligations.map((obligation): Situated => ({ ...obligation, partnership })),
  );
  const opening = found.length === 0 ? sentence(say.page.sentenceNone) : obligationsSentence(context, found);
  const payments = paymentsAcross(context);
  const heat = heatTable(context);
  return {
    frame: placedFrame(context, {
      kind: 'obligations',
      under: 'kpis',
      title: say.pageTitle,
      description: opening,
    }),
    title: say.title,
    sentence: opening,
    ...(found.length > 0 && { table: tableOf(context, byUrgency(found)) }),
    ...(payments && { payments }),
    ...(heat && { heat }),
    files: pageTableLinks(context, { kind: 'obligations' }, say.page.file),
  };
}

function tableOf(context: ViewContext, obligations: readonly Situated[]): TableView {
  const say = context.words.obligation;
  return {
    label: say.page.table,
    stacks: true,
    columns: columnsOf(...say.page.columns),
    rows: obligations.map((each) => ({ cells: cellsOf(context, each) })),
  };
}

function cellsOf(context: ViewContext, obligation: Situated) {
  const { locale, words } = context;
  const { partnership, total, possible, charges, deadline, state, trigger, kpi } = obligation;
  const body = committeeOf(partnership, trigger.body)?.name ?? trigger.body;
  const say = words.obligation;
  const until = runningCure(obligation, context.asOf)?.until;
  const money = moneyIn(context, partnership);
  const notice = noticeView(context, partnership, obligation);
  const pending = charges.some(isPending) && possible > 0 ? say.page.pending(money.short(possible)) : '';
  const isGivenBack = obligation.earnBack?.outcome === 'earned';
  const owing = isGivenBack ? say.earnedBack : owingText(context, partnership, obligation);
  const due = total === null ? pending : owing;
  const page = context.href({ kind: 'partnership-finance', id: partnership.id });
  return [
    {
      text: clauseHeading(context, obligation),
      href: `${page}#${obligationAnchor(obligation)}`,
      sub: inLocale(kpi, locale).title,
    },
    recordLink(context, 'partnership', partnership),
    {
      text: '',
      status: obligationStatus(context, state),
      ...(notice && { sub: notice.text, ...(notice.href && { subHref: notice.href }) }),
    },
    {
      text: deadline && !isSettled(state) ? formatDate(deadline, locale, 'medium') : '–',
      ...(until !== undefined && !isSettled(state) && { sub: say.page.afterCure(formatDate(until, locale, 'medium')) }),
    },
    { text: total === null ? '–' : money.short(total), ...(due && { sub: due }) },
    { text: body ?? say.parties },
  ];
}
