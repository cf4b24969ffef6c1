import { compareText } from '../../domain/text/compare-text.ts';
import { factsOf } from '../facts.ts';
import { recordLink } from '../page/record-link.ts';
import { openPayments, paymentCells, paymentsSentence } from '../partnership/finance/payment-line.ts';
import { sectionAddress } from '../partnership/section-address.ts';
import type { Sentence } from '../ui/sentence.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';

/** What the contracts of the portfolio make payable on agreed days. */
export interface PaymentsAcrossView {
  readonly title: string;
  readonly sentence: Sentence;
  readonly table: TableView;
}

/**
 * The payments of every partnership still to be made within twelve months (M13): what is late first, then by their
 * days, each leading to the section that tells it; undefined where there is none.
 */
export function paymentsAcross(context: ViewContext): PaymentsAcrossView | undefined {
  const all = context.playbook.partnerships
    .flatMap((partnership) => factsOf(context, partnership).payments.map((payment) => ({ ...payment, partnership })))
    .toSorted((a, b) => compareText(a.day?.due ?? '~', b.day?.due ?? '~'));
  const open = openPayments(context, all);
  if (open.length === 0) return undefined;
  const say = context.words.payment;
  return {
    title: say.title,
    sentence: paymentsSentence(context, all),
    table: {
      label: say.title,
      stacks: true,
      columns: columnsOf(...say.acrossColumns),
      rows: open.map(({ partnership, ...payment }) => {
        const [what, ...rest] = paymentCells(context, partnership, payment);
        return {
          cells: [
            { ...what, text: what?.text ?? '', href: sectionAddress(context, partnership, 'payments') },
            recordLink(context, 'partnership', partnership),
            ...rest,
          ],
        };
      }),
    },
  };
}
