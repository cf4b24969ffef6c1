import { clauseTitle } from '../views/clause/clause-title.ts';
import { factsOf } from '../views/facts.ts';
import { obligationStatus } from '../views/obligation/obligation-view.ts';
import { currencyOf } from '../views/partnership/money-in.ts';
import { inLocale } from '../views/translated.ts';
import type { ViewContext } from '../views/view-context.ts';
import { writeCsv, type CsvCell } from './csv-text.ts';

/** What figures oblige to across the portfolio as a table, a run beyond a limit a row (M17). An amount that cannot be reckoned is empty. */
export function writeObligationsCsv(context: ViewContext): string {
  const { words, locale, playbook } = context;
  const heads = words.csv;
  const header = [
    heads.partnership,
    heads.clause,
    heads.article,
    heads.kpi,
    heads.first,
    heads.periods,
    heads.state,
    heads.deadline,
    heads.amount,
    heads.possible,
    heads.currency,
    heads.decides,
  ];
  const rows = playbook.partnerships.flatMap((partnership) =>
    factsOf(context, partnership).obligations.map((obligation): CsvCell[] => {
      const { clause, trigger, kpi, run, state, deadline, total, possible } = obligation;
      const body = partnership.governance?.committees?.find(({ id }) => id === trigger.body)?.name ?? trigger.body;
      return [
        inLocale(partnership, locale).title,
        clauseTitle(context, clause),
        trigger.article ?? null,
        inLocale(kpi, locale).title,
        run[0]?.period ?? null,
        number(run.length),
        obligationStatus(context, state).word,
        deadline ?? null,
        total === null ? null : number(total / 100),
        possible === 0 ? null : number(possible / 100),
        total === null && possible === 0 ? null : currencyOf(context, partnership),
        body ?? null,
      ];
    }),
  );
  return writeCsv([header, ...rows], locale);
}

function number(value: number): CsvCell {
  return { number: value, percent: false };
}
