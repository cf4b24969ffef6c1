import { mutualDebts } from '../../../domain/obligations/mutual-debts.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { factsOf } from '../../facts.ts';
import { columnsOf, type TableView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { currencyOf, moneyIn } from './money-in.ts';

/** What parties owe each other, and what that means. */
export interface MutualDebtsView {
  readonly table: TableView;
  readonly note: string;
}

/**
 * What parties owe each other, year by year, with the balance were it set off, by clauses and by late payments of
 * contracts in the currency of the partnership; undefined where no two of them do (M17).
 */
export function mutualDebtsView(context: ViewContext, partnership: Partnership): MutualDebtsView | undefined {
  const { obligations, payments } = factsOf(context, partnership);
  const currency = currencyOf(context, partnership);
  const debts = mutualDebts(
    obligations,
    payments.filter((payment) => payment.currency === currency),
  );
  if (debts.length === 0) return undefined;
  const say = context.words.obligation.mutual;
  const money = moneyIn(context, partnership);
  const rows = debts.map(({ year, debtor, creditor, owed, inReturn }) => ({
    cells: [
      { text: year },
      {
        text: context.words.obligation.owing(context.nameIn(partnership, debtor), [
          context.nameIn(partnership, creditor),
        ]),
      },
      { text: money.cents(owed) },
      { text: money.cents(inReturn) },
      { text: money.cents(owed - inReturn) },
    ],
  }));
  return { table: { label: say.title, columns: columnsOf(...say.columns), rows }, note: say.note };
}
