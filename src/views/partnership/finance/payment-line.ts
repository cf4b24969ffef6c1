import { addMonths, daysBetween } from '../../../domain/calendar/dates.ts';
import type { DuePayment } from '../../../domain/contract/contract-payments.ts';
import { formatDate } from '../../../format/date.ts';
import { formatDaysUntil } from '../../../format/duration.ts';
import { formatList } from '../../../format/list.ts';
import { formatMoney } from '../../../format/money.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence, type Sentence } from '../../ui/sentence.ts';
import type { CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { entryAnchor } from '../journal/ledger.ts';

/** How far ahead each payment has a line of its own; beyond, years say what is to come. */
const monthsShown = 12;

const order = ['late', 'due', 'awaited', 'planned'] as const;

/** The payments still to be made within twelve months, and those that wait for a milestone: what is late first. */
export function openPayments<Payment extends DuePayment>(
  { asOf }: Pick<ViewContext, 'asOf'>,
  payments: readonly Payment[],
): Payment[] {
  const horizon = addMonths(asOf, monthsShown);
  return order.flatMap((state) =>
    payments.filter((each) => each.state === state && (each.day === undefined || each.day.due <= horizon)),
  );
}

/** What is late of payments in the order of their days, and the next one of them. */
export function paymentsSentence(context: ViewContext, payments: readonly DuePayment[]): Sentence {
  const say = context.words.payment;
  const late = payments.filter(({ state }) => state === 'late');
  const next = payments.find(({ state }) => state === 'due');
  return sentence(
    late.length > 0 ? say.late(totalsText(context, late)) : say.noneLate,
    next?.day ? say.next(next.payment.what, amountText(context, next), formatDate(next.day.due, context.locale)) : '',
  );
}

/** What payments come to, currency by currency: `24 000 € et 1 500 $`. */
function totalsText(context: ViewContext, payments: readonly DuePayment[]): string {
  const byCurrency = Map.groupBy(payments, ({ currency }) => currency);
  const totals = [...byCurrency].map(([currency, own]) =>
    formatMoney(
      own.reduce((sum, { remaining }) => sum + (remaining ?? 0), 0),
      currency,
      context.locale,
    ),
  );
  return formatList(totals, context.locale);
}

/** What remains of a payment, or what it came to once it is paid; in words where it is not known. */
function amountText({ locale, words }: ViewContext, { amount, remaining, currency, state }: DuePayment): string {
  const shown = state === 'paid' ? amount : remaining;
  return shown === null ? words.payment.unknown : formatMoney(shown, currency, locale);
}

/** What was paid of it and when, where that was not all at once. */
function partsOf(
  { locale, words }: ViewContext,
  { amount, settlements, currency, state }: DuePayment,
): { readonly sub?: string } {
  if (settlements.length === 0 || (state === 'paid' && settlements.length === 1)) return {};
  const say = words.payment;
  const money = (minor: number | null) => (minor === null ? say.unknown : formatMoney(minor, currency, locale));
  const sums = settlements.map(({ on, amount: sum }) => say.sum(money(sum), formatDate(on, locale, 'medium')));
  return { sub: say.parts(money(amount), formatList(sums, locale)) };
}

/** What is paid and when, who pays, how much and where it stands: a row of the payments of a partnership. */
export function paymentCells(context: ViewContext, partnership: Partnership, payment: DuePayment): CellView[] {
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
    { text: amountText(context, payment), ...partsOf(context, payment) },
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
    case 'planned':
    case 'unreached':
      return { word: say[state], mark: 'none', tone: 'none' };
  }
}
