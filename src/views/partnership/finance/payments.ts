import type { DuePayment } from '../../../domain/contract/contract-payments.ts';
import { paymentYears } from '../../../domain/contract/payment-years.ts';
import { formatDate } from '../../../format/date.ts';
import { formatMoney } from '../../../format/money.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { factsOf } from '../../facts.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { columnsOf } from '../../ui/table.ts';
import { statusView } from '../../ui/status-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { lateInterestBlock } from './late-interest.ts';
import { mutualDebtsView } from './mutual-debts.ts';
import { openPayments, paymentCells, paymentsSentence } from './payment-line.ts';
import type { BlockSection } from '../section.ts';

/** How many of the payments made are shown, the latest. */
const mostPaid = 4;

/** What the contracts of a partnership make payable on agreed days, line by line then year by year (M13, M28). */
export function paymentsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { payments } = factsOf(context, partnership);
  const [first] = payments;
  if (first === undefined) return undefined;
  const say = context.words.payment;
  const isLate = payments.some(({ state }) => state === 'late');
  return {
    kind: 'blocks',
    id: 'payments',
    title: say.title,
    ...(isLate && { state: statusView(context, 'bad') }),
    sentence: paymentsSentence(context, payments),
    blocks: [
      linesBlock(context, partnership, payments),
      lateInterestBlock(context, partnership),
      yearsBlock(context, partnership, payments),
      mutualBlock(context, partnership),
    ].filter((block) => block !== undefined),
  };
}

function linesBlock(context: ViewContext, partnership: Partnership, payments: readonly DuePayment[]): BlockView {
  const say = context.words.payment;
  const paid = payments.filter(({ state }) => state === 'paid').slice(-mostPaid);
  const unreached = payments.filter(({ state }) => state === 'unreached');
  const shown = [...openPayments(context, payments), ...paid, ...unreached];
  return {
    table: {
      label: say.lines,
      columns: columnsOf(...say.lineColumns),
      rows: shown.map((payment) => ({ cells: paymentCells(context, partnership, payment) })),
    },
    ...sourceOf(context, partnership.file, shown[0]?.path ?? ['contracts']),
  };
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
