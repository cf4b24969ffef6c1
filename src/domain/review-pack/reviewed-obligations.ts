import { periodEnd, type Period } from '../../model/period.ts';
import type { ReviewedObligation } from '../../model/reviewed-point.ts';
import { runningCure, isNoticeAwaited, type Obligation } from '../obligations/obligation.ts';
import type { ReviewSubject } from './review-subject.ts';

/**
 * The obligations a review must know of (M17, M37): those whose rule was satisfied by a period that ended in the
 * quarter, those cured or earned back by the value of such a period, and older ones that nobody has decided.
 */
export function obligationsOfQuarter({ obligations, days }: ReviewSubject): Obligation[] {
  const isOfQuarter = (period: Period) => periodEnd(period) >= days.first && periodEnd(period) <= days.last;
  return obligations.filter(({ fired, wouldFire, state, notice, earnBack }) => {
    const curedIn = state === 'cured' ? (notice?.cure?.decidedIn ?? []) : [];
    return (
      [...fired, ...wouldFire, curedIn, earnBack?.through ?? []].flat().some(isOfQuarter) ||
      state === 'due' ||
      state === 'late'
    );
  });
}

/** An obligation as the pack keeps it. */
export function reviewedObligation(
  obligation: Obligation,
  { clauses, asOf }: Pick<ReviewSubject, 'clauses' | 'asOf'>,
): ReviewedObligation {
  const { id, kpi, clause, binding, trigger, run, firstFired, state, total, possible, deadline } = obligation;
  const notice = isNoticeAwaited(obligation) ? 'to-send' : obligation.notice?.entry?.date;
  const until = runningCure(obligation, asOf)?.until;
  const through = obligation.earnBack?.through;
  const article = binding.pin?.article ?? trigger.article;
  return {
    id,
    kpi: kpi.id,
    clause,
    title: clauses.get(clause)?.title ?? clause,
    ...(article !== undefined && { article }),
    first: run[0]?.period ?? firstFired,
    last: run.at(-1)?.period ?? firstFired,
    state,
    total,
    possible,
    ...(trigger.body !== undefined && { body: trigger.body }),
    ...(deadline !== undefined && { deadline }),
    ...(notice !== undefined && { notice }),
    ...(obligation.notice?.cure && { cure: obligation.notice.cure.outcome }),
    ...(until !== undefined && { 'cure-until': until }),
    ...(through !== undefined && { 'earned-back': through }),
  };
}
