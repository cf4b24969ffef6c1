import type { Check } from './check.ts';
import { checkAmountBelowZero } from './rules/formulas/amount-below-zero.ts';
import { checkAmountDividedByZero } from './rules/formulas/amount-divided-by-zero.ts';
import { checkAmountUnknown } from './rules/formulas/amount-unknown.ts';
import { checkAnswerWithoutTrigger } from './rules/obligations/answer-without-trigger.ts';
import { checkBrokenCrossReference } from './rules/clauses/broken-cross-reference.ts';
import { checkContributionBlindSpot } from './rules/frame/contribution-blind-spot.ts';
import { checkDateAhead } from './rules/running/date-ahead.ts';
import { checkFigureAhead } from './rules/figures/figure-ahead.ts';
import { checkFrictionUnhandled } from './rules/frame/friction-unhandled.ts';
import { checkObjectiveNotSmart } from './rules/frame/objective-not-smart.ts';
import { checkRatingAwaited } from './rules/frame/rating-awaited.ts';
import { checkRatioByZero } from './rules/figures/ratio-by-zero.ts';
import { checkSupplierAmountMissing } from './rules/contracts/supplier-amount-missing.ts';
import { checkSwotCrossingEmpty } from './rules/frame/swot-crossing-empty.ts';
import { checkTotalNeverWhole } from './rules/figures/total-never-whole.ts';
import { checkTotalPartExcluded } from './rules/figures/total-part-excluded.ts';
import { checkUrgentReliefMissing } from './rules/escalation/urgent-relief-missing.ts';
import { checkVoteBlocked } from './rules/governance/vote-blocked.ts';

/**
 * The rules that report what is risky or unanswered in records where nothing is written wrongly, by the code each
 * reports. Findings (info): they never fail a check, and depend on the day, unlike the attention list, only by what
 * the journal holds by then, by which periods have begun and by what cannot have taken place yet.
 */
export const risks = {
  'amount-below-zero': checkAmountBelowZero,
  'amount-divided-by-zero': checkAmountDividedByZero,
  'amount-unknown': checkAmountUnknown,
  'answer-without-trigger': checkAnswerWithoutTrigger,
  'broken-cross-reference': checkBrokenCrossReference,
  'contribution-blind-spot': checkContributionBlindSpot,
  'date-ahead': checkDateAhead,
  'figure-ahead': checkFigureAhead,
  'friction-unhandled': checkFrictionUnhandled,
  'objective-not-smart': checkObjectiveNotSmart,
  'rating-awaited': checkRatingAwaited,
  'ratio-by-zero': checkRatioByZero,
  'supplier-amount-missing': checkSupplierAmountMissing,
  'swot-crossing-empty': checkSwotCrossingEmpty,
  'total-never-whole': checkTotalNeverWhole,
  'total-part-excluded': checkTotalPartExcluded,
  'urgent-relief-missing': checkUrgentReliefMissing,
  'vote-blocked': checkVoteBlocked,
} as const satisfies Readonly<Record<string, Check>>;
