import type { Check } from '../check.ts';
import { checkInterestOverpaid } from './payments/interest-overpaid.ts';
import { checkInterestWithoutEffect } from './payments/interest-without-effect.ts';
import { checkPaymentIncomplete } from './payments/payment-incomplete.ts';
import { checkPaymentOutsideContract } from './payments/payment-outside-contract.ts';
import { checkPaymentOverpaid } from './payments/payment-overpaid.ts';
import { checkPaymentSharesTotal } from './payments/payment-shares-total.ts';

/** The payments of a contract, and the interest on late ones. */
export const paymentRules = {
  'interest-overpaid': checkInterestOverpaid,
  'interest-without-effect': checkInterestWithoutEffect,
  'payment-incomplete': checkPaymentIncomplete,
  'payment-outside-contract': checkPaymentOutsideContract,
  'payment-overpaid': checkPaymentOverpaid,
  'payment-shares-total': checkPaymentSharesTotal,
} as const satisfies Readonly<Record<string, Check>>;
