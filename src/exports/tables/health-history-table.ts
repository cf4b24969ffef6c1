import { healthHistory } from '../../domain/health/health-history.ts';
import type { HealthIndex } from '../../domain/health/health.ts';
import { shownScore } from '../../domain/health/shown-score.ts';
import { factsOf } from '../../views/facts.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { Table, TableCell } from './table.ts';

/**
 * The two indices of every partnership at the end of each quarter as a table (M36), a quarter a row, latest first. An
 * unknown index is empty; beside each stands the share of its weight that had data.
 */
export function healthHistoryTable(context: ViewContext): Table {
  const { words, locale, playbook, asOf, calendar } = context;
  const say = words.csv;
  const ofIndex = ({ score, status, coverage }: HealthIndex): TableCell[] => [
    score === null ? null : { number: shownScore(score) },
    words.vocabulary.status[status],
    { number: coverage, percent: true },
  ];
  const rows = playbook.partnerships.flatMap((partnership) =>
    healthHistory(partnership, factsOf(context, partnership).series, asOf, calendar)
      .toReversed()
      .map(({ quarter, health }): TableCell[] => [
        inLocale(partnership, locale).title,
        quarter,
        ...ofIndex(health.business),
        ...ofIndex(health.relationship),
      ]),
  );
  return {
    name: say.sheets.indices,
    heads: [
      ...[say.partnership, say.period],
      ...[say.business, say.businessState, say.businessCoverage],
      ...[say.relationship, say.relationshipState, say.relationshipCoverage],
    ],
    rows,
  };
}
