import { factsOf } from '../views/facts.ts';
import { portfolioRows } from '../views/portfolio.ts';
import { valueOf } from '../views/portfolio/worth.ts';
import type { ViewContext } from '../views/view-context.ts';
import { writeCsv, type CsvCell } from './csv-text.ts';

/** The portfolio as a table, a partnership a row: its place, its worth in a year, its two indices and its next deadline. Unknown is empty, never zero. */
export function writePortfolioCsv(context: ViewContext): string {
  const { words, locale, playbook } = context;
  const heads = words.csv;
  const header = [
    heads.id,
    heads.partnership,
    heads.partners,
    heads.type,
    heads.stage,
    heads.yearlyValue,
    heads.currency,
    heads.business,
    heads.relationship,
    heads.deadline,
    heads.deadlineWhat,
    heads.owner,
  ];
  const index = (score: number | null): CsvCell => (score === null ? null : number(Math.round(score)));
  const rows = portfolioRows(context).flatMap((row): CsvCell[][] => {
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
        value.state === 'known' ? number(value.amount / 100) : null,
        value.state === 'known' ? (playbook.settings.currency ?? 'EUR') : null,
        index(health.business.score),
        index(health.relationship.score),
        row.deadline?.iso ?? null,
        row.deadline?.what ?? null,
        row.managerMissing ? null : row.manager,
      ],
    ];
  });
  return writeCsv([header, ...rows], locale);
}

function number(value: number): CsvCell {
  return { number: value, percent: false };
}
