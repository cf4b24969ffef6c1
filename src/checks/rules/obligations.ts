import type { Check } from '../check.ts';
import { checkBonusUnderNotice } from './obligations/bonus-under-notice.ts';
import { checkBothWaysContradicted } from './obligations/both-ways-contradicted.ts';
import { checkCapBelowMinimum } from './obligations/cap-below-minimum.ts';
import { checkCommissionIncomplete } from './obligations/commission-incomplete.ts';
import { checkCureWithoutNotice } from './obligations/cure-without-notice.ts';
import { checkEarnBackUneven } from './obligations/earn-back-uneven.ts';
import { checkEarnBackWithoutMalus } from './obligations/earn-back-without-malus.ts';
import { checkExclusionNotInClause } from './obligations/exclusion-not-in-clause.ts';
import { checkExclusionOtherFrequency } from './obligations/exclusion-other-frequency.ts';
import { checkLagUneven } from './obligations/lag-uneven.ts';
import { checkPeriodOutsideContract } from './obligations/period-outside-contract.ts';
import { checkTriggerOtherFrequency } from './obligations/trigger-other-frequency.ts';
import { checkWeightMissing } from './obligations/weight-missing.ts';

/** What figures oblige to: effects, exclusions, weights and periods of the clauses signed, and commissions. */
export const obligationRules = {
  'bonus-under-notice': checkBonusUnderNotice,
  'both-ways-contradicted': checkBothWaysContradicted,
  'cap-below-minimum': checkCapBelowMinimum,
  'commission-incomplete': checkCommissionIncomplete,
  'cure-without-notice': checkCureWithoutNotice,
  'earn-back-uneven': checkEarnBackUneven,
  'earn-back-without-malus': checkEarnBackWithoutMalus,
  'exclusion-not-in-clause': checkExclusionNotInClause,
  'exclusion-other-frequency': checkExclusionOtherFrequency,
  'lag-uneven': checkLagUneven,
  'period-outside-contract': checkPeriodOutsideContract,
  'trigger-other-frequency': checkTriggerOtherFrequency,
  'weight-missing': checkWeightMissing,
} as const satisfies Readonly<Record<string, Check>>;
