import { clauseTitle } from '../../views/clause/clause-title.ts';
import { matrixStatus } from '../../views/coverage/coverage-matrix.ts';
import { factsOf } from '../../views/facts.ts';
import { contractTitle } from '../../views/partnership/contract/contract-title.ts';
import { reasonText } from '../../views/partnership/contract/coverage.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { dayCell, type Table, type TableCell } from './table.ts';

/**
 * The clauses of the portfolio as a table, a clause that a partnership needs or holds a row (M13, M14), gaps included.
 */
export function coverageTable(context: ViewContext): Table {
  const { playbook, words, locale } = context;
  const say = words.csv;
  return {
    name: say.sheets.coverage,
    heads: [
      say.partnership,
      say.clause,
      say.required,
      say.state,
      say.why,
      say.contract,
      say.article,
      say.version,
      say.drift,
      say.until,
    ],
    rows: playbook.partnerships.flatMap((partnership) =>
      factsOf(context, partnership).coverage.map((line): TableCell[] => {
        const contract = partnership.contracts?.find(({ id }) => id === line.contract);
        return [
          inLocale(partnership, locale).title,
          clauseTitle(context, line.clause),
          line.required ? say.yes : say.no,
          matrixStatus(context, partnership, line).word,
          reasonText(context, line),
          contract ? contractTitle(context, { contract }) : null,
          line.article ?? null,
          line.version ?? null,
          line.drift ?? null,
          dayCell(line.until),
        ];
      }),
    ),
  };
}
