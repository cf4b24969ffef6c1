import { reviewDates } from '../../domain/calendar/review-dates.ts';
import { familyName } from '../../views/clause/clause-family.ts';
import { clauseLines } from '../../views/clause/clause-lines.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { dayCell, type Table, type TableCell } from './table.ts';

/**
 * The clause library as a table, a clause a row, in the order of its page (M13, M14); a partner edition, which does not
 * know where a clause is required, has no column for it.
 */
export function clausesTable(context: ViewContext): Table {
  const { words, locale, playbook } = context;
  const say = words.csv;
  const isWhole = playbook.edition === undefined;
  const heads = [
    say.id,
    say.clause,
    say.family,
    say.purpose,
    say.libraryVersion,
    say.binding,
    say.inForce,
    ...(isWhole ? [say.uncovered] : []),
    say.otherUses,
    ...(isWhole ? [say.state] : []),
    say.approved,
    say.owner,
    say.review,
  ];
  const rows = clauseLines(context).map(({ clause, title, inForce, uncovered, other, state }): TableCell[] => [
    clause.id,
    title,
    familyName(context, clause.family),
    inLocale(clause, locale).summary ?? null,
    clause.version,
    clause.binding ? words.vocabulary.binding[clause.binding] : null,
    { number: inForce },
    ...(isWhole ? [{ number: uncovered }] : []),
    { number: other },
    ...(isWhole ? [state.word] : []),
    dayCell(clause.approved?.on),
    clause.owner === undefined ? null : context.person(clause.owner).name,
    dayCell(reviewDates(clause.review, playbook.settings.review?.every).next),
  ]);
  return { name: say.sheets.clauses, heads, rows };
}
