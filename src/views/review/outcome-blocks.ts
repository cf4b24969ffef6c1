import { compareReviews, type ReviewChange } from '../../domain/review-pack/compare-reviews.ts';
import { mostActions } from '../../domain/review-pack/proposed-actions.ts';
import { quarterAfter } from '../../domain/review-pack/quarter-days.ts';
import { formatPeriod } from '../../format/period.ts';
import type { ReviewPack } from '../../model/review-pack.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { reviewBlock, type ReviewBlock } from './review-block.ts';
import type { ReviewReader } from './review-reader.ts';

/** The decisions wanted, each with who takes it, by when and the boxes to tick. */
export function wantedBlock(
  { words }: ViewContext,
  { wanted }: ReviewPack,
  reader: ReviewReader,
  note: string,
): ReviewBlock {
  const say = words.review.wanted;
  return reviewBlock({
    id: 'decisions',
    title: say.title,
    note,
    sentence: sentence(wanted.length === 0 ? say.none : say.sentence(wanted.length)),
    decisions: wanted.map(({ kind, about, title, by, deadline }) => ({
      title,
      ...reader.about(about),
      about: [
        `${say.kinds[kind]}.`,
        by === undefined ? '' : say.by(reader.name(by)),
        deadline === undefined ? '' : say.before(reader.day(deadline)),
      ]
        .filter((text) => text !== '')
        .join(' '),
      options: say.options[kind],
    })),
  });
}

/** The actions proposed for the next quarter, with room to write others in. */
export function actionsBlock(
  { words, locale }: ViewContext,
  { actions, quarter }: ReviewPack,
  reader: ReviewReader,
  note: string,
): ReviewBlock {
  const { review } = words;
  const say = review.actions;
  const title = review.points.actions(formatPeriod(quarterAfter(quarter), locale));
  const rows = actions.map(({ kind, about, title: what, owner, deadline }) => ({
    cells: [
      { text: say.kinds[kind](what), ...reader.about(about) },
      { text: reader.name(owner) || say.nobody },
      { text: reader.day(deadline) },
    ],
  }));
  return reviewBlock({
    id: 'actions',
    title,
    note: `${note}. ${say.note}.`,
    sentence: sentence(actions.length === 0 ? say.none : say.sentence(actions.length)),
    tables: [{ table: { label: title, columns: columnsOf(...say.columns), rows } }],
    blanks: mostActions - actions.length,
  });
}

/** What changed since the review before, and what was decided meanwhile; undefined for the first review. */
export function changesBlock(
  context: ViewContext,
  pack: ReviewPack,
  before: ReviewPack | undefined,
  reader: ReviewReader,
): ReviewBlock | undefined {
  if (before === undefined) return undefined;
  const say = context.words.review.changes;
  const changes = compareReviews(before, pack);
  return reviewBlock({
    id: 'changes',
    title: say.title,
    note: say.note(formatPeriod(before.quarter, context.locale)),
    sentence: sentence(changes.length === 0 ? say.none : say.sentence(changes.length)),
    lines: changes.map((change) => changeLine(context, change, reader)),
  });
}

function changeLine(
  { words, locale }: ViewContext,
  change: ReviewChange,
  reader: ReviewReader,
): ReviewBlock['lines'][number] {
  const say = words.review.changes;
  const { status } = words.vocabulary;
  switch (change.kind) {
    case 'health': {
      const { side, from, to } = change;
      const now = status[change.status].toLocaleLowerCase(locale);
      return { text: say.health(words.review.index[side], say.score(from), say.score(to), now) };
    }
    case 'kpi': {
      const { text, href } = reader.kpi(change.kpi, change.title);
      return { text: say.kpi(text, status[change.from], status[change.to]), ...(href !== undefined && { href }) };
    }
    default:
      return { text: say.kinds[change.kind](change.title), ...reader.about(change.about) };
  }
}
