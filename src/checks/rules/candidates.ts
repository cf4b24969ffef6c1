import type { Check } from '../check.ts';
import { checkConditionUnsaid } from './candidates/condition-unsaid.ts';
import { checkCriterionIncomplete } from './candidates/criterion-incomplete.ts';
import { checkCriterionScoredTwice } from './candidates/criterion-scored-twice.ts';
import { checkScoreWithoutProof } from './candidates/score-without-proof.ts';

/** Those we may work with, and the levels of the programme. */
export const candidateRules = {
  'condition-unsaid': checkConditionUnsaid,
  'criterion-incomplete': checkCriterionIncomplete,
  'criterion-scored-twice': checkCriterionScoredTwice,
  'score-without-proof': checkScoreWithoutProof,
} as const satisfies Readonly<Record<string, Check>>;
