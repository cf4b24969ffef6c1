import { isGap, type CoverageLine } from '../../domain/contract/clause-coverage.ts';
import { ownParty } from '../../domain/people/own-party.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { formatDate } from '../../format/date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { clauseCell } from '../clause/clause-cell.ts';
import { factsOf } from '../facts.ts';
import { openGaps } from './open-gaps.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { coverageAnchor, reasonText } from '../partnership/contract/coverage.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { pageTableLinks, type TableLink } from '../ui/table-links.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { coverageLegend, type CoverageState } from './coverage-legend.ts';
import { coverageMatrix, foldMatrix, matrixStatus, type CoverageMatrix } from './coverage-matrix.ts';
import { coverageReasons, type CoverageReasonView } from './coverage-reason.ts';

/** Beyond so many partnerships a grid is no longer read: those with the most gaps are kept. */
const mostShown = 24;
/** How many columns of eight points a landscape sheet takes. */
const paperColumns = 10;
const gapsShown = 60;

export interface CoveragePageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  /** Each state met, with how many cells are in it. */
  readonly legend: readonly CoverageState[];
  readonly matrix?: CoverageMatrix;
  /** The same in parts that fit a sheet of paper, where it is too wide for one. */
  readonly folded: readonly CoverageMatrix[];
  /** How many partnerships the grid leaves out. */
  readonly more?: string;
  /** Why each gap of the grid is one; a cell leads to its own. */
  readonly reasons: readonly CoverageReasonView[];
  readonly gaps?: TableView;
  /** The whole of it for a spreadsheet, where there is anything. */
  readonly files: readonly TableLink[];
}

interface Standing {
  readonly partnership: Partnership;
  readonly coverage: readonly CoverageLine[];
  /** What is still to be covered. */
  readonly gaps: readonly CoverageLine[];
  /** What a relation that is over leaves uncovered, and that asks for nothing. */
  readonly ended: readonly CoverageLine[];
}

/**
 * The clauses of the library against the partnerships: what binds, what only indicates, what is missing,
 * waived or lapsed (M13–M15).
 */
export function coveragePage(context: ViewContext): CoveragePageView {
  const { locale, words, playbook } = context;
  const say = words.coverage.matrix;
  const standings = playbook.partnerships
    .map((partnership): Standing => {
      const { coverage } = factsOf(context, partnership);
      const gaps = openGaps(context, partnership);
      return { partnership, coverage, gaps, ended: gaps.length > 0 ? [] : coverage.filter(isGap) };
    })
    .toSorted((a, b) => b.gaps.length - a.gaps.length || compareText(a.partnership.title, b.partnership.title));
  const shown = standings.slice(0, mostShown);
  const matrix = coverageMatrix(
    context,
    shown.map(({ partnership }) => partnership),
  );
  const first = opening(context, standings);
  const gaps = gapTable(context, standings);
  return {
    frame: placedFrame(context, {
      kind: 'coverage',
      under: 'clauses',
      title: say.title,
      description: first,
    }),
    title: say.title,
    dateline: [
      say.size(
        standings.length,
        new Set(standings.flatMap(({ coverage }) => coverage.map(({ clause }) => clause))).size,
      ),
      say.asOf(formatDate(context.asOf, locale)),
    ],
    sentence: first,
    legend: coverageLegend(
      standings.flatMap(({ partnership, coverage }) =>
        coverage.map((line) => matrixStatus(context, partnership, line)),
      ),
    ),
    ...(matrix.families.length > 0 && { matrix }),
    folded: matrix.columns.length > paperColumns ? foldMatrix(matrix, paperColumns) : [],
    ...(standings.length > mostShown && { more: say.more(standings.length - mostShown) }),
    reasons: shown.flatMap(({ partnership }) => coverageReasons(context, partnership)),
    ...(gaps && { gaps }),
    files: matrix.families.length === 0 ? [] : pageTableLinks(context, { kind: 'coverage' }, words.csv.sheets.coverage),
  };
}

function opening(context: ViewContext, standings: readonly Standing[]): Sentence {
  const say = context.words.coverage.matrix;
  const lines = standings.flatMap(({ coverage }) => coverage);
  const gaps = standings.flatMap((standing) => standing.gaps);
  if (!lines.some(({ required }) => required)) return sentence(say.noneRequired);
  const count = (state: CoverageLine['state']) => gaps.filter((line) => line.state === state).length;
  const planned = gaps.filter(({ state, contract }) => state === 'missing' && contract !== undefined).length;
  const over = standings.filter(({ ended }) => ended.length > 0);
  const ofEnded = over.reduce((sum, { ended }) => sum + ended.length, 0);
  return sentence(
    gaps.length === 0
      ? ofEnded === 0
        ? say.noGap
        : say.nothingOpen
      : say.gaps(gaps.length, standings.filter((each) => each.gaps.length > 0).length, standings.length),
    gaps.length === 0 ? '' : say.kinds(count('missing'), planned, count('expired'), count('indicative')),
    say.ended(ofEnded, over.length, gaps.length > 0),
    say.waived(lines.filter(({ state }) => state === 'waived').length),
  );
}

/** What is to be covered, a line each. */
function gapTable(context: ViewContext, standings: readonly Standing[]): TableView | undefined {
  const say = context.words.coverage.matrix;
  const all = standings.flatMap(({ partnership, gaps }) => gaps.map((line) => ({ partnership, line })));
  if (all.length === 0) return undefined;
  return {
    label: say.gapTable,
    ...(all.length > gapsShown && { caption: say.moreGaps(all.length - gapsShown) }),
    columns: columnsOf(...say.gapColumns),
    rows: all.slice(0, gapsShown).map(({ partnership, line }) => {
      const page = context.href({ kind: 'partnership-contract', id: partnership.id });
      const manager = ownParty(partnership, context.playbook.settings)?.manager;
      return {
        cells: [
          {
            text: inLocale(partnership, context.locale).title,
            href: `${page}#${coverageAnchor(line.clause)}`,
          },
          clauseCell(context, line.clause),
          { text: '', status: matrixStatus(context, partnership, line) },
          { text: reasonText(context, line) },
          { text: manager === undefined ? context.words.attention.noOwner : context.person(manager).name },
        ],
      };
    }),
  };
}
