import { checkAnswerWithoutTrigger } from './answer-without-trigger.ts';
import { checkBrokenCrossReference } from './broken-cross-reference.ts';
import type { Check } from './check.ts';
import { checkContributionBlindSpot } from './contribution-blind-spot.ts';
import { checkFrictionUnhandled } from './friction-unhandled.ts';
import { checkObjectiveNotSmart } from './objective-not-smart.ts';
import { checkRatingAwaited } from './rating-awaited.ts';
import { checkRatioByZero } from './ratio-by-zero.ts';
import { checkSupplierAmountMissing } from './supplier-amount-missing.ts';
import { checkSwotCrossingEmpty } from './swot-crossing-empty.ts';
import { checkUrgentReliefMissing } from './urgent-relief-missing.ts';
import { checkVoteBlocked } from './vote-blocked.ts';

/**
 * The rules that report what is risky or unanswered in records where nothing is written wrongly, by the code each reports.
 * Findings (info): they never fail a check, and do not depend on the day as the attention list does.
 */
export const risks = {
  'answer-without-trigger': checkAnswerWithoutTrigger,
  'broken-cross-reference': checkBrokenCrossReference,
  'contribution-blind-spot': checkContributionBlindSpot,
  'friction-unhandled': checkFrictionUnhandled,
  'objective-not-smart': checkObjectiveNotSmart,
  'rating-awaited': checkRatingAwaited,
  'ratio-by-zero': checkRatioByZero,
  'supplier-amount-missing': checkSupplierAmountMissing,
  'swot-crossing-empty': checkSwotCrossingEmpty,
  'urgent-relief-missing': checkUrgentReliefMissing,
  'vote-blocked': checkVoteBlocked,
} as const satisfies Readonly<Record<string, Check>>;
