import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextRules } from './check-mended.ts';
import type { Check, CheckContext } from './check.ts';
import { listFindings } from './findings.ts';
import { risks } from './risks.ts';
import { checkConditionUnsaid } from './rules/candidates/condition-unsaid.ts';
import { checkCriterionIncomplete } from './rules/candidates/criterion-incomplete.ts';
import { checkCriterionScoredTwice } from './rules/candidates/criterion-scored-twice.ts';
import { checkScoreWithoutProof } from './rules/candidates/score-without-proof.ts';
import { checkAmendmentOutlasts } from './rules/contracts/amendment-outlasts.ts';
import { checkBadVariableValue } from './rules/contracts/bad-variable-value.ts';
import { checkInexactVariableValue } from './rules/contracts/inexact-variable-value.ts';
import { checkClauseKpiUnusable } from './rules/triggers/clause-kpi-unusable.ts';
import { checkClauseDependencyMissing } from './rules/contracts/clause-dependency-missing.ts';
import { checkClauseInstrumentMismatch } from './rules/contracts/clause-instrument-mismatch.ts';
import { checkClauseVersionNotEarlier } from './rules/contracts/clause-version-not-earlier.ts';
import { checkConflictingClauses } from './rules/contracts/conflicting-clauses.ts';
import { checkDatesOutOfOrder } from './rules/contracts/dates-out-of-order.ts';
import { checkIndefiniteRenewalContradicted } from './rules/contracts/indefinite-renewal-contradicted.ts';
import { checkMissingVariable } from './rules/contracts/missing-variable.ts';
import { checkPaymentIncomplete } from './rules/contracts/payment-incomplete.ts';
import { checkPaymentOutsideContract } from './rules/contracts/payment-outside-contract.ts';
import { checkPaymentSharesTotal } from './rules/contracts/payment-shares-total.ts';
import { checkPlaceholderInTitle } from './rules/contracts/placeholder-in-title.ts';
import { checkPositionOutsideClause } from './rules/contracts/position-outside-clause.ts';
import { checkRenewalIncomplete } from './rules/contracts/renewal-incomplete.ts';
import { checkRepeatedPosition } from './rules/contracts/repeated-position.ts';
import { checkRequiredClauseMissing } from './rules/contracts/required-clause-missing.ts';
import { checkUnknownClauseLabel } from './rules/contracts/unknown-clause-label.ts';
import { checkUnknownClauseVersion } from './rules/contracts/unknown-clause-version.ts';
import { checkUnknownCrossReference } from './rules/contracts/unknown-cross-reference.ts';
import { checkUnknownVariable } from './rules/contracts/unknown-variable.ts';
import { checkUnmarkedClause } from './rules/contracts/unmarked-clause.ts';
import { checkVariableBoundsOrder } from './rules/contracts/variable-bounds-order.ts';
import { checkVariableOutOfBounds } from './rules/contracts/variable-out-of-bounds.ts';
import { checkUnwrittenPosition } from './rules/contracts/unwritten-position.ts';
import { checkWalkAwayPinned } from './rules/contracts/walk-away-pinned.ts';
import { checkArbitrationIncomplete } from './rules/escalation/arbitration-incomplete.ts';
import { checkEscalationIncomplete } from './rules/escalation/escalation-incomplete.ts';
import { checkEscalationOrder } from './rules/escalation/escalation-order.ts';
import { checkEscalationWithoutDeadline } from './rules/escalation/escalation-without-deadline.ts';
import { checkEscalationWithoutEnd } from './rules/escalation/escalation-without-end.ts';
import { checkEvenArbitrators } from './rules/escalation/even-arbitrators.ts';
import { checkMediatorWithoutAppointment } from './rules/escalation/mediator-without-appointment.ts';
import { checkConditionUnitMismatch } from './rules/fields/condition-unit-mismatch.ts';
import { checkUnknownConditionField } from './rules/fields/unknown-condition-field.ts';
import { checkUnknownConditionValue } from './rules/fields/unknown-condition-value.ts';
import { checkUnknownProofField } from './rules/fields/unknown-proof-field.ts';
import { checkUnknownSharedPath } from './rules/fields/unknown-shared-path.ts';
import { checkBenefitWithoutFigure } from './rules/figures/benefit-without-figure.ts';
import { checkDebtorUnsaid } from './rules/triggers/debtor-unsaid.ts';
import { checkFigureInTwoFiles } from './rules/figures/figure-in-two-files.ts';
import { checkFiguresOfPartiesOnly } from './rules/figures/figures-of-parties-only.ts';
import { checkFormulaFigureMissing } from './rules/triggers/formula-figure-missing.ts';
import { checkFormulaOtherCurrency } from './rules/triggers/formula-other-currency.ts';
import { checkKeyResultWithoutFigure } from './rules/figures/key-result-without-figure.ts';
import { checkKpiDataUnused } from './rules/figures/kpi-data-unused.ts';
import { checkKpiUsedTwice } from './rules/figures/kpi-used-twice.ts';
import { checkKpiWithoutData } from './rules/figures/kpi-without-data.ts';
import { checkCapTriggerWithoutCap } from './rules/triggers/cap-trigger-without-cap.ts';
import { checkEachPeriodWithoutAmount } from './rules/triggers/each-period-without-amount.ts';
import { checkMeasureNotSummed } from './rules/triggers/measure-not-summed.ts';
import { checkYearWithoutEffect } from './rules/triggers/year-without-effect.ts';
import { checkBenefitOtherPeriod } from './rules/figures/benefit-other-period.ts';
import { checkLateAmountLost } from './rules/triggers/late-amount-lost.ts';
import { checkLateWithoutDue } from './rules/triggers/late-without-due.ts';
import { checkObjectiveKpiNotFollowed } from './rules/figures/objective-kpi-not-followed.ts';
import { checkObjectiveWithoutFigure } from './rules/figures/objective-without-figure.ts';
import { checkOkrResultCount } from './rules/figures/okr-result-count.ts';
import { checkPercentDoubtful } from './rules/figures/percent-doubtful.ts';
import { checkPercentOfNothing } from './rules/figures/percent-of-nothing.ts';
import { checkPercentExpected } from './rules/figures/percent-expected.ts';
import { checkProseKpiNotFollowed } from './rules/figures/prose-kpi-not-followed.ts';
import { checkRatioPartNotShared } from './rules/figures/ratio-part-not-shared.ts';
import { checkRatioWithoutEffect } from './rules/figures/ratio-without-effect.ts';
import { checkRevisionNotAllowed } from './rules/figures/revision-not-allowed.ts';
import { checkSplitIncomplete } from './rules/figures/split-incomplete.ts';
import { checkThresholdOrder } from './rules/triggers/threshold-order.ts';
import { checkTotalPartNotShared } from './rules/figures/total-part-not-shared.ts';
import { checkTotalWithoutEffect } from './rules/figures/total-without-effect.ts';
import { checkTriggerBesideTriggers } from './rules/triggers/trigger-beside-triggers.ts';
import { checkTriggerClauseNotPinned } from './rules/triggers/trigger-clause-not-pinned.ts';
import { checkTriggerContractUnsaid } from './rules/triggers/trigger-contract-unsaid.ts';
import { checkTriggerSideReversed } from './rules/triggers/trigger-side-reversed.ts';
import { checkTriggerWithoutLimit } from './rules/triggers/trigger-without-limit.ts';
import { checkUnclearDebt } from './rules/triggers/unclear-debt.ts';
import { checkUnitNotRead } from './rules/figures/unit-not-read.ts';
import { checkWeightsTotal } from './rules/figures/weights-total.ts';
import { checkFrictionNotShared } from './rules/frame/friction-not-shared.ts';
import { checkRebuildAnswerMissing } from './rules/frame/rebuild-answer-missing.ts';
import { checkCallWithoutVotes } from './rules/governance/call-without-votes.ts';
import { checkFieldOfAnotherKind } from './rules/governance/field-of-another-kind.ts';
import { checkCastingVoteIdle } from './rules/governance/casting-vote-idle.ts';
import { checkCommitteeOneSided } from './rules/governance/committee-one-sided.ts';
import { checkCommitteeQuorumUnreachable } from './rules/governance/committee-quorum-unreachable.ts';
import { checkCommitteeWithoutMandate } from './rules/governance/committee-without-mandate.ts';
import { checkCommitteeWithoutMembers } from './rules/governance/committee-without-members.ts';
import { checkPartyWithoutWeight } from './rules/governance/party-without-weight.ts';
import { checkSecondCallMissing } from './rules/governance/second-call-missing.ts';
import { checkSecondCallOverQuorum } from './rules/governance/second-call-over-quorum.ts';
import { checkSecondCallWithoutQuorum } from './rules/governance/second-call-without-quorum.ts';
import { checkSourceOfTruthTwice } from './rules/governance/source-of-truth-twice.ts';
import { checkVoteThresholdUnreachable } from './rules/governance/vote-threshold-unreachable.ts';
import { checkBenefitNotInCurrency } from './rules/investment/benefit-not-in-currency.ts';
import { checkCatchUpUnreachable } from './rules/investment/catch-up-unreachable.ts';
import { checkFlowBeyondHorizon } from './rules/investment/flow-beyond-horizon.ts';
import { checkPaymentsTotal } from './rules/investment/payments-total.ts';
import { checkScenarioWithoutFlows } from './rules/investment/scenario-without-flows.ts';
import { checkSurplusUndistributed } from './rules/investment/surplus-undistributed.ts';
import { checkTierAfterSurplus } from './rules/investment/tier-after-surplus.ts';
import { checkUntilOutsideSurplus } from './rules/investment/until-outside-surplus.ts';
import { checkAnswerLength } from './rules/method/answer-length.ts';
import { checkBonusUnderNotice } from './rules/obligations/bonus-under-notice.ts';
import { checkCapBelowMinimum } from './rules/obligations/cap-below-minimum.ts';
import { checkCapOrder } from './rules/obligations/cap-order.ts';
import { checkCapUnfilled } from './rules/obligations/cap-unfilled.ts';
import { checkCapUnreadable } from './rules/obligations/cap-unreadable.ts';
import { checkCommissionIncomplete } from './rules/obligations/commission-incomplete.ts';
import { checkCureWithoutNotice } from './rules/obligations/cure-without-notice.ts';
import { checkEarnBackUneven } from './rules/obligations/earn-back-uneven.ts';
import { checkEarnBackWithoutMalus } from './rules/obligations/earn-back-without-malus.ts';
import { checkExampleDiffers } from './rules/obligations/example-differs.ts';
import { checkExampleMissing } from './rules/obligations/example-missing.ts';
import { checkExampleOtherUnit } from './rules/obligations/example-other-unit.ts';
import { checkExclusionNotInClause } from './rules/obligations/exclusion-not-in-clause.ts';
import { checkExclusionOtherFrequency } from './rules/obligations/exclusion-other-frequency.ts';
import { checkFormulaUnreadable } from './rules/obligations/formula-unreadable.ts';
import { checkPenaltyCapUnreadable } from './rules/obligations/penalty-cap-unreadable.ts';
import { checkPeriodOutsideContract } from './rules/obligations/period-outside-contract.ts';
import { checkSharedCapWithoutCap } from './rules/obligations/shared-cap-without-cap.ts';
import { checkTriggerOtherFrequency } from './rules/obligations/trigger-other-frequency.ts';
import { checkUnknownFormulaName } from './rules/obligations/unknown-formula-name.ts';
import { checkVariableNamedAsMeasure } from './rules/obligations/variable-named-as-measure.ts';
import { checkWeightMissing } from './rules/obligations/weight-missing.ts';
import { checkBrokenLink } from './rules/references/broken-link.ts';
import { checkKpiNamedAsField } from './rules/references/kpi-named-as-field.ts';
import { checkImplausibleLength } from './rules/contracts/implausible-length.ts';
import { checkNoticeBeyondTerm } from './rules/contracts/notice-beyond-term.ts';
import { checkEndDiffersFromTerm } from './rules/contracts/end-differs-from-term.ts';
import { checkDuplicateKpiName } from './rules/references/duplicate-kpi-name.ts';
import { checkFormerIdCollision } from './rules/references/former-id-collision.ts';
import { checkMissingImage } from './rules/references/missing-image.ts';
import { checkOrphanLegalNote } from './rules/references/orphan-legal-note.ts';
import { checkOrphanLine } from './rules/references/orphan-line.ts';
import { checkTranslatedDutiesDiffer } from './rules/references/translated-duties-differ.ts';
import { checkReferenceCycle } from './rules/references/reference-cycle.ts';
import { checkInternalAnchor } from './rules/references/internal-anchor.ts';
import { checkUnknownAnchor } from './rules/references/unknown-anchor.ts';
import { checkUnknownChecklistOwner } from './rules/references/unknown-checklist-owner.ts';
import { checkUnknownChecklist } from './rules/references/unknown-checklist.ts';
import { checkUnknownClause } from './rules/references/unknown-clause.ts';
import { checkUnknownCommittee } from './rules/references/unknown-committee.ts';
import { checkUnknownContractKind } from './rules/references/unknown-contract-kind.ts';
import { checkUnknownContract } from './rules/references/unknown-contract.ts';
import { checkUnknownDecider } from './rules/references/unknown-decider.ts';
import { checkUnknownDecision } from './rules/references/unknown-decision.ts';
import { checkUnknownEditionParty } from './rules/references/unknown-edition-party.ts';
import { checkUnknownEscalationLevel } from './rules/references/unknown-escalation-level.ts';
import { checkUnknownGuide } from './rules/references/unknown-guide.ts';
import { checkUnknownKpi } from './rules/references/unknown-kpi.ts';
import { checkUnknownLead } from './rules/references/unknown-lead.ts';
import { checkUnknownOkr } from './rules/references/unknown-okr.ts';
import { checkUnknownOrganisation } from './rules/references/unknown-organisation.ts';
import { checkUnknownParty } from './rules/references/unknown-party.ts';
import { checkUnknownPersonParty } from './rules/references/unknown-person-party.ts';
import { checkUnknownPayment } from './rules/references/unknown-payment.ts';
import { checkUnknownPerson } from './rules/references/unknown-person.ts';
import { checkUnknownProseReference } from './rules/references/unknown-prose-reference.ts';
import { checkUnknownSwotEntry } from './rules/references/unknown-swot-entry.ts';
import { checkUnknownTool } from './rules/references/unknown-tool.ts';
import { checkUnknownType } from './rules/references/unknown-type.ts';
import { checkCommitmentIncomplete } from './rules/running/commitment-incomplete.ts';
import { checkConflictWithoutResolution } from './rules/running/conflict-without-resolution.ts';
import { checkJournalDateMismatch } from './rules/running/journal-date-mismatch.ts';
import { checkManagerOfOtherParty } from './rules/running/manager-of-other-party.ts';
import { checkNoticeWithoutEffect } from './rules/running/notice-without-effect.ts';
import { checkOneSidedRating } from './rules/running/one-sided-rating.ts';
import { checkPartnershipWithoutManager } from './rules/running/partnership-without-manager.ts';
import { checkRoleWithoutLead } from './rules/running/role-without-lead.ts';
import { checkSourceOfTruthMissing } from './rules/running/source-of-truth-missing.ts';
import { checkExitScenarioIncomplete } from './rules/stages/exit-scenario-incomplete.ts';
import { checkLessonIncomplete } from './rules/stages/lesson-incomplete.ts';
import { checkStageEnteredAhead } from './rules/stages/stage-entered-ahead.ts';
import { checkValueWithoutFigure } from './rules/stages/value-without-figure.ts';
import { checkWinWithoutEvidence } from './rules/stages/win-without-evidence.ts';
import { checkUnknownMatter } from './rules/references/unknown-matter.ts';

/** The content rules, by the code each reports; the rule’s file is named after it. */
export const checks = {
  'amendment-outlasts': checkAmendmentOutlasts,
  'answer-length': checkAnswerLength,
  'arbitration-incomplete': checkArbitrationIncomplete,
  'bad-variable-value': checkBadVariableValue,
  'benefit-not-in-currency': checkBenefitNotInCurrency,
  'benefit-without-figure': checkBenefitWithoutFigure,
  'bonus-under-notice': checkBonusUnderNotice,
  'broken-link': checkBrokenLink,
  'call-without-votes': checkCallWithoutVotes,
  'field-of-another-kind': checkFieldOfAnotherKind,
  'cap-below-minimum': checkCapBelowMinimum,
  'cap-order': checkCapOrder,
  'cap-trigger-without-cap': checkCapTriggerWithoutCap,
  'cap-unfilled': checkCapUnfilled,
  'cap-unreadable': checkCapUnreadable,
  'casting-vote-idle': checkCastingVoteIdle,
  'catch-up-unreachable': checkCatchUpUnreachable,
  'clause-dependency-missing': checkClauseDependencyMissing,
  'clause-instrument-mismatch': checkClauseInstrumentMismatch,
  'clause-kpi-unusable': checkClauseKpiUnusable,
  'clause-version-not-earlier': checkClauseVersionNotEarlier,
  'commission-incomplete': checkCommissionIncomplete,
  'commitment-incomplete': checkCommitmentIncomplete,
  'committee-one-sided': checkCommitteeOneSided,
  'committee-quorum-unreachable': checkCommitteeQuorumUnreachable,
  'committee-without-mandate': checkCommitteeWithoutMandate,
  'committee-without-members': checkCommitteeWithoutMembers,
  'conflict-without-resolution': checkConflictWithoutResolution,
  'conflicting-clauses': checkConflictingClauses,
  'condition-unit-mismatch': checkConditionUnitMismatch,
  'condition-unsaid': checkConditionUnsaid,
  'criterion-incomplete': checkCriterionIncomplete,
  'criterion-scored-twice': checkCriterionScoredTwice,
  'cure-without-notice': checkCureWithoutNotice,
  'dates-out-of-order': checkDatesOutOfOrder,
  'duplicate-kpi-name': checkDuplicateKpiName,
  'escalation-incomplete': checkEscalationIncomplete,
  'escalation-order': checkEscalationOrder,
  'escalation-without-deadline': checkEscalationWithoutDeadline,
  'escalation-without-end': checkEscalationWithoutEnd,
  'even-arbitrators': checkEvenArbitrators,
  'debtor-unsaid': checkDebtorUnsaid,
  'earn-back-uneven': checkEarnBackUneven,
  'earn-back-without-malus': checkEarnBackWithoutMalus,
  'example-differs': checkExampleDiffers,
  'example-missing': checkExampleMissing,
  'example-other-unit': checkExampleOtherUnit,
  'exclusion-not-in-clause': checkExclusionNotInClause,
  'exclusion-other-frequency': checkExclusionOtherFrequency,
  'exit-scenario-incomplete': checkExitScenarioIncomplete,
  'figure-in-two-files': checkFigureInTwoFiles,
  'figures-of-parties-only': checkFiguresOfPartiesOnly,
  'flow-beyond-horizon': checkFlowBeyondHorizon,
  'formula-figure-missing': checkFormulaFigureMissing,
  'formula-other-currency': checkFormulaOtherCurrency,
  'formula-unreadable': checkFormulaUnreadable,
  'former-id-collision': checkFormerIdCollision,
  'friction-not-shared': checkFrictionNotShared,
  'inexact-variable-value': checkInexactVariableValue,
  'journal-date-mismatch': checkJournalDateMismatch,
  'key-result-without-figure': checkKeyResultWithoutFigure,
  'kpi-data-unused': checkKpiDataUnused,
  'kpi-named-as-field': checkKpiNamedAsField,
  'kpi-used-twice': checkKpiUsedTwice,
  'kpi-without-data': checkKpiWithoutData,
  'each-period-without-amount': checkEachPeriodWithoutAmount,
  'measure-not-summed': checkMeasureNotSummed,
  'year-without-effect': checkYearWithoutEffect,
  'benefit-other-period': checkBenefitOtherPeriod,
  'late-amount-lost': checkLateAmountLost,
  'late-without-due': checkLateWithoutDue,
  'lesson-incomplete': checkLessonIncomplete,
  'manager-of-other-party': checkManagerOfOtherParty,
  'mediator-without-appointment': checkMediatorWithoutAppointment,
  'missing-image': checkMissingImage,
  'missing-variable': checkMissingVariable,
  'notice-beyond-term': checkNoticeBeyondTerm,
  'notice-without-effect': checkNoticeWithoutEffect,
  'objective-kpi-not-followed': checkObjectiveKpiNotFollowed,
  'objective-without-figure': checkObjectiveWithoutFigure,
  'okr-result-count': checkOkrResultCount,
  'one-sided-rating': checkOneSidedRating,
  'orphan-line': checkOrphanLine,
  'orphan-legal-note': checkOrphanLegalNote,
  'translated-duties-differ': checkTranslatedDutiesDiffer,
  'partnership-without-manager': checkPartnershipWithoutManager,
  'payments-total': checkPaymentsTotal,
  'party-without-weight': checkPartyWithoutWeight,
  'period-outside-contract': checkPeriodOutsideContract,
  'payment-incomplete': checkPaymentIncomplete,
  'payment-outside-contract': checkPaymentOutsideContract,
  'payment-shares-total': checkPaymentSharesTotal,
  'percent-doubtful': checkPercentDoubtful,
  'percent-of-nothing': checkPercentOfNothing,
  'percent-expected': checkPercentExpected,
  'penalty-cap-unreadable': checkPenaltyCapUnreadable,
  'placeholder-in-title': checkPlaceholderInTitle,
  'position-outside-clause': checkPositionOutsideClause,
  'prose-kpi-not-followed': checkProseKpiNotFollowed,
  'ratio-part-not-shared': checkRatioPartNotShared,
  'ratio-without-effect': checkRatioWithoutEffect,
  'rebuild-answer-missing': checkRebuildAnswerMissing,
  'reference-cycle': checkReferenceCycle,
  'renewal-incomplete': checkRenewalIncomplete,
  'implausible-length': checkImplausibleLength,
  'end-differs-from-term': checkEndDiffersFromTerm,
  'indefinite-renewal-contradicted': checkIndefiniteRenewalContradicted,
  'repeated-position': checkRepeatedPosition,
  'required-clause-missing': checkRequiredClauseMissing,
  'revision-not-allowed': checkRevisionNotAllowed,
  'role-without-lead': checkRoleWithoutLead,
  'scenario-without-flows': checkScenarioWithoutFlows,
  'score-without-proof': checkScoreWithoutProof,
  'second-call-missing': checkSecondCallMissing,
  'second-call-over-quorum': checkSecondCallOverQuorum,
  'second-call-without-quorum': checkSecondCallWithoutQuorum,
  'shared-cap-without-cap': checkSharedCapWithoutCap,
  'source-of-truth-missing': checkSourceOfTruthMissing,
  'source-of-truth-twice': checkSourceOfTruthTwice,
  'split-incomplete': checkSplitIncomplete,
  'surplus-undistributed': checkSurplusUndistributed,
  'stage-entered-ahead': checkStageEnteredAhead,
  'threshold-order': checkThresholdOrder,
  'tier-after-surplus': checkTierAfterSurplus,
  'total-part-not-shared': checkTotalPartNotShared,
  'total-without-effect': checkTotalWithoutEffect,
  'trigger-beside-triggers': checkTriggerBesideTriggers,
  'trigger-clause-not-pinned': checkTriggerClauseNotPinned,
  'trigger-contract-unsaid': checkTriggerContractUnsaid,
  'trigger-other-frequency': checkTriggerOtherFrequency,
  'trigger-side-reversed': checkTriggerSideReversed,
  'trigger-without-limit': checkTriggerWithoutLimit,
  'unclear-debt': checkUnclearDebt,
  'unit-not-read': checkUnitNotRead,
  'internal-anchor': checkInternalAnchor,
  'unknown-anchor': checkUnknownAnchor,
  'unknown-checklist-owner': checkUnknownChecklistOwner,
  'unknown-checklist': checkUnknownChecklist,
  'unknown-clause-version': checkUnknownClauseVersion,
  'unknown-clause': checkUnknownClause,
  'unknown-clause-label': checkUnknownClauseLabel,
  'unknown-committee': checkUnknownCommittee,
  'unknown-condition-field': checkUnknownConditionField,
  'unknown-condition-value': checkUnknownConditionValue,
  'unknown-contract-kind': checkUnknownContractKind,
  'unknown-contract': checkUnknownContract,
  'unknown-cross-reference': checkUnknownCrossReference,
  'unknown-decider': checkUnknownDecider,
  'unknown-decision': checkUnknownDecision,
  'unknown-edition-party': checkUnknownEditionParty,
  'unknown-organisation': checkUnknownOrganisation,
  'unknown-escalation-level': checkUnknownEscalationLevel,
  'unknown-formula-name': checkUnknownFormulaName,
  'unknown-guide': checkUnknownGuide,
  'unknown-kpi': checkUnknownKpi,
  'unknown-lead': checkUnknownLead,
  'unknown-matter': checkUnknownMatter,
  'unknown-okr': checkUnknownOkr,
  'unknown-party': checkUnknownParty,
  'unknown-person-party': checkUnknownPersonParty,
  'unknown-payment': checkUnknownPayment,
  'unknown-person': checkUnknownPerson,
  'unknown-proof-field': checkUnknownProofField,
  'unknown-prose-reference': checkUnknownProseReference,
  'unknown-shared-path': checkUnknownSharedPath,
  'unknown-swot-entry': checkUnknownSwotEntry,
  'unknown-tool': checkUnknownTool,
  'unknown-type': checkUnknownType,
  'unknown-variable': checkUnknownVariable,
  'unmarked-clause': checkUnmarkedClause,
  'unwritten-position': checkUnwrittenPosition,
  'until-outside-surplus': checkUntilOutsideSurplus,
  'value-without-figure': checkValueWithoutFigure,
  'variable-bounds-order': checkVariableBoundsOrder,
  'variable-named-as-measure': checkVariableNamedAsMeasure,
  'variable-out-of-bounds': checkVariableOutOfBounds,
  'vote-threshold-unreachable': checkVoteThresholdUnreachable,
  'walk-away-pinned': checkWalkAwayPinned,
  'weight-missing': checkWeightMissing,
  'weights-total': checkWeightsTotal,
  'win-without-evidence': checkWinWithoutEvidence,
} as const satisfies Readonly<Record<string, Check>>;

/** The rules for which what could be read of a text with mistakes may be enough. */
export const textChecks: TextRules = {
  ofWords: [
    checkBrokenLink,
    checkMissingImage,
    checkPositionOutsideClause,
    checkProseKpiNotFollowed,
    checkRepeatedPosition,
    checkUnknownCrossReference,
    checkUnknownProseReference,
    checkUnknownVariable,
  ],
  ofMarks: [checkInternalAnchor, checkUnknownAnchor, checkUnknownClauseLabel],
};

/**
 * Everything there is to say about a playbook whose records are each sound: mistakes between records (errors
 * and warnings, whatever the day), then what the records show to be risky, what the day makes late and what a
 * stage still lacks (info).
 */
export function runChecks(context: CheckContext): Diagnostic[] {
  return [...Object.values({ ...checks, ...risks }).flatMap((check) => check(context)), ...listFindings(context)];
}
