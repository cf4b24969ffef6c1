import { formatMoney } from '../../format/money.ts';
import type { ReviewPack } from '../../model/review-pack.ts';
import type { ReviewedPayment } from '../../model/reviewed-point.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { reviewBlock, type ReviewBlock } from './review-block.ts';
import type { ReviewReader } from './review-reader.ts';

/** What contracts made payable in the quarter, what is late and what comes next; undefined where there is nothing. */
export function paymentsBlock(
  context: ViewContext,
  { payments = [] }: ReviewPack,
  reader: ReviewReader,
): ReviewBlock | undefined {
  if (payments.length === 0) return undefined;
  const { words } = context;
  const say = words.review.payments;
  const late = payments.filter(({ state }) => state === 'late').length;
  return reviewBlock({
    id: 'payments',
    title: words.payment.title,
    note: say.note,
    sentence: sentence(late === 0 ? words.payment.noneLate : say.late(late)),
    tables: [
      {
        table: {
          label: words.payment.title,
          columns: columnsOf(...words.payment.lineColumns),
          rows: payments.map((payment) => ({
            cells: [
              { text: payment.title },
              {
                text: words.obligation.owing(
                  reader.name(payment.by),
                  payment.to.map((id) => reader.name(id)),
                ),
              },
              { text: reader.day(payment.due) },
              amountCell(context, payment),
              {
                text: '',
                status: stateOf(payment, words.payment.state),
                ...(payment.answer !== undefined && { sub: say.answered, ...answerOf(reader, payment.answer) }),
              },
            ],
          })),
        },
      },
    ],
  });
}

/** What remained to be paid, and of how much where a part was paid. */
function amountCell({ words, locale }: ViewContext, { amount, remaining, currency }: ReviewedPayment): CellView {
  if (amount === null) return { text: words.payment.unknown };
  const whole = formatMoney(amount, currency, locale);
  if (remaining === undefined) return { text: whole };
  return { text: formatMoney(remaining, currency, locale), sub: words.payment.rest(whole) };
}

function answerOf(reader: ReviewReader, answer: string): { readonly subHref?: string } {
  const { href } = reader.entry(answer);
  return href === undefined ? {} : { subHref: href };
}

function stateOf({ state }: ReviewedPayment, words: Readonly<Record<'paid' | 'late' | 'due', string>>): StatusView {
  if (state === 'due') return { word: words.due, mark: 'soon', tone: 'accent' };
  return { word: words[state], ...statusMark(state === 'paid' ? 'ok' : 'bad') };
}
