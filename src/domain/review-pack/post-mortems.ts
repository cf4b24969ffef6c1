import { periodEnd } from '../../model/period.ts';
import type {
  PostMortem,
  ReviewedCommitment,
  ReviewedConflict,
  ReviewedObligation,
} from '../../model/reviewed-point.ts';
import { isSettled } from '../obligations/obligation.ts';
import { textOf } from '../prose/prose-text.ts';
import { isWithin } from './quarter-days.ts';
import type { ReviewSubject } from './review-subject.ts';
import { shortened } from './reviewed-commitments.ts';

/** Twenty minutes are enough for two. */
const most = 2;

/** What a post-mortem is chosen among: the lines that the pack already holds. */
interface Candidates {
  readonly conflicts: readonly ReviewedConflict[];
  readonly obligations: readonly ReviewedObligation[];
  readonly commitments: readonly ReviewedCommitment[];
}

/**
 * What the post-mortem of a quarter looks at (M37): one matter of a kind, two at most, in this order: the oldest
 * conflict still open, else the last one resolved; the clause that figures of the quarter set in motion, those not
 * settled first; the latest incident of the quarter; the commitment longest overdue or broken. An incident that reports
 * the clause already chosen is passed over. What is owed for each period is no matter to look back on.
 */
export function choosePostMortems(subject: ReviewSubject, candidates: Candidates): PostMortem[] {
  const clause = triggeredClause(subject, candidates);
  return [
    conflict(subject, candidates),
    clause?.postMortem,
    incident(subject, clause?.clause),
    brokenPromise(candidates),
  ]
    .filter((found) => found !== undefined)
    .slice(0, most);
}

function conflict(subject: ReviewSubject, { conflicts }: Candidates): PostMortem | undefined {
  const found = conflicts.find(({ resolved }) => resolved === undefined) ?? conflicts.at(-1);
  return found && told(subject, 'conflict', { about: found.entry, title: found.title, since: found.opened });
}

function triggeredClause(subject: ReviewSubject, { obligations }: Candidates) {
  const payments = subject.obligations.filter(({ trigger }) => trigger.when.test === 'each').map(({ id }) => id);
  const real = obligations.filter(({ id, state }) => state !== 'would-fire' && !payments.includes(id));
  const found = real.find(({ state }) => !isSettled(state)) ?? real[0];
  if (found === undefined) return undefined;
  const postMortem: PostMortem = { kind: 'clause', about: found.id, title: found.title, since: periodEnd(found.first) };
  return { clause: found.clause, postMortem };
}

function incident(subject: ReviewSubject, clause: string | undefined): PostMortem | undefined {
  const found = subject.partnership.journal.findLast(
    (entry) =>
      entry.kind === 'incident' &&
      isWithin(entry.date, subject.days) &&
      (clause === undefined || entry.clause !== clause),
  );
  return found && told(subject, 'incident', { about: found.id, title: found.title, since: found.date });
}

function brokenPromise({ commitments }: Candidates): PostMortem | undefined {
  const found = commitments.find(({ state, due }) => (state === 'overdue' || state === 'not-kept') && due);
  if (found?.due === undefined) return undefined;
  const { entry, title, due, why } = found;
  return { kind: 'commitment', about: entry, title, since: due, ...(why !== undefined && { told: why }) };
}

function told(
  { partnership }: ReviewSubject,
  kind: PostMortem['kind'],
  line: Pick<PostMortem, 'about' | 'title' | 'since'>,
): PostMortem {
  const prose = partnership.journal.find(({ id }) => id === line.about)?.prose;
  const text = prose ? shortened(textOf(prose)) : '';
  return { kind, ...line, ...(text !== '' && { told: text }) };
}
