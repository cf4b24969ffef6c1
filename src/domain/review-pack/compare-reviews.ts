import type { ReviewPack } from '../../model/review-pack.ts';
import { shownScore } from '../health/shown-score.ts';
import type { Status } from '../health/status.ts';

/** Something that one review knows and the one before did not. */
export type ReviewChange =
  | {
      readonly kind: 'health';
      readonly side: 'business' | 'relationship';
      readonly from: number | null;
      readonly to: number | null;
      readonly status: Status;
    }
  | {
      readonly kind: 'kpi';
      readonly kpi: string;
      readonly title: string;
      readonly from: Status;
      readonly to: Status;
    }
  | {
      readonly kind: 'clause-triggered' | 'clause-decided' | 'clause-cured' | 'clause-earned-back';
      readonly about: string;
      readonly title: string;
    }
  | { readonly kind: 'conflict-opened' | 'conflict-resolved'; readonly about: string; readonly title: string }
  | { readonly kind: 'commitment-settled' | 'commitment-late'; readonly about: string; readonly title: string };

/**
 * What changed from one review to the next (M37): indices that moved by a point or more, or changed colour; KPIs that
 * changed status; clauses set in motion, decided, cured or given back; conflicts opened, or resolved; promises left
 * open that were settled or became late. What both say alike is left out.
 */
export function compareReviews(before: ReviewPack, after: ReviewPack): ReviewChange[] {
  return [
    ...healthChanges(before, after),
    ...kpiChanges(before, after),
    ...clauseChanges(before, after),
    ...conflictChanges(before, after),
    ...commitmentChanges(before, after),
  ];
}

const sides = ['business', 'relationship'] as const;

function healthChanges(before: ReviewPack, after: ReviewPack): ReviewChange[] {
  return sides.flatMap((side): ReviewChange[] => {
    const [was, is] = [before.health?.[side], after.health?.[side]];
    if (was === undefined || is === undefined) return [];
    const [from, to] = [rounded(was.score), rounded(is.score)];
    return from === to && was.status === is.status ? [] : [{ kind: 'health', side, from, to, status: is.status }];
  });
}

function rounded(score: number | null): number | null {
  return score === null ? null : shownScore(score);
}

function kpiChanges(before: ReviewPack, after: ReviewPack): ReviewChange[] {
  const earlier = new Map(before.kpis.map(({ kpi, status }) => [kpi, status]));
  return after.kpis.flatMap(({ kpi, title, status, value }): ReviewChange[] => {
    const was = earlier.get(kpi);
    // A quarter that still runs has no figure yet of what is measured at its end: that is no change.
    if (was === undefined || was === status || value === null) return [];
    return [{ kind: 'kpi', kpi, title, from: was, to: status }];
  });
}

function clauseChanges(before: ReviewPack, after: ReviewPack): ReviewChange[] {
  const earlier = new Map(before.obligations.map((each) => [each.id, each]));
  const known = after.obligations.flatMap(({ id, title, state, 'earned-back': through }): ReviewChange[] => {
    const { state: was, 'earned-back': wasThrough } = earlier.get(id) ?? {};
    const hasFired = state !== 'would-fire' && (was === undefined || was === 'would-fire');
    const isDecided = state === 'decided' && was !== 'decided';
    const isCured = state === 'cured' && was !== 'cured';
    const isEarnedBack = through !== undefined && wasThrough === undefined;
    return [
      ...(hasFired ? [{ kind: 'clause-triggered', about: id, title } as const] : []),
      ...(isDecided ? [{ kind: 'clause-decided', about: id, title } as const] : []),
      ...(isCured ? [{ kind: 'clause-cured', about: id, title } as const] : []),
      ...(isEarnedBack ? [{ kind: 'clause-earned-back', about: id, title } as const] : []),
    ];
  });
  // A later review no longer lists what was decided between the two.
  const listed = new Set(after.obligations.map(({ id }) => id));
  const left = before.obligations
    .filter(({ id, state }) => (state === 'due' || state === 'late') && !listed.has(id))
    .map(({ id, title }) => ({ kind: 'clause-decided', about: id, title }) as const);
  return [...known, ...left];
}

function conflictChanges(before: ReviewPack, after: ReviewPack): ReviewChange[] {
  const earlier = new Map(before.conflicts.map(({ entry, resolved }) => [entry, resolved]));
  const later = after.conflicts.flatMap(({ entry, title, resolved }): ReviewChange[] => [
    ...(earlier.has(entry) ? [] : [{ kind: 'conflict-opened', about: entry, title } as const]),
    ...(resolved !== undefined && earlier.get(entry) === undefined
      ? [{ kind: 'conflict-resolved', about: entry, title } as const]
      : []),
  ]);
  const listed = new Set(after.conflicts.map(({ entry }) => entry));
  const left = before.conflicts
    .filter(({ entry, resolved }) => resolved === undefined && !listed.has(entry))
    .map(({ entry, title }) => ({ kind: 'conflict-resolved', about: entry, title }) as const);
  return [...later, ...left];
}

function commitmentChanges(before: ReviewPack, after: ReviewPack): ReviewChange[] {
  const earlier = new Map(before.commitments.map(({ entry, state }) => [entry, state]));
  return after.commitments.flatMap(({ entry, title, state }): ReviewChange[] => {
    const was = earlier.get(entry);
    if (was === state || (was !== 'open' && was !== 'overdue')) return [];
    return [{ kind: state === 'overdue' ? 'commitment-late' : 'commitment-settled', about: entry, title }];
  });
}
