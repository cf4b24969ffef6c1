import type { JournalEntry } from '../../model/playbook.ts';
import type { ReviewedCommitment } from '../../model/reviewed-point.ts';
import { commitmentState } from '../governance/commitments.ts';
import { compareText } from '../text/compare-text.ts';
import { textOf } from '../prose/prose-text.ts';
import type { ReviewSubject } from './review-subject.ts';

/** How much of an entry is told as the reason: a review reads it aloud. */
const longestReason = 240;

/**
 * The promises a review opens with (M37): those due in the quarter, and earlier ones that nothing had settled by its
 * first day. One without a due date is there while it is open. Late and broken ones come first and tell why, in the
 * words of their own entry; then by due date.
 */
export function reviewedCommitments({ partnership, days, asOf }: ReviewSubject): ReviewedCommitment[] {
  return partnership.journal
    .filter((entry) => entry.kind === 'commitment' && entry.date <= days.until && isDueNow(entry, days))
    .map((entry) => reviewed(entry, commitmentState(entry, asOf)))
    .sort(
      (a, b) => Number(isSettledWell(a)) - Number(isSettledWell(b)) || compareText(a.due ?? '9999', b.due ?? '9999'),
    );
}

function isDueNow({ due, kept }: JournalEntry, { first, last }: ReviewSubject['days']): boolean {
  const settledEarlier = typeof kept === 'string' ? kept < first : kept !== undefined;
  if (due === undefined) return !settledEarlier;
  return due <= last && (due >= first || !settledEarlier);
}

/** Whether there is nothing to explain: kept on time, or still to be kept. */
function isSettledWell({ state }: Pick<ReviewedCommitment, 'state'>): boolean {
  return state === 'kept' || state === 'open';
}

function reviewed(
  { id, title, owner, due, prose }: JournalEntry,
  state: ReviewedCommitment['state'],
): ReviewedCommitment {
  const told = isSettledWell({ state }) ? '' : shortened(textOf(prose));
  return {
    entry: id,
    title,
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    state,
    ...(told !== '' && { why: told }),
  };
}

/**
 * A text as far as its last whole sentence within what is told, or cut at a word where its first sentence is longer.
 */
export function shortened(text: string): string {
  if (text.length <= longestReason) return text;
  const start = text.slice(0, longestReason);
  const sentenceEnd = Math.max(start.lastIndexOf('. '), start.lastIndexOf('.\u00a0'));
  if (sentenceEnd > 0) return start.slice(0, sentenceEnd + 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))}…`;
}
