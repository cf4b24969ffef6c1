import { contributionStandings, type ContributionStanding } from '../../../domain/finance/capital-paid-in.ts';
import { formatDate } from '../../../format/date.ts';
import { formatList } from '../../../format/list.ts';
import { formatPercent } from '../../../format/number.ts';
import type { Investment } from '../../../model/investment.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from '../contract/contract-title.ts';
import { moneyIn } from './money-in.ts';
import type { BlockSection } from '../section.ts';

/**
 * Who puts in what, what is paid, where it is written, and what is owed if a target is missed (M28).
 * Undefined without an investment.
 */
export function investmentSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { investment } = partnership;
  if (!investment) return undefined;
  const { finance } = context.words;
  const standings = contributionStandings(investment, context.asOf);
  const isLate = standings.some(({ late }) => late > 0);
  return {
    kind: 'blocks',
    id: 'investment',
    title: finance.investment.title,
    ...(isLate && { state: statusView(context, 'bad') }),
    sentence: sentence(
      ...paidSentences(context, partnership, standings),
      writtenSentence(context, partnership, investment),
    ),
    blocks: [
      contributionsBlock(context, partnership, standings),
      compensationBlock(context, partnership, investment),
    ].filter((block) => block !== undefined),
  };
}

function totalOf(standings: readonly ContributionStanding[], key: 'promised' | 'paid' | 'late' | 'due'): number {
  return standings.reduce((sum, standing) => sum + standing[key], 0);
}

function paidSentences(
  context: ViewContext,
  partnership: Partnership,
  standings: readonly ContributionStanding[],
): string[] {
  const words = context.words.finance.investment;
  const { locale } = context;
  const money = moneyIn(context, partnership);
  const names = standings.map(({ party }) => context.nameIn(partnership, party));
  const [promised, due, late] = (['promised', 'due', 'late'] as const).map((key) => totalOf(standings, key));
  const heaviest = standings.toSorted((a, b) => b.promised - a.promised)[0];
  const next = standings.flatMap((standing) => standing.next ?? []).sort()[0];
  const isPaid = promised !== 0 && totalOf(standings, 'paid') === promised;
  return [
    words.invested(formatList(names, locale), names.length, money.short(promised ?? 0)),
    late ? words.late(money.short(late)) : '',
    due && next ? words.toPay(money.short(due), formatDate(next, locale)) : '',
    isPaid ? words.allPaid : '',
    heaviest && promised && standings.length > 1 && heaviest.promised * standings.length > promised
      ? words.heaviest(context.nameIn(partnership, heaviest.party), formatPercent(heaviest.promised / promised, locale))
      : '',
  ];
}

/** Where the arrangement stands. In a partner edition without the contracts, nothing is said of it. */
function writtenSentence(context: ViewContext, { contracts }: Partnership, investment: Investment): string {
  const words = context.words.finance.investment;
  const contract = contracts?.find(({ id }) => id === investment.contract);
  if (contract) return words.stands(contractTitle(context, { contract }));
  return context.playbook.edition ? '' : words.unwritten;
}

function contributionsBlock(
  context: ViewContext,
  partnership: Partnership,
  standings: readonly ContributionStanding[],
): BlockView {
  const words = context.words.finance.investment;
  const { locale } = context;
  const money = moneyIn(context, partnership);
  const promised = totalOf(standings, 'promised');
  const isDated = standings.some(({ undated, promised: own }) => undated < own);
  const paid = (minor: number) => (isDated ? money.short(minor) : '–');
  return {
    table: {
      label: words.table,
      columns: columnsOf(...words.columns),
      rows: [
        ...standings.map((standing) => ({
          cells: [
            { text: context.nameIn(partnership, standing.party) },
            { text: money.short(standing.promised) },
            { text: paid(standing.paid) },
            { text: promised === 0 ? '–' : formatPercent(standing.promised / promised, locale) },
            { text: '', status: stateOf(context, standing) },
          ],
        })),
        {
          cells: [
            { text: words.total },
            { text: money.short(promised) },
            { text: paid(totalOf(standings, 'paid')) },
            { text: '' },
            { text: '' },
          ],
        },
      ],
    },
    ...sourceOf(context, partnership.file, ['investment', 'contributions']),
  };
}

function stateOf(context: ViewContext, { late, next, undated, promised }: ContributionStanding): StatusView {
  const words = context.words.finance.investment.state;
  if (late > 0) return { word: words.late, ...statusMark('bad') };
  if (next) return { word: words.due(formatDate(next, context.locale, 'medium')), mark: 'soon', tone: 'accent' };
  return undated > 0 || promised === 0
    ? { word: words.undated, ...statusMark('no-data') }
    : { word: words.paid, ...statusMark('ok') };
}

function compensationBlock(
  context: ViewContext,
  partnership: Partnership,
  { compensation = [] }: Investment,
): BlockView | undefined {
  const words = context.words.finance.investment;
  if (compensation.length === 0) return undefined;
  return {
    heading: words.compensationHead,
    table: {
      label: words.compensationHead,
      columns: columnsOf(...words.compensationColumns),
      rows: compensation.map((each) => ({
        cells: [
          { text: each.if, ...(each.article && { sub: words.article(each.article) }) },
          { text: context.nameIn(partnership, each.by) },
          { text: context.nameIn(partnership, each.to) },
          { text: each.gives },
          { text: '', status: compensationState(context, partnership, each.kpi) },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['investment', 'compensation']),
  };
}

/** Whether the trigger of the KPI that opens a compensation has fired. */
function compensationState(context: ViewContext, partnership: Partnership, kpi: string | undefined): StatusView {
  const words = context.words.finance.investment;
  const { series, triggers } = factsOf(context, partnership);
  if (!series.some((each) => each.kpi.id === kpi)) return { word: words.unmeasured, ...statusMark('no-data') };
  const states = triggers.filter((each) => each.series.kpi.id === kpi).map(({ fired }) => fired.state);
  if (states.includes('fired')) return { word: words.fired, mark: 'clause', tone: 'clause' };
  return states.includes('would-fire')
    ? { word: words.wouldFire, ...statusMark('watch') }
    : { word: words.quiet, ...statusMark('ok') };
}
