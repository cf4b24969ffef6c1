import { candidateCriteria } from '../../model/candidate.ts';
import { candidateStandings } from '../../views/candidate/candidate-standing.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { Table, TableCell } from './table.ts';

/** The candidates as a table, the furthest stage first; a criterion without its proof has no score (M08, M10). */
export function candidatesTable(context: ViewContext): Table {
  const { words, locale } = context;
  const say = words.csv;
  const criteria = words.candidate.scorecard.criteria;
  const heads = [
    say.id,
    say.candidate,
    say.stage,
    say.type,
    say.mark,
    ...candidateCriteria.map((criterion) => criteria[criterion]),
    say.verdict,
    say.owner,
  ];
  const rows = candidateStandings(context).map(({ candidate, scorecard, verdict }): TableCell[] => [
    candidate.id,
    inLocale(candidate, locale).title,
    words.vocabulary.stage[candidate.stage],
    candidate.type === undefined ? null : context.typeName(candidate.type),
    scorecard.mark === null ? null : { number: Math.round(scorecard.mark * 10) / 10 },
    ...scorecard.lines.map(({ state, score }) => (state === 'scored' && score !== null ? { number: score } : null)),
    verdict.word,
    candidate.owner === undefined ? null : context.person(candidate.owner).name,
  ]);
  return { name: say.sheets.candidates, heads, rows };
}
