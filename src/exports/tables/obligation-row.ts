import { committeeOf } from '../../domain/governance/committee-of.ts';
import type { Obligation } from '../../domain/obligations/obligation.ts';
import { formatList } from '../../format/list.ts';
import type { Partnership } from '../../model/playbook.ts';
import { clauseTitle } from '../../views/clause/clause-title.ts';
import { inLocale } from '../../views/language/translated.ts';
import { obligationStatus } from '../../views/obligation/obligation-view.ts';
import { contractTitle } from '../../views/partnership/contract/contract-title.ts';
import { currencyOf } from '../../views/partnership/finance/money-in.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { dayCell, type TableCell } from './table.ts';

/** What a run beyond a limit obliges to (M17); an amount that cannot be reckoned is empty, and so is its currency. */
export function obligationRow(context: ViewContext, partnership: Partnership, obligation: Obligation): TableCell[] {
  const { locale } = context;
  const { binding, clause, trigger, kpi, run, state, deadline, total, possible, owing, notice, earnBack } = obligation;
  const currency = currencyOf(context, partnership);
  const { contract } = binding;
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
}
