import { committeeOf } from '../../domain/governance/committee-of.ts';
import { formatList } from '../../format/list.ts';
import { clauseTitle } from '../../views/clause/clause-title.ts';
import { factsOf } from '../../views/facts.ts';
import { obligationStatus } from '../../views/obligation/obligation-view.ts';
import { contractTitle } from '../../views/partnership/contract-title.ts';
import { currencyOf } from '../../views/partnership/money-in.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { paymentRow } from './payment-row.ts';
import { dayCell, type Table, type TableCell } from './table.ts';

/**
 * What the portfolio obliges to as a table, partnership by partnership: what figures do, a run beyond a limit a row
 * (M17), then what contracts make payable on agreed days, a payment a row (M13). An amount that cannot be reckoned is
 * empty.
 */
export function obligationsTable(context: ViewContext): Table {
  const { words, locale, playbook } = context;
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
    const ofFigures = obligations.map((obligation): TableCell[] => {
      const { clause, trigger, kpi, run, state, deadline, total, possible, owing, notice, earnBack } = obligation;
      const currency = currencyOf(context, partnership);
      const { contract } = obligation.binding;
      const body = committeeOf(partnership, trigger.body)?.name ?? trigger.body;
      return [
        inLocale(partnership, locale).title,
        clauseTitle(context, clause),
        trigger.article ?? null,
        inLocale(kpi, locale).title,
        run[0]?.period ?? null,
        { number: run.length },
        obligationStatus(context, state).word,
        dayCell(deadline),
        total === null ? null : { minor: total, currency },
        possible === 0 ? null : { minor: possible, currency },
        total === null && possible === 0 ? null : currency,
        owing ? context.nameIn(partnership, owing.by) : null,
        owing
          ? formatList(
              owing.to.map((id) => context.nameIn(partnership, id)),
              locale,
            )
          : null,
        body ?? null,
        dayCell(notice?.entry?.date),
        dayCell(notice?.cure?.until),
        earnBack?.through ?? null,
        contract ? contractTitle(context, { contract }) : null,
        null,
        null,
        null,
      ];
    });
    return [...ofFigures, ...payments.map((payment) => paymentRow(context, partnership, payment))];
  });
  return { name: say.sheets.obligations, heads, rows };
}
