import type { ReviewPack } from '../../model/review-pack.ts';
import { commitmentStatus } from '../partnership/journal/commitments.ts';
import { sentence } from '../ui/sentence.ts';
import { columnsOf } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { reviewBlock, type ReviewBlock } from './review-block.ts';
import type { ReviewReader } from './review-reader.ts';

/** What a review opens with: the promises that fell due and what became of them. */
export function commitmentsBlock(context: ViewContext, { commitments }: ReviewPack, reader: ReviewReader): ReviewBlock {
  const say = context.words.review.commitments;
  const count = (...states: string[]) => commitments.filter(({ state }) => states.includes(state)).length;
  const [open, due] = [count('open'), commitments.length];
  const judged = due - open;
  const opening =
    due === 0
      ? [say.none]
      : [
          judged === 0 ? '' : say.sentence(count('kept'), judged),
          say.broken(count('overdue', 'not-kept')),
          say.open(open),
        ];
  const rows = commitments.map(({ entry, title, owner, due: promised, state, why }) => ({
    cells: [
      { text: title, ...reader.entry(entry), ...(why !== undefined && { sub: why }) },
      { text: reader.name(owner) || '–' },
      { text: reader.day(promised) || '–' },
      { text: '', status: commitmentStatus(context, state) },
    ],
  }));
  return reviewBlock({
    id: 'commitments',
    title: say.title,
    note: say.note,
    sentence: sentence(...opening),
    tables: due === 0 ? [] : [{ table: { label: say.title, columns: columnsOf(...say.columns), rows } }],
  });
}
