import { fitGap } from '../../domain/network/candidate-scorecard.ts';
import { candidateCriteria } from '../../model/candidate.ts';
import type { Candidate } from '../../model/playbook.ts';
import { sourceOf } from '../ui/block.ts';
import { statusMark } from '../ui/mark.ts';
import type { BlockSection } from '../partnership/section.ts';
import { preEngagementBlock, preEngagementSentence } from './pre-engagement-answers.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { markText, scoreStatus, type CandidateStanding } from './candidate-standing.ts';

const fitMarks = { close: 'ok', friction: 'watch', risk: 'bad', 'no-data': 'no-data' } as const;

/**
 * What is known of a candidate, section by section; those that say who it is are shown even while they wait (M08, M10).
 */
export function candidateSections(context: ViewContext, standing: CandidateStanding): BlockSection[] {
  const { candidate } = standing;
  return [
    customersSection(context, candidate),
    chainSection(context, candidate),
    objectivesSection(context, candidate),
    propositionSection(context, candidate),
    scorecardSection(context, standing),
    fitSection(context, candidate),
    questionsSection(context, candidate),
  ].filter((section) => section !== undefined);
}

interface Table {
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence;
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellView[])[];
}

function tableSection(context: ViewContext, { file }: Candidate, table: Table): BlockSection {
  const { id, title, label, columns, rows } = table;
  return {
    kind: 'blocks',
    id,
    title,
    sentence: table.sentence,
    blocks: [
      {
        table: { label, columns: columnsOf(...columns), rows: rows.map((cells) => ({ cells })) },
        ...sourceOf(context, file, [id]),
      },
    ],
  };
}

const cell = (text: string | undefined): CellView => ({ text: text ?? '–' });

function customersSection(context: ViewContext, candidate: Candidate): BlockSection {
  const say = context.words.candidate.customers;
  const { customers = [] } = candidate;
  if (customers.length === 0)
    return {
      kind: 'blocks',
      id: 'customers',
      title: say.title,
      sentence: sentence(say.empty),
      next: say.next,
      blocks: [],
    };
  const lacking = customers.filter(({ lacks }) => lacks !== undefined).length;
  return tableSection(context, candidate, {
    id: 'customers',
    title: say.title,
    sentence: sentence(say.sentence(customers.length, lacking)),
    label: say.table,
    columns: say.columns,
    rows: customers.map(({ who, uses, lacks, evidence }) => [cell(who), cell(uses), cell(lacks), cell(evidence)]),
  });
}

function chainSection(context: ViewContext, candidate: Candidate): BlockSection | undefined {
  const say = context.words.candidate.chain;
  const chain = candidate['value-chain'];
  return (
    chain &&
    tableSection(context, candidate, {
      id: 'value-chain',
      title: say.title,
      sentence: sentence(chain.completes === undefined ? say.open : say.completes(chain.completes)),
      label: say.table,
      columns: say.columns,
      rows: [[cell(chain.weakest), cell(chain.completes), cell(chain.evidence)]],
    })
  );
}

function objectivesSection(context: ViewContext, candidate: Candidate): BlockSection | undefined {
  const say = context.words.candidate.objectives;
  const { objectives = [] } = candidate;
  if (objectives.length === 0) return undefined;
  return tableSection(context, candidate, {
    id: 'objectives',
    title: say.title,
    sentence: sentence(say.sentence(objectives.length)),
    label: say.table,
    columns: say.columns,
    rows: objectives.map(({ statement, source }) => [cell(statement), cell(source)]),
  });
}

function propositionSection(context: ViewContext, candidate: Candidate): BlockSection | undefined {
  const say = context.words.candidate.proposition;
  const { proposition = [] } = candidate;
  if (proposition.length === 0) return undefined;
  return tableSection(context, candidate, {
    id: 'proposition',
    title: say.title,
    sentence: sentence(say.sentence(proposition.length)),
    label: say.table,
    columns: say.columns,
    rows: proposition.map(({ kpi, gain }) => [cell(kpi), cell(gain)]),
  });
}

function scorecardSection(context: ViewContext, { candidate, scorecard }: CandidateStanding): BlockSection {
  const say = context.words.candidate.scorecard;
  const { scored, mark, lines } = scorecard;
  const opening =
    mark !== null
      ? say.all(markText(context, mark))
      : scored === 0
        ? say.none
        : say.partial(scored, candidateCriteria.length);
  return tableSection(context, candidate, {
    id: 'scorecard',
    title: say.title,
    sentence: sentence(opening),
    label: say.table,
    columns: say.columns,
    rows: lines.map((line) => [
      cell(say.criteria[line.criterion]),
      { text: '', status: scoreStatus(context, line) },
      cell(line.proof),
    ]),
  });
}

function fitSection(context: ViewContext, candidate: Candidate): BlockSection | undefined {
  const { words } = context;
  const say = words.candidate.fit;
  const rated = (candidate.fit ?? []).map((line) => ({ ...line, ...fitGap(line) }));
  if (rated.length === 0) return undefined;
  const count = (state: keyof typeof fitMarks) => rated.filter((line) => line.state === state).length;
  const figure = (value: number | undefined | null): CellView => ({ text: value == null ? '–' : String(value) });
  return tableSection(context, candidate, {
    id: 'fit',
    title: say.title,
    sentence: sentence(say.sentence(rated.length - count('no-data'), count('friction'), count('risk'))),
    label: say.table,
    columns: say.columns,
    rows: rated.map(({ dimension, ours, theirs, state, handle }) => [
      cell(words.vocabulary.fitDimension[dimension]),
      figure(ours),
      figure(theirs),
      { text: '', status: { word: say.states[state], ...statusMark(fitMarks[state]) } },
      cell(handle),
    ]),
  });
}

function questionsSection(context: ViewContext, { file, 'pre-engagement': answers }: Candidate): BlockSection {
  const say = context.words.preEngagement;
  return {
    kind: 'blocks',
    id: 'pre-engagement',
    title: say.title,
    sentence: preEngagementSentence(context, answers),
    ...(answers === undefined && { next: say.next }),
    blocks: answers
      ? [{ ...preEngagementBlock(context, answers), ...sourceOf(context, file, ['pre-engagement']) }]
      : [],
  };
}
