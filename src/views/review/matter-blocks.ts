import { formatWholeShare } from '../../format/number.ts';
import type { ReviewPack } from '../../model/review-pack.ts';
import { statusMark } from '../ui/mark.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { reviewBlock, type ReviewBlock } from './review-block.ts';
import type { ReviewReader } from './review-reader.ts';

/** The wins of the quarter. */
export function winsBlock(
  { words }: ViewContext,
  { wins }: ReviewPack,
  reader: ReviewReader,
  note: string,
): ReviewBlock {
  const say = words.review.wins;
  return reviewBlock({
    id: 'wins',
    title: words.review.points.wins,
    note,
    sentence: sentence(wins.length === 0 ? say.none : say.sentence(wins.length)),
    lines: wins.map(({ entry, title, date }) => ({ day: reader.day(date), text: title, ...reader.entry(entry) })),
  });
}

/** One or two matters to understand together. */
export function postMortemBlock(
  { words }: ViewContext,
  pack: ReviewPack,
  reader: ReviewReader,
  note: string,
): ReviewBlock {
  const say = words.review.mortem;
  const chosen = pack['post-mortems'];
  return reviewBlock({
    id: 'post-mortem',
    title: words.review.points['post-mortem'],
    note,
    sentence: sentence(chosen.length === 0 ? say.none : say.sentence(chosen.length)),
    matters: chosen.map(({ kind, about, title, since, told }) => ({
      title,
      ...reader.about(about),
      about: say.kinds[kind](reader.day(since)),
      text: told ?? '',
    })),
  });
}

/** Objectives off their course, notices, clauses to realign by, and the exit plan. */
export function adjustmentBlock(
  { words, locale }: ViewContext,
  { adjustment }: ReviewPack,
  reader: ReviewReader,
  note: string,
): ReviewBlock {
  const say = words.review.adjustment;
  const { objectives, notices, clauses, exit } = adjustment;
  const count = (state: 'behind' | 'missed') => objectives.filter((each) => each.state === state).length;
  const share = (value: number | null) => (value === null ? '–' : formatWholeShare(value, locale));
  const rows = objectives.map(({ statement, attainment, elapsed, due, state }) => ({
    cells: [
      { text: statement },
      { text: share(attainment) },
      { text: share(elapsed) },
      { text: reader.day(due) || '–' },
      { text: '', status: { word: say.states[state], ...statusMark(state === 'missed' ? 'bad' : 'watch') } },
    ],
  }));
  const titles = clauses.map(({ clause, title, article }) =>
    say.article(reader.clause(clause, title).text, article ?? ''),
  );
  const lines = [
    ...notices.map(({ contract, title, notice, renewal }) =>
      say.notice(title ?? contract, reader.day(notice), renewal),
    ),
    ...(titles.length > 0 ? [say.clauses(titles)] : []),
    ...(exit ? [say.exit(exit.ready, exit.items)] : []),
  ];
  const isQuiet = objectives.length === 0 && lines.length === 0;
  const behind = count('behind') > 0 || count('missed') === 0 ? say.objectives(count('behind')) : '';
  return reviewBlock({
    id: 'adjustment',
    title: words.review.points.adjustment,
    note,
    sentence: sentence(...(isQuiet ? [say.none] : [behind, say.missed(count('missed'))])),
    tables:
      rows.length === 0
        ? []
        : [{ table: { label: words.review.points.adjustment, columns: columnsOf(...say.columns), rows } }],
    lines: lines.map((text) => ({ text })),
  });
}
