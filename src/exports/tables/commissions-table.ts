import type { Partnership } from '../../model/playbook.ts';
import { commissionAccounts } from '../../views/partnership/finance/commissions.ts';
import { currencyOf } from '../../views/partnership/finance/money-in.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { Table, TableCell } from './table.ts';
import { partnershipFiles } from './table-files.ts';

/**
 * What the affiliates of a partnership are owed as a table (M56), a period of a rule a row, all of them. A
 * partner edition names no file.
 */
export function commissionsTable(context: ViewContext, partnership: Partnership): Table {
  const { csv: say, commission: words } = context.words;
  const origins = context.playbook.edition === undefined;
  const currency = currencyOf(context, partnership);
  const money = (minor: number): TableCell => ({ minor, currency });
  const rows = commissionAccounts(context, partnership).flatMap(({ account: { rule, lines }, kpi }) =>
    lines.map((line): TableCell[] => [
      context.nameIn(partnership, rule.party),
      inLocale(kpi, context.locale).title,
      rule.article ?? null,
      line.period,
      line.state === 'partial' ? words.partial(line.known, line.expected) : words.state[line.state],
      money(line.brought),
      money(line.carried),
      money(line.base),
      money(line.earned),
      money(line.due),
      line.limitedBy ? words.limited[line.limitedBy] : null,
      currency,
      ...(origins ? [line.rows[0]?.file ?? null, line.rows[0] ? { number: line.rows[0].line } : null] : []),
    ]),
  );
  return {
    name: say.sheets.commissions,
    heads: [
      ...[say.party, say.kpi, say.article, say.period, say.state],
      ...[say.brought, say.carried, say.base, say.earned, say.amount, say.limitedBy, say.currency],
      ...(origins ? [say.file, say.line] : []),
    ],
    rows,
  };
}

/** The commissions of each partnership that pays some, beside its finances. */
export function commissionsFiles(context: ViewContext) {
  return partnershipFiles(
    context,
    (partnership) => commissionsTable(context, partnership),
    ({ commissions = [] }) => commissions.length > 0,
  );
}
