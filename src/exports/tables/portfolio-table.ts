import { shownScore } from '../../domain/health/shown-score.ts';
import { factsOf } from '../../views/facts.ts';
import { portfolioRows } from '../../views/portfolio/portfolio.ts';
import { valueOf } from '../../views/portfolio/worth.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { dayCell, type Table, type TableCell } from './table.ts';

/**
 * The portfolio as a table, a partnership a row: its place, its worth in a year, its two indices and its next deadline.
 * Unknown is empty, never zero.
 */
export function portfolioTable(context: ViewContext): Table {
  const { words, playbook } = context;
  const say = words.csv;
  const currency = playbook.settings.currency ?? 'EUR';
  const heads = [
    say.id,
    say.partnership,
    say.partners,
    say.type,
    say.stage,
    say.yearlyValue,
    say.currency,
    say.business,
    say.relationship,
    say.deadline,
    say.deadlineWhat,
    say.owner,
  ];
  const index = (score: number | null): TableCell => (score === null ? null : { number: shownScore(score) });
  const rows = portfolioRows(context).flatMap((row): TableCell[][] => {
    const partnership = context.partnerships.get(row.id);
    if (partnership === undefined) return [];
    const value = valueOf(context, partnership);
    const { health } = factsOf(context, partnership);
    return [
      [
        row.id,
        row.title,
        row.partners,
        row.type,
        row.stage,
        value.state === 'known' ? { minor: value.amount, currency } : null,
        value.state === 'known' ? currency : null,
        index(health.business.score),
        index(health.relationship.score),
        dayCell(row.deadline?.iso),
        row.deadline?.what ?? null,
        row.managerMissing ? null : row.manager,
      ],
    ];
  });
  return { name: say.sheets.portfolio, heads, rows };
}
