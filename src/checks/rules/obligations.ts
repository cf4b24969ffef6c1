import type { Check } from '../check.ts';
import { checkBonusUnderNotice } from './obligations/bonus-under-notice.ts';
import { checkBothWaysContradicted } from './obligations/both-ways-contradicted.ts';
import { checkCapBelowMinimum } from './obligations/cap-below-minimum.ts';
import { checkCapOrder } from './obligations/cap-order.ts';
import { checkCapUnfilled } from './obligations/cap-unfilled.ts';
import { checkCapUnreadable } from './obligations/cap-unreadable.ts';
import { checkCarryOverUnusable } from './obligations/carry-over-unusable.ts';
import { checkCommissionIncomplete } from './obligations/commission-incomplete.ts';
import { checkCureWithoutNotice } from './obligations/cure-without-notice.ts';
import { checkEarnBackUneven } from './obligations/earn-back-uneven.ts';
import { checkEarnBackWithoutMalus } from './obligations/earn-back-without-malus.ts';
import { checkExampleDiffers } from './obligations/example-differs.ts';
import { checkExampleMissing } from './obligations/example-missing.ts';
import { checkExampleOtherUnit } from './obligations/example-other-unit.ts';
import { checkExclusionNotInClause } from './obligations/exclusion-not-in-clause.ts';
import { checkExclusionOtherFrequency } from './obligations/exclusion-other-frequency.ts';
import { checkFormulaUnreadable } from './obligations/formula-unreadable.ts';
import { checkLagUneven } from './obligations/lag-uneven.ts';
import { checkPenaltyCapUnreadable } from './obligations/penalty-cap-unreadable.ts';
import { checkPeriodOutsideContract } from './obligations/period-outside-contract.ts';
import { checkSharedCapWithoutCap } from './obligations/shared-cap-without-cap.ts';
import { checkTriggerOtherFrequency } from './obligations/trigger-other-frequency.ts';
import { checkUnknownFormulaName } from './obligations/unknown-formula-name.ts';
import { checkVariableNamedAsMeasure } from './obligations/variable-named-as-measure.ts';
import { checkWeightMissing } from './obligations/weight-missing.ts';

/** What figures oblige to: formulas, worked examples, caps, exclusions, weights and periods of the clauses signed. */
export const obligationRules = {
  'bonus-under-notice': checkBonusUnderNotice,
  'both-ways-contradicted': checkBothWaysContradicted,
  'cap-below-minimum': checkCapBelowMinimum,
  'cap-order': checkCapOrder,
  'cap-unfilled': checkCapUnfilled,
  'cap-unreadable': checkCapUnreadable,
  'carry-over-unusable': checkCarryOverUnusable,
  'commission-incomplete': checkCommissionIncomplete,
  'cure-without-notice': checkCureWithoutNotice,
  'earn-back-uneven': checkEarnBackUneven,
  'earn-back-without-malus': checkEarnBackWithoutMalus,
  'example-differs': checkExampleDiffers,
  'example-missing': checkExampleMissing,
  'example-other-unit': checkExampleOtherUnit,
  'exclusion-not-in-clause': checkExclusionNotInClause,
  'exclusion-other-frequency': checkExclusionOtherFrequency,
  'formula-unreadable': checkFormulaUnreadable,
  'lag-uneven': checkLagUneven,
  'penalty-cap-unreadable': checkPenaltyCapUnreadable,
  'period-outside-contract': checkPeriodOutsideContract,
  'shared-cap-without-cap': checkSharedCapWithoutCap,
  'trigger-other-frequency': checkTriggerOtherFrequency,
  'unknown-formula-name': checkUnknownFormulaName,
  'variable-named-as-measure': checkVariableNamedAsMeasure,
  'weight-missing': checkWeightMissing,
} as const satisfies Readonly<Record<string, Check>>;
