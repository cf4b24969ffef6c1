import { candidateCriteria } from '../../model/candidate.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { pageTableLinks, type TableLink } from '../ui/table-links.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';
import { candidateStandings, type CandidateStanding } from './candidate-standing.ts';

export interface CandidateCatalogueView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  /** The candidates, the furthest stage first; absent where there are none. */
  readonly table?: TableView;
  /** The same for a spreadsheet. */
  readonly files?: readonly TableLink[];
  readonly next?: string;
}

/** Every candidate with its stage, mark and verdict (M08, M10). */
export function candidateCatalogue(context: ViewContext): CandidateCatalogueView {
  const { words } = context;
  const say = words.candidate;
  const standings = candidateStandings(context);
  const opening = candidatesSentence(context, standings);
  return {
    frame: placedFrame(context, {
      kind: 'candidates',
      under: 'partnerships',
      title: say.title,
      description: opening,
    }),
    title: say.heading,
    sentence: opening,
    ...(standings.length === 0
      ? { next: say.noneNext }
      : {
          table: {
            label: say.table,
            columns: columnsOf(...say.columns),
            rows: standings.map((standing) => ({ cells: cellsOf(context, standing) })),
          },
          files: pageTableLinks(context, { kind: 'candidates' }, words.csv.sheets.candidates),
        }),
  };
}

/** How many there are, how many are marked, how many may go ahead and how many are stopped. */
export function candidatesSentence(
  { words }: ViewContext,
  standings: readonly Pick<CandidateStanding, 'scorecard' | 'questions'>[],
): Sentence {
  const say = words.candidate;
  if (standings.length === 0) return sentence(say.none);
  const verdicts = (wanted: string) => standings.filter(({ questions }) => questions.verdict === wanted).length;
  const marked = standings.filter(({ scorecard }) => scorecard.mark !== null).length;
  const lacking = standings.reduce((sum, { scorecard }) => sum + scorecard.lines.length - scorecard.scored, 0);
  return sentence(
    say.sentence(standings.length, marked, lacking, verdicts('go') + verdicts('go-if'), verdicts('no-go')),
  );
}

function cellsOf(context: ViewContext, { candidate, scorecard, mark, verdict }: CandidateStanding): CellView[] {
  const { words } = context;
  const say = words.candidate;
  const type = candidate.type === undefined ? say.noType : context.typeName(candidate.type);
  return [
    recordLink(context, 'candidate', candidate),
    { text: words.vocabulary.stage[candidate.stage] },
    { text: type },
    { text: mark, sub: say.proven(scorecard.scored, candidateCriteria.length) },
    { text: '', status: verdict },
    { text: candidate.owner === undefined ? say.noOwner : context.person(candidate.owner).name },
  ];
}
