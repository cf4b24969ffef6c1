import type { Check } from '../check.ts';
import { checkBenefitNotInCurrency } from './investment/benefit-not-in-currency.ts';
import { checkCatchUpUnreachable } from './investment/catch-up-unreachable.ts';
import { checkFlowBeyondHorizon } from './investment/flow-beyond-horizon.ts';
import { checkPaymentsTotal } from './investment/payments-total.ts';
import { checkScenarioWithoutFlows } from './investment/scenario-without-flows.ts';
import { checkSurplusUndistributed } from './investment/surplus-undistributed.ts';
import { checkTierAfterSurplus } from './investment/tier-after-surplus.ts';
import { checkUntilOutsideSurplus } from './investment/until-outside-surplus.ts';

/** What is put in together, and how it comes back. */
export const investmentRules = {
  'benefit-not-in-currency': checkBenefitNotInCurrency,
  'catch-up-unreachable': checkCatchUpUnreachable,
  'flow-beyond-horizon': checkFlowBeyondHorizon,
  'payments-total': checkPaymentsTotal,
  'scenario-without-flows': checkScenarioWithoutFlows,
  'surplus-undistributed': checkSurplusUndistributed,
  'tier-after-surplus': checkTierAfterSurplus,
  'until-outside-surplus': checkUntilOutsideSurplus,
} as const satisfies Readonly<Record<string, Check>>;
