import { addMonths, daysBetween } from '../../domain/calendar/dates.ts';
import type { DuePayment } from '../../domain/contract/contract-payments.ts';
import { paymentYears } from '../../domain/contract/payment-years.ts';
import { formatDate } from '../../format/date.ts';
import { formatDaysUntil } from '../../format/duration.ts';
import { formatList } from '../../format/list.ts';
import { formatMoney } from '../../format/money.ts';
import type { Partnership } from '../../model/playbook.ts';
import { factsOf } from '../facts.ts';
import { sourceOf, type BlockView } from '../ui/block.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { entryAnchor } from './ledger.ts';
import { mutualDebtsView } from './mutual-debts.ts';
import type { BlockSection } from './section.ts';

/** How far ahead each payment has a line of its own; beyond, years say what is to come. */
const monthsShown = 12;

/** How many of the payments made are shown, the latest. */
const mostPaid = 4;

/** What the contracts of a partnership make payable on agreed days, line by line then year by year (M13, M28). */
export function paymentsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { payments } = factsOf(context, partnership);
  const [first] = payments;
  if (first === undefined) return undefined;
  const say = context.words.payment;
  const late = payments.filter(({ state }) => state === 'late');
  const next = payments.find(({ state }) => state === 'due');
  return {
    kind: 'blocks',
    id: 'payments',
    title: say.title,
    ...(late.length > 0 && { state: { word: context.words.vocabulary.status.bad, ...statusMark('bad') } }),
    sentence: sentence(
      late.length > 0 ? say.late(totalsText(context, late)) : say.noneLate,
      next?.day ? say.next(next.payment.what, amountText(context, next), formatDate(next.day.due, context.locale)) : '',
    ),
    blocks: [
      linesBlock(context, partnership, payments),
      yearsBlock(context, partnership, payments),
      mutualBlock(context, partnership),
    ].filter((block) => block !== undefined),
  };
}

/** What payments come to, currency by currency: `24 000 € et 1 500 $`. */
function totalsText(context: ViewContext, payments: readonly DuePayment[]): string {
  const byCurrency = Map.groupBy(payments, ({ currency }) => currency);
  const totals = [...byCurrency].map(([currency, own]) =>
    formatMoney(
      own.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      currency,
      context.locale,
    ),
  );
  return formatList(totals, context.locale);
}

function amountText({ locale, words }: ViewContext, { amount, currency }: DuePayment): string {
  return amount === null ? words.payment.unknown : formatMoney(amount, currency, locale);
}

const order = ['late', 'due', 'awaited', 'planned', 'paid'] as const;

function linesBlock(context: ViewContext, partnership: Partnership, payments: readonly DuePayment[]): BlockView {
  const say = context.words.payment;
  const horizon = addMonths(context.asOf, monthsShown);
  const paid = payments.filter(({ state }) => state === 'paid').slice(-mostPaid);
  const shown = [
    ...payments.filter(({ state, day }) => state !== 'paid' && (day === undefined || day.due <= horizon)),
    ...paid,
  ].toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return {
    table: {
      label: say.lines,
      columns: columnsOf(...say.lineColumns),
      rows: shown.map((payment) => ({ cells: cellsOf(context, partnership, payment) })),
    },
    ...sourceOf(context, partnership.file, shown[0]?.path ?? ['contracts']),
  };
}

function cellsOf(context: ViewContext, partnership: Partnership, payment: DuePayment): CellView[] {
  const { words, locale } = context;
  const say = words.payment;
  const { contract, owing, day } = payment;
  const name = (id: string) => context.nameIn(partnership, id);
  const [answer] = payment.answers.toReversed();
  const page = context.href({ kind: 'partnership-journal', id: partnership.id });
  return [
    {
      text: payment.payment.what,
      sub: [contract.title ?? words.vocabulary.instrument[contract.instrument], milestoneOf(context, payment)]
        .filter(Boolean)
        .join(', '),
    },
    { text: words.obligation.owing(name(owing.by), owing.to.map(name)) },
    { text: day ? formatDate(day.due, locale, 'medium') : '–', ...movedOf(context, payment) },
    { text: amountText(context, payment) },
    {
      text: '',
      status: paymentStatus(context, payment),
      ...(payment.state === 'late' &&
        answer && {
          sub: say.answered(answer.title, formatDate(answer.date, locale, 'medium')),
          subHref: `${page}#${entryAnchor(answer.id)}`,
        }),
    },
  ];
}

function milestoneOf({ words }: ViewContext, { payment, day }: DuePayment): string {
  if (payment.milestone === undefined) return '';
  return day === undefined ? words.payment.when.milestone(payment.milestone) : payment.milestone;
}

/** The day as reckoned, where it is not worked. */
function movedOf({ words, locale }: ViewContext, { day }: DuePayment): { readonly sub?: string } {
  if (day === undefined || day.counted === day.due) return {};
  return { sub: words.duty.moved(formatDate(day.counted, locale, 'day-month')) };
}

function paymentStatus({ words, locale, asOf }: ViewContext, { state, paid, day }: DuePayment): StatusView {
  const say = words.payment.state;
  switch (state) {
    case 'paid':
      return { word: paid ? say.paidOn(formatDate(paid, locale, 'medium')) : say.paid, ...statusMark('ok') };
    case 'late':
      return { word: day ? formatDaysUntil(daysBetween(asOf, day.due), locale) : say.late, ...statusMark('bad') };
    case 'due':
      return {
        word: day ? formatDaysUntil(daysBetween(asOf, day.due), locale) : say.due,
        mark: 'soon',
        tone: 'accent',
      };
    case 'awaited':
      return { word: say.awaited, mark: 'none', tone: 'none' };
    case 'planned':
      return { word: say.planned, mark: 'none', tone: 'none' };
  }
}

/** What each party pays in each year; undefined where nothing is due on a known day. */
function yearsBlock(
  context: ViewContext,
  partnership: Partnership,
  payments: readonly DuePayment[],
): BlockView | undefined {
  const { words, locale } = context;
  const say = words.payment;
  const years = paymentYears(payments);
  if (years.length === 0) return undefined;
  const name = (id: string) => context.nameIn(partnership, id);
  return {
    heading: say.years,
    note: say.yearsNote(formatDate(context.asOf, locale)),
    table: {
      label: say.years,
      columns: columnsOf(...say.yearColumns),
      rows: years.map(({ year, by, to, currency, due, paid, late }) => ({
        cells: [
          { text: year },
          { text: words.obligation.owing(name(by), to.map(name)) },
          ...[due, paid, late].map((minor) => ({ text: formatMoney(minor, currency, locale) })),
        ],
      })),
    },
  };
}

/** What parties owe each other, where no section on obligations says so already. */
function mutualBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  if (factsOf(context, partnership).obligations.length > 0) return undefined;
  const mutual = mutualDebtsView(context, partnership);
  return mutual && { heading: mutual.table.label, ...mutual };
}
