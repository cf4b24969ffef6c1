import { committeeOf } from '../../domain/governance/committee-of.ts';
import { formatList } from '../../format/list.ts';
import { clauseTitle } from '../../views/clause/clause-title.ts';
import { factsOf } from '../../views/facts.ts';
import { obligationStatus } from '../../views/obligation/obligation-view.ts';
import { currencyOf } from '../../views/partnership/money-in.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { dayCell, type Table, type TableCell } from './table.ts';

/**
 * What figures oblige to across the portfolio as a table, a run beyond a limit a row (M17). An amount that
 * cannot be reckoned is empty.
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
  ];
  const rows = playbook.partnerships.flatMap((partnership) =>
    factsOf(context, partnership).obligations.map((obligation): TableCell[] => {
      const { clause, trigger, kpi, run, state, deadline, total, possible, owing, notice, earnBack } = obligation;
      const currency = currencyOf(context, partnership);
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
      ];
    }),
  );
  return { name: say.sheets.obligations, heads, rows };
}
