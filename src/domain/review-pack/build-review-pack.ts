import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalKind } from '../../model/journal.ts';
import type { Period } from '../../model/period.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { snapshotVersion, type ReviewPack } from '../../model/review-pack.ts';
import type { ReviewedEntry } from '../../model/reviewed-point.ts';
import { votesLost } from '../governance/recorded-votes.ts';
import { assessHealth } from '../health/health.ts';
import { adjustmentsOf } from './adjustments.ts';
import { choosePostMortems } from './post-mortems.ts';
import { proposedActions } from './proposed-actions.ts';
import { isWithin } from './quarter-days.ts';
import { reviewSubject, type ReviewSubject } from './review-subject.ts';
import { reviewedCommitments } from './reviewed-commitments.ts';
import { reviewedConflicts } from './reviewed-conflicts.ts';
import { reviewedKpis } from './reviewed-kpis.ts';
import { reviewedPayments } from './reviewed-payments.ts';
import { obligationsOfQuarter, reviewedObligation } from './reviewed-obligations.ts';
import { wantedDecisions } from './wanted-decisions.ts';

/**
 * The pack of a partnership’s review of a quarter, as known at `asOf` (M37): what was promised, won, measured,
 * disputed and set off, what it calls for. Plain data, so that freezing it is writing it down; the same playbook
 * and day give the same pack.
 * @param quarter one that has begun by `asOf`: a quarter to come has nothing to review
 */
export function buildReviewPack(
  partnership: Partnership,
  playbook: Pick<Playbook, 'settings' | 'kpis' | 'clauses'>,
  quarter: Period,
  asOf: IsoDate,
): ReviewPack {
  const subject = reviewSubject(partnership, playbook, quarter, asOf);
  const health = healthOf(subject);
  const commitments = reviewedCommitments(subject);
  const kpis = reviewedKpis(subject);
  const obligations = obligationsOfQuarter(subject).map((each) => reviewedObligation(each, subject));
  const payments = reviewedPayments(subject, playbook.settings);
  const conflicts = reviewedConflicts(subject);
  const adjustment = adjustmentsOf(subject);
  return {
    version: snapshotVersion,
    partnership: partnership.id,
    quarter,
    asOf,
    currency: subject.currency,
    ...(health && { health }),
    commitments,
    wins: entriesOf(subject, 'win'),
    kpis,
    obligations,
    ...(payments.length > 0 && { payments }),
    conflicts,
    'post-mortems': choosePostMortems(subject, { conflicts, obligations, commitments }),
    adjustment,
    decided: decidedIn(subject, asOf),
    wanted: wantedDecisions(subject, obligations, adjustment),
    actions: proposedActions(subject, { obligations, payments, commitments, kpis }),
  };
}

/** The indices at the end of the quarter, or at `asOf` while it runs; undefined where no KPI enters either. */
function healthOf({ partnership, kpis, days, calendar }: ReviewSubject): ReviewPack['health'] {
  const { business, relationship } = assessHealth(partnership, kpis, days.until, calendar);
  if (business.inputs.length + relationship.inputs.length === 0) return undefined;
  return {
    business: { score: business.score, status: business.status },
    relationship: { score: relationship.score, status: relationship.status },
  };
}

/** The decisions of the quarter, but for those that were put to the vote and did not pass. */
function decidedIn(subject: ReviewSubject, asOf: IsoDate): ReviewedEntry[] {
  const refused = new Set(votesLost(subject.partnership, asOf).map(({ entry }) => entry.id));
  return entriesOf(subject, 'decision').filter(({ entry }) => !refused.has(entry));
}

function entriesOf({ partnership, days }: ReviewSubject, wanted: JournalKind): ReviewedEntry[] {
  return partnership.journal
    .filter(({ kind, date }) => kind === wanted && isWithin(date, days))
    .map(({ id, title, date }) => ({ entry: id, title, date }));
}
