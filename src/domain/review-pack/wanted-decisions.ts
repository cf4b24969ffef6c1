import type { ReviewAdjustment } from '../../model/review-pack.ts';
import type { ReviewedObligation, WantedDecision } from '../../model/reviewed-point.ts';
import { openConflicts } from '../governance/escalation.ts';
import { compareText } from '../text/compare-text.ts';
import type { ReviewSubject } from './review-subject.ts';

/**
 * What the review is asked to decide (M37): each obligation nobody has decided, each conflict whose level has a
 * deadline, each notice that can still be given; the nearest deadline first, those without one last. A conflict is for
 * the committee that its step of the ladder names.
 */
export function wantedDecisions(
  subject: ReviewSubject,
  obligations: readonly ReviewedObligation[],
  { notices }: Pick<ReviewAdjustment, 'notices'>,
): WantedDecision[] {
  const clauses = obligations
    .filter(({ state }) => state === 'due' || state === 'late')
    .map(({ id, title, body, deadline }): WantedDecision => ({
      kind: 'clause',
      about: id,
      title,
      ...(body !== undefined && { by: body }),
      ...(deadline !== undefined && { deadline }),
    }));
  const contracts = notices.map(({ contract, title, notice }): WantedDecision => ({
    kind: 'notice',
    about: contract,
    title: title ?? contract,
    deadline: notice,
  }));
  return [...clauses, ...conflictsToDecide(subject), ...contracts].sort((a, b) =>
    compareText(a.deadline ?? '~', b.deadline ?? '~'),
  );
}

function conflictsToDecide({ partnership, asOf, days, calendar }: ReviewSubject): WantedDecision[] {
  return openConflicts(partnership, asOf, calendar)
    .filter(({ entry, deadline }) => entry.date <= days.until && deadline !== undefined)
    .map(({ entry, who: [by], deadline }) => ({
      kind: 'conflict',
      about: entry.id,
      title: entry.title,
      ...(by !== undefined && { by }),
      ...(deadline !== undefined && { deadline }),
    }));
}
