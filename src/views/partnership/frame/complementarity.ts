import { complementOf, type Complement } from '../../../domain/frame/complementarity.ts';
import { isFrameNeeded } from '../../../domain/frame/frame-section.ts';
import { ratingsOf } from '../../../domain/health/party-ratings.ts';
import type { Contribution } from '../../../model/complementarity.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { partyLegend, ratedRow, type RatingsSection } from './ratings.ts';
import { emptySection, type BlockSection } from '../section.ts';

const marks: Readonly<Record<Complement, Omit<StatusView, 'word'>>> = {
  synergy: statusMark('ok'),
  redundancy: { mark: 'soon', tone: 'accent' },
  'to-balance': { mark: 'soon', tone: 'accent' },
  'blind-spot': statusMark('watch'),
  unrated: statusMark('no-data'),
};

/** What each side brings, what it makes with the other’s, and what could not be rebuilt alone (M05). */
export function complementaritySection(
  context: ViewContext,
  partnership: Partnership,
): RatingsSection | BlockSection | undefined {
  const words = context.words.complementarity;
  const contributions = partnership.contributions ?? [];
  if (contributions.length === 0) {
    return isFrameNeeded('contributions', partnership.stage) ? emptySection('complementarity', words) : undefined;
  }
  const rows = contributions.map((each) => assessed(context, partnership, each));
  const named = (complement: Complement) =>
    rows.filter((row) => row.complement === complement).map(({ row: { name } }) => name);
  const answers = contributions.flatMap(({ name, alone }) => (alone === undefined ? [] : [words.answer(name, alone)]));
  const blindSpots = named('blind-spot');
  const isWatched = blindSpots.length > 0 || answers.length === 0;
  return {
    kind: 'ratings',
    id: 'complementarity',
    title: words.title,
    sentence: sentence(
      words.count(named('synergy').length, named('redundancy').length),
      blindSpots.length > 0 ? words.blindSpots(blindSpots) : '',
      answers.length === 0 ? words.unanswered : '',
    ),
    ...(isWatched && { state: statusView(context, 'watch') }),
    legend: partyLegend(partnership),
    tables: [
      {
        label: words.table,
        caption: words.rule,
        columns: { ...words.columns, parties: partnership.parties.map((party) => party.name) },
        rows: rows.map(({ row }) => row),
        ...sourceOf(context, partnership.file, ['contributions']),
      },
    ],
    question: { text: words.question, answers: answers.length > 0 ? answers : [words.noAnswer] },
  };
}

function assessed(context: ViewContext, partnership: Partnership, contribution: Contribution) {
  const { complementarity: words, vocabulary } = context.words;
  const strengths = ratingsOf(
    contribution.strength,
    partnership.parties.map((party) => party.id),
  );
  const complement = complementOf(strengths);
  return {
    complement,
    row: {
      name: contribution.name,
      sub: vocabulary.contributionKind[contribution.kind],
      ...ratedRow(context, strengths, { low: 0, high: 5 }),
      status: { word: words.complement[complement], ...marks[complement] },
      note: contribution.limit ?? '–',
    },
  };
}
