import type { Check } from '../check.ts';
import { checkBothWaysDebtorUnsaid } from './triggers/both-ways-debtor-unsaid.ts';
import { checkCapTriggerWithoutCap } from './triggers/cap-trigger-without-cap.ts';
import { checkClauseKpiUnusable } from './triggers/clause-kpi-unusable.ts';
import { checkDebtorUnsaid } from './triggers/debtor-unsaid.ts';
import { checkEachPeriodWithoutAmount } from './triggers/each-period-without-amount.ts';
import { checkFormulaFigureMissing } from './triggers/formula-figure-missing.ts';
import { checkFormulaOtherCurrency } from './triggers/formula-other-currency.ts';
import { checkLateAmountLost } from './triggers/late-amount-lost.ts';
import { checkLateWithoutDue } from './triggers/late-without-due.ts';
import { checkMeasureNotSummed } from './triggers/measure-not-summed.ts';
import { checkThresholdOrder } from './triggers/threshold-order.ts';
import { checkTriggerArticleUnsaid } from './triggers/trigger-article-unsaid.ts';
import { checkTriggerBesideTriggers } from './triggers/trigger-beside-triggers.ts';
import { checkTriggerClauseNotPinned } from './triggers/trigger-clause-not-pinned.ts';
import { checkTriggerContractUnsaid } from './triggers/trigger-contract-unsaid.ts';
import { checkTriggerSideReversed } from './triggers/trigger-side-reversed.ts';
import { checkTriggerWithoutLimit } from './triggers/trigger-without-limit.ts';
import { checkUnclearDebt } from './triggers/unclear-debt.ts';
import { checkYearWithoutEffect } from './triggers/year-without-effect.ts';

/** What a record says of the numbers agreed on its KPIs, and of the clauses that these set off. */
export const triggerRules = {
  'both-ways-debtor-unsaid': checkBothWaysDebtorUnsaid,
  'cap-trigger-without-cap': checkCapTriggerWithoutCap,
  'clause-kpi-unusable': checkClauseKpiUnusable,
  'debtor-unsaid': checkDebtorUnsaid,
  'each-period-without-amount': checkEachPeriodWithoutAmount,
  'formula-figure-missing': checkFormulaFigureMissing,
  'formula-other-currency': checkFormulaOtherCurrency,
  'late-amount-lost': checkLateAmountLost,
  'late-without-due': checkLateWithoutDue,
  'measure-not-summed': checkMeasureNotSummed,
  'threshold-order': checkThresholdOrder,
  'trigger-article-unsaid': checkTriggerArticleUnsaid,
  'trigger-beside-triggers': checkTriggerBesideTriggers,
  'trigger-clause-not-pinned': checkTriggerClauseNotPinned,
  'trigger-contract-unsaid': checkTriggerContractUnsaid,
  'trigger-side-reversed': checkTriggerSideReversed,
  'trigger-without-limit': checkTriggerWithoutLimit,
  'unclear-debt': checkUnclearDebt,
  'year-without-effect': checkYearWithoutEffect,
} as const satisfies Readonly<Record<string, Check>>;
