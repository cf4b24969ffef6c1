import { buildReviewPack } from '../../domain/review-pack/build-review-pack.ts';
import { quarterHolding } from '../../domain/review-pack/quarter-days.ts';
import { withoutDeductions } from '../../domain/review-pack/shared-pack.ts';
import { reviewQuarters } from '../../domain/review-pack/review-quarters.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { ReviewPack } from '../../model/review-pack.ts';
import { once } from '../facts.ts';
import type { ViewContext } from '../view-context.ts';

/** A review of a partnership: held and frozen, still to be held, or of the quarter that runs. */
export interface ShownReview {
  readonly pack: ReviewPack;
  readonly state: 'frozen' | 'to-hold' | 'running';
  /** The review before it that can be shown, which it is compared with. */
  readonly before?: ReviewPack;
}

/**
 * The reviews a partnership can show, latest first, whatever the language. One not frozen is there only where it
 * has something to review.
 */
export function reviewsOf(context: ViewContext, partnership: Partnership): readonly ShownReview[] {
  const { playbook, asOf } = context;
  return once(playbook, `reviews ${partnership.id} ${asOf}`, () => {
    const shown = reviewQuarters(partnership, asOf).flatMap(({ quarter, frozen }): ShownReview[] => {
      if (frozen) return [{ pack: frozen, state: 'frozen' }];
      const built = buildReviewPack(partnership, playbook, quarter, asOf);
      const pack = playbook.edition ? withoutDeductions(built) : built;
      if (!hasMatter(pack)) return [];
      return [{ pack, state: quarter === quarterHolding(asOf) ? 'running' : 'to-hold' }];
    });
    return shown.map((review, index) => {
      const before = shown[index + 1]?.pack;
      return { ...review, ...(before && { before }) };
    });
  });
}

/**
 * Whether a quarter left anything to look at: what the contract and the plan say by themselves
 * is no matter for a review.
 */
function hasMatter({ commitments, wins, kpis, obligations, conflicts, decided }: ReviewPack): boolean {
  return [commitments, wins, kpis, obligations, conflicts, decided].some((lines) => lines.length > 0);
}
