import { factsOf } from '../../views/facts.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { obligationRow } from './obligation-row.ts';
import { paymentRow } from './payment-row.ts';
import type { Table } from './table.ts';

/**
 * What the portfolio obliges to as a table, partnership by partnership: what figures do, a run beyond a limit a row
 * (M17), then what contracts make payable on agreed days, a payment a row (M13). An amount that cannot be reckoned is
 * empty.
 */
export function obligationsTable(context: ViewContext): Table {
  const { words, playbook } = context;
  const say = words.csv;
  const heads = [
    say.partnership,
    say.clause,
    say.article,
    say.kpi,
    say.first,
    say.periods,
    say.state,
    say.deadline,
    say.amount,
    say.possible,
    say.currency,
    say.owedBy,
    say.owedTo,
    say.decides,
    say.notice,
    say.cureUntil,
    say.earnedBack,
    say.contract,
    say.agreedPayment,
    say.paidOn,
    say.remaining,
  ];
  const rows = playbook.partnerships.flatMap((partnership) => {
    const { obligations, payments } = factsOf(context, partnership);
    return [
      ...obligations.map((obligation) => obligationRow(context, partnership, obligation)),
      ...payments.map((payment) => paymentRow(context, partnership, payment)),
    ];
  });
  return { name: say.sheets.obligations, heads, rows };
}
