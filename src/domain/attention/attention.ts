import type { IsoDate } from '../../model/iso-date.ts';
import type { Playbook } from '../../model/playbook.ts';
import { attentionContext, attentionSubject, urgencyOf } from './attention-context.ts';
import { certificateMatters } from './attention-certificates.ts';
import { contractMatters } from './attention-contracts.ts';
import { runningCures } from './attention-clauses.ts';
import { lateValues, passedThresholds, pastObjectives } from './attention-figures.ts';
import type { AttentionDraft, AttentionItem } from './attention-item.ts';
import { missingExitPlan, staleRehearsal } from './attention-exit.ts';
import { networkMatters } from './attention-network.ts';
import { committeeMeetings, commitments, conflictDeadlines, missingWin } from './attention-relations.ts';
import { paymentMatters } from './attention-payments.ts';
import { pageReviews, partnershipReview } from './attention-reviews.ts';
import { compareText } from '../text/compare-text.ts';

export type { AttentionItem } from './attention-item.ts';

const partnershipRules = [
  partnershipReview,
  pastObjectives,
  lateValues,
  passedThresholds,
  runningCures,
  contractMatters,
  certificateMatters,
  paymentMatters,
  conflictDeadlines,
  commitments,
  committeeMeetings,
  missingWin,
  missingExitPlan,
  staleRehearsal,
];

/**
 * What has become late, risky or near at `asOf`, across the playbook: the list that the home page, the findings of
 * `check` and the calendars show. Findings only, never mistakes of the files. Sorted by day, then partnership, then
 * rule, by code unit so that every machine agrees.
 */
export function listAttention(playbook: Playbook, asOf: IsoDate): AttentionItem[] {
  const context = attentionContext(playbook, asOf);
  const drafts = playbook.partnerships.flatMap((record) => {
    const subject = attentionSubject(record, context);
    return partnershipRules.flatMap((rule) => rule(subject, context));
  });
  return [...drafts, ...pageReviews(context), ...networkMatters(context)]
    .map((draft) => dated(draft, asOf))
    .sort(compareItems);
}

/** A figure is late from the very day it was due, other things from the day after. */
function dated(draft: AttentionDraft, asOf: IsoDate): AttentionItem {
  return { ...draft, urgency: draft.rule === 'kpi-value-late' ? 'late' : urgencyOf(draft.due, asOf) };
}

function compareItems(a: AttentionItem, b: AttentionItem): number {
  return (
    compareText(a.due, b.due) || compareText(a.partnership ?? '', b.partnership ?? '') || compareText(a.rule, b.rule)
  );
}
