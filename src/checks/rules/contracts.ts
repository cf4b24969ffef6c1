import type { Check } from '../check.ts';
import { checkAmendmentOutlasts } from './contracts/amendment-outlasts.ts';
import { checkBadVariableValue } from './contracts/bad-variable-value.ts';
import { checkClauseDependencyMissing } from './contracts/clause-dependency-missing.ts';
import { checkClauseInstrumentMismatch } from './contracts/clause-instrument-mismatch.ts';
import { checkClauseVersionNotEarlier } from './contracts/clause-version-not-earlier.ts';
import { checkConflictingClauses } from './contracts/conflicting-clauses.ts';
import { checkDatesOutOfOrder } from './contracts/dates-out-of-order.ts';
import { checkEndDiffersFromTerm } from './contracts/end-differs-from-term.ts';
import { checkImplausibleLength } from './contracts/implausible-length.ts';
import { checkIndefiniteRenewalContradicted } from './contracts/indefinite-renewal-contradicted.ts';
import { checkInexactVariableValue } from './contracts/inexact-variable-value.ts';
import { checkInterestOverpaid } from './contracts/interest-overpaid.ts';
import { checkInterestWithoutEffect } from './contracts/interest-without-effect.ts';
import { checkMissingVariable } from './contracts/missing-variable.ts';
import { checkNoticeBeyondTerm } from './contracts/notice-beyond-term.ts';
import { checkPaymentIncomplete } from './contracts/payment-incomplete.ts';
import { checkPaymentOutsideContract } from './contracts/payment-outside-contract.ts';
import { checkPaymentOverpaid } from './contracts/payment-overpaid.ts';
import { checkPaymentSharesTotal } from './contracts/payment-shares-total.ts';
import { checkPlaceholderInTitle } from './contracts/placeholder-in-title.ts';
import { checkPositionOutsideClause } from './contracts/position-outside-clause.ts';
import { checkRenewalIncomplete } from './contracts/renewal-incomplete.ts';
import { checkRepeatedPosition } from './contracts/repeated-position.ts';
import { checkRequiredClauseMissing } from './contracts/required-clause-missing.ts';
import { checkUnknownClauseLabel } from './contracts/unknown-clause-label.ts';
import { checkUnknownClauseVersion } from './contracts/unknown-clause-version.ts';
import { checkUnknownCrossReference } from './contracts/unknown-cross-reference.ts';
import { checkUnknownVariable } from './contracts/unknown-variable.ts';
import { checkUnmarkedClause } from './contracts/unmarked-clause.ts';
import { checkUnwrittenPosition } from './contracts/unwritten-position.ts';
import { checkVariableBoundsOrder } from './contracts/variable-bounds-order.ts';
import { checkVariableOutOfBounds } from './contracts/variable-out-of-bounds.ts';
import { checkWalkAwayPinned } from './contracts/walk-away-pinned.ts';

/** Contracts, the clauses they pin, and the wording of the library. */
export const contractRules = {
  'amendment-outlasts': checkAmendmentOutlasts,
  'bad-variable-value': checkBadVariableValue,
  'clause-dependency-missing': checkClauseDependencyMissing,
  'clause-instrument-mismatch': checkClauseInstrumentMismatch,
  'clause-version-not-earlier': checkClauseVersionNotEarlier,
  'conflicting-clauses': checkConflictingClauses,
  'dates-out-of-order': checkDatesOutOfOrder,
  'end-differs-from-term': checkEndDiffersFromTerm,
  'implausible-length': checkImplausibleLength,
  'indefinite-renewal-contradicted': checkIndefiniteRenewalContradicted,
  'inexact-variable-value': checkInexactVariableValue,
  'interest-overpaid': checkInterestOverpaid,
  'interest-without-effect': checkInterestWithoutEffect,
  'missing-variable': checkMissingVariable,
  'notice-beyond-term': checkNoticeBeyondTerm,
  'payment-incomplete': checkPaymentIncomplete,
  'payment-outside-contract': checkPaymentOutsideContract,
  'payment-overpaid': checkPaymentOverpaid,
  'payment-shares-total': checkPaymentSharesTotal,
  'placeholder-in-title': checkPlaceholderInTitle,
  'position-outside-clause': checkPositionOutsideClause,
  'renewal-incomplete': checkRenewalIncomplete,
  'repeated-position': checkRepeatedPosition,
  'required-clause-missing': checkRequiredClauseMissing,
  'unknown-clause-label': checkUnknownClauseLabel,
  'unknown-clause-version': checkUnknownClauseVersion,
  'unknown-cross-reference': checkUnknownCrossReference,
  'unknown-variable': checkUnknownVariable,
  'unmarked-clause': checkUnmarkedClause,
  'unwritten-position': checkUnwrittenPosition,
  'variable-bounds-order': checkVariableBoundsOrder,
  'variable-out-of-bounds': checkVariableOutOfBounds,
  'walk-away-pinned': checkWalkAwayPinned,
} as const satisfies Readonly<Record<string, Check>>;
