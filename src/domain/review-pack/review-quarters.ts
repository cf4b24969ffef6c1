import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { ReviewPack } from '../../model/review-pack.ts';
import { quarterAfter, quarterHolding } from './quarter-days.ts';

/** The review of a quarter: as it was frozen, or to be computed as of now. */
export interface ReviewQuarter {
  readonly quarter: Period;
  readonly frozen?: ReviewPack;
}

/**
 * The reviews a partnership can show at `asOf`, latest first: every snapshot, the quarter that runs, and the one before
 * it, whose review may still be ahead. Snapshots of quarters to come, which a later day wrote, are left out. What is
 * neither frozen nor recent is not rebuilt: it would be told with what is known since. A quarter that ended before the
 * partnership began has no review.
 */
export function reviewQuarters({ since, reviews }: Partnership, asOf: IsoDate): ReviewQuarter[] {
  const current = quarterHolding(asOf);
  const recent = [current, quarterAfter(current, -1)].filter(
    (quarter) => since === undefined || periodEnd(quarter) >= since,
  );
  const frozen = new Map(reviews.map((pack) => [pack.quarter, pack]));
  const quarters = [...new Set([...recent, ...frozen.keys()])].filter((quarter) => quarter <= current);
  return quarters
    .sort()
    .reverse()
    .map((quarter) => {
      const pack = frozen.get(quarter);
      return { quarter, ...(pack && { frozen: pack }) };
    });
}
