import type { DuePayment } from '../../domain/contract/contract-payments.ts';
import { formatList } from '../../format/list.ts';
import { isPayable } from '../../model/payment-state.ts';
import type { Partnership } from '../../model/playbook.ts';
import { inLocale } from '../../views/language/translated.ts';
import { contractTitle } from '../../views/partnership/contract/contract-title.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { dayCell, type TableCell } from './table.ts';

/**
 * A payment on an agreed day among the obligations (M13), in the columns of theirs that it fills: what is only planned
 * or waits for its milestone would be due; what came to nothing has no amount; the rest is due.
 */
export function paymentRow(context: ViewContext, partnership: Partnership, due: DuePayment): TableCell[] {
  const { words, locale } = context;
  const { payment, owing, day, amount, currency, state, paid, remaining } = due;
  const cellOf = (minor: number | null): TableCell => (minor === null ? null : { minor, currency });
  const money = cellOf(amount);
  const isPossible = state === 'planned' || state === 'awaited';
  return [
    inLocale(partnership, locale).title,
    null,
    payment.article ?? null,
    null,
    null,
    null,
    words.payment.state[state],
    dayCell(day?.due),
    isPayable(state) ? money : null,
    isPossible ? money : null,
    amount === null || state === 'unreached' ? null : currency,
    context.nameIn(partnership, owing.by),
    formatList(
      owing.to.map((id) => context.nameIn(partnership, id)),
      locale,
    ),
    null,
    null,
    null,
    null,
    contractTitle(context, due),
    payment.what,
    dayCell(paid),
    isPayable(state) ? cellOf(remaining) : null,
  ];
}
