import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import { addDays } from '../../../domain/calendar/dates.ts';
import { isBoundToGoOn } from '../../../domain/contract/contract-term.ts';
import { renewalCycles, type RenewalCycle } from '../../../domain/contract/renewal-cycles.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { formatDate } from '../../../format/date.ts';
import { formatDuration } from '../../../format/duration.ts';
import { formatNumber } from '../../../format/number.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import type { StatusView } from '../../ui/mark.ts';
import { plainSentence, sentence } from '../../ui/sentence.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from './contract-title.ts';
import { openText } from './open-term.ts';

const marks: Readonly<Record<RenewalCycle['standing'], Omit<StatusView, 'word'>>> = {
  current: { mark: 'ok', tone: 'ok' },
  committed: { mark: 'half', tone: 'watch' },
  open: { mark: 'soon', tone: 'none' },
};

/**
 * The terms ahead of each contract that renews, with the last day to give notice of each and the working day before it
 * (M44); after a term that an indefinite time follows, that time. Undefined where no contract in force renews, or the
 * only one that does was replaced.
 */
export function renewalCyclesBlock(
  context: ViewContext,
  partnership: Partnership,
  contracts: readonly ContractStanding[],
): BlockView | undefined {
  const words = context.words.renewal;
  const renewing = contracts.filter(({ term, replacedBy }) => term.renewal !== 'none' && replacedBy === undefined);
  const rows = renewing.flatMap((standing) => {
    const cycles = renewalCycles(standing.contract, context.asOf, context.calendar);
    const title = contractTitle(context, standing);
    return [
      ...cycles.map((cycle) => ({ cells: cycleCells(context, title, cycle) })),
      ...(cycles.length > 0 && standing.term.renewal === 'indefinite'
        ? [{ cells: endlessCells(context, title, standing) }]
        : []),
    ];
  });
  const [first] = renewing;
  if (rows.length === 0 || first === undefined) return undefined;
  return {
    heading: words.title,
    note: nextText(context, renewing),
    table: {
      label: words.table,
      caption: words.rule(context.calendar.holidays === 'france'),
      columns: columnsOf(...words.columns),
      rows,
    },
    ...sourceOf(context, partnership.file, ['contracts', first.index, 'renewal']),
  };
}

function cycleCells(context: ViewContext, title: string, { number, start, end, notice, standing }: RenewalCycle) {
  const words = context.words.renewal;
  const date = (day: IsoDate) => formatDate(day, context.locale, 'medium');
  const cells: CellView[] = [
    { text: words.term(formatNumber(number, context.locale)), sub: title },
    { text: words.span(date(start), date(end)) },
    notice ? { text: date(notice.lastNotice), sub: words.advised(date(notice.advisedNotice)) } : { text: '–' },
    { text: '', status: { word: words.standing[standing], ...marks[standing] } },
  ];
  return cells;
}

/** The time without a term that follows the one of a contract, which can be left on any day. */
function endlessCells(context: ViewContext, title: string, { contract, term }: ContractStanding): CellView[] {
  const { renewal: words, contract: say } = context.words;
  const { locale } = context;
  const notice = contract.renewal?.notice;
  const start = term.end && formatDate(addDays(term.end, 1), locale, 'medium');
  const standing = isBoundToGoOn(term) ? 'committed' : 'open';
  return [
    { text: words.term(formatNumber(2, locale)), sub: title },
    { text: start ? words.endless(start) : '–' },
    { text: words.anyDay, ...(notice && { sub: say.noticeOf(formatDuration(notice, locale)) }) },
    { text: '', status: { word: words.standing[standing], ...marks[standing] } },
  ];
}

/** The notice that comes first, and what it ends. */
function nextText(context: ViewContext, renewing: readonly ContractStanding[]): string {
  const words = context.words.renewal;
  const [next] = renewing
    .flatMap((standing) => {
      const { nextNotice, renewal } = standing.term;
      return nextNotice?.end ? [{ standing, renewal, ...nextNotice, end: nextNotice.end }] : [];
    })
    .toSorted((a, b) => compareText(a.lastNotice, b.lastNotice));
  const date = (day: IsoDate) => formatDate(day, context.locale);
  if (!next) return nothingToGiveText(context, renewing);
  const say = next.renewal === 'express' ? words.decide : words.next;
  return say(contractTitle(context, next.standing), date(next.advisedNotice), date(next.end));
}

/**
 * Where no notice can be given any more: the decision missed, else how far the parties are bound, else how a contract
 * goes on; or that none was agreed.
 */
function nothingToGiveText(context: ViewContext, renewing: readonly ContractStanding[]): string {
  const { renewal: words, contract: say } = context.words;
  const date = (day: IsoDate) => formatDate(day, context.locale);
  const said = renewing.map((standing) => {
    const { renewal, lastNotice, lockedUntil } = standing.term;
    const title = contractTitle(context, standing);
    return {
      missed: renewal === 'express' && lastNotice ? words.past(title, date(lastNotice)) : '',
      bound: lockedUntil ? say.noticeLocked(title, date(lockedUntil)) : '',
      open: isBoundToGoOn(standing.term) ? plainSentence(sentence(openText(context, standing))) : '',
    };
  });
  const texts = [
    ...said.map(({ missed }) => missed),
    ...said.map(({ bound }) => bound),
    ...said.map(({ open }) => open),
  ];
  return texts.find((text) => text !== '') ?? words.none;
}
