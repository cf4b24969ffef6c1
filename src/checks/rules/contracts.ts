import type { Check } from '../check.ts';
import { checkAmendmentOutlasts } from './contracts/amendment-outlasts.ts';
import { checkDatesOutOfOrder } from './contracts/dates-out-of-order.ts';
import { checkEndDiffersFromTerm } from './contracts/end-differs-from-term.ts';
import { checkImplausibleLength } from './contracts/implausible-length.ts';
import { checkIndefiniteRenewalContradicted } from './contracts/indefinite-renewal-contradicted.ts';
import { checkNoticeBeyondTerm } from './contracts/notice-beyond-term.ts';
import { checkRenewalIncomplete } from './contracts/renewal-incomplete.ts';

/** The terms of contracts: their days, lengths, renewals and amendments. */
export const contractRules = {
  'amendment-outlasts': checkAmendmentOutlasts,
  'dates-out-of-order': checkDatesOutOfOrder,
  'end-differs-from-term': checkEndDiffersFromTerm,
  'implausible-length': checkImplausibleLength,
  'indefinite-renewal-contradicted': checkIndefiniteRenewalContradicted,
  'notice-beyond-term': checkNoticeBeyondTerm,
  'renewal-incomplete': checkRenewalIncomplete,
} as const satisfies Readonly<Record<string, Check>>;
