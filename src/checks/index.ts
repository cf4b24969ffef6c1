import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkAnswerLength } from './answer-length.ts';
import { checkArbitrationIncomplete } from './arbitration-incomplete.ts';
import { checkBadVariableValue } from './bad-variable-value.ts';
import { checkBenefitNotInCurrency } from './benefit-not-in-currency.ts';
import { checkBenefitWithoutFigure } from './benefit-without-figure.ts';
import { checkBrokenLink } from './broken-link.ts';
import { checkCapBelowMinimum } from './cap-below-minimum.ts';
import { checkCapOrder } from './cap-order.ts';
import { checkCastingVoteIdle } from './casting-vote-idle.ts';
import type { Check, CheckContext } from './check.ts';
import { checkClauseDependencyMissing } from './clause-dependency-missing.ts';
import { checkClauseInstrumentMismatch } from './clause-instrument-mismatch.ts';
import { checkClauseKpiUnusable } from './clause-kpi-unusable.ts';
import { checkClauseVersionNotEarlier } from './clause-version-not-earlier.ts';
import { checkCommissionIncomplete } from './commission-incomplete.ts';
import { checkCommitmentIncomplete } from './commitment-incomplete.ts';
import { checkCommitteeOneSided } from './committee-one-sided.ts';
import { checkCommitteeQuorumUnreachable } from './committee-quorum-unreachable.ts';
import { checkCommitteeWithoutMandate } from './committee-without-mandate.ts';
import { checkCommitteeWithoutMembers } from './committee-without-members.ts';
import { checkConditionUnitMismatch } from './condition-unit-mismatch.ts';
import { checkConditionUnsaid } from './condition-unsaid.ts';
import { checkConflictWithoutResolution } from './conflict-without-resolution.ts';
import { checkConflictingClauses } from './conflicting-clauses.ts';
import { checkCriterionIncomplete } from './criterion-incomplete.ts';
import { checkCriterionScoredTwice } from './criterion-scored-twice.ts';
import { checkDatesOutOfOrder } from './dates-out-of-order.ts';
import { checkDuplicateKpiName } from './duplicate-kpi-name.ts';
import { checkEscalationIncomplete } from './escalation-incomplete.ts';
import { checkEscalationOrder } from './escalation-order.ts';
import { checkEscalationWithoutDeadline } from './escalation-without-deadline.ts';
import { checkEscalationWithoutEnd } from './escalation-without-end.ts';
import { checkEvenArbitrators } from './even-arbitrators.ts';
import { checkExampleDiffers } from './example-differs.ts';
import { checkExampleMissing } from './example-missing.ts';
import { checkExclusionNotInClause } from './exclusion-not-in-clause.ts';
import { checkExitScenarioIncomplete } from './exit-scenario-incomplete.ts';
import { listFindings } from './findings.ts';
import { checkFigureInTwoFiles } from './figure-in-two-files.ts';
import { checkFlowBeyondHorizon } from './flow-beyond-horizon.ts';
import { checkFormulaUnreadable } from './formula-unreadable.ts';
import { checkFormerIdCollision } from './former-id-collision.ts';
import { checkFrictionNotShared } from './friction-not-shared.ts';
import { checkJournalDateMismatch } from './journal-date-mismatch.ts';
import { checkKeyResultWithoutFigure } from './key-result-without-figure.ts';
import { checkKpiDataUnused } from './kpi-data-unused.ts';
import { checkKpiUsedTwice } from './kpi-used-twice.ts';
import { checkKpiWithoutData } from './kpi-without-data.ts';
import { checkLessonIncomplete } from './lesson-incomplete.ts';
import { checkManagerOfOtherParty } from './manager-of-other-party.ts';
import { checkMediatorWithoutAppointment } from './mediator-without-appointment.ts';
import { checkMissingImage } from './missing-image.ts';
import { checkMissingVariable } from './missing-variable.ts';
import { checkObjectiveKpiNotFollowed } from './objective-kpi-not-followed.ts';
import { checkObjectiveWithoutFigure } from './objective-without-figure.ts';
import { checkOkrResultCount } from './okr-result-count.ts';
import { checkOneSidedRating } from './one-sided-rating.ts';
import { checkOrphanLine } from './orphan-line.ts';
import { checkPartnershipWithoutManager } from './partnership-without-manager.ts';
import { checkPaymentsTotal } from './payments-total.ts';
import { checkPartyWithoutWeight } from './party-without-weight.ts';
import { checkPeriodOutsideContract } from './period-outside-contract.ts';
import { checkPercentDoubtful } from './percent-doubtful.ts';
import { checkPercentExpected } from './percent-expected.ts';
import { checkPlaceholderInTitle } from './placeholder-in-title.ts';
import { checkPositionOutsideClause } from './position-outside-clause.ts';
import { checkProseKpiNotFollowed } from './prose-kpi-not-followed.ts';
import { checkRatioPartNotShared } from './ratio-part-not-shared.ts';
import { checkRatioWithoutEffect } from './ratio-without-effect.ts';
import { checkRebuildAnswerMissing } from './rebuild-answer-missing.ts';
import { checkReferenceCycle } from './reference-cycle.ts';
import { checkRenewalIncomplete } from './renewal-incomplete.ts';
import { checkRepeatedPosition } from './repeated-position.ts';
import { checkRequiredClauseMissing } from './required-clause-missing.ts';
import { risks } from './risks.ts';
import { checkRoleWithoutLead } from './role-without-lead.ts';
import { checkScenarioWithoutFlows } from './scenario-without-flows.ts';
import { checkScoreWithoutProof } from './score-without-proof.ts';
import { checkSourceOfTruthMissing } from './source-of-truth-missing.ts';
import { checkSourceOfTruthTwice } from './source-of-truth-twice.ts';
import { checkSplitIncomplete } from './split-incomplete.ts';
import { checkSurplusUndistributed } from './surplus-undistributed.ts';
import { checkStageEnteredAhead } from './stage-entered-ahead.ts';
import { checkThresholdOrder } from './threshold-order.ts';
import { checkTierAfterSurplus } from './tier-after-surplus.ts';
import { checkTriggerBesideTriggers } from './trigger-beside-triggers.ts';
import { checkTriggerClauseNotPinned } from './trigger-clause-not-pinned.ts';
import { checkTriggerContractUnsaid } from './trigger-contract-unsaid.ts';
import { checkTriggerOtherFrequency } from './trigger-other-frequency.ts';
import { checkTriggerWithoutLimit } from './trigger-without-limit.ts';
import { checkUnknownAnchor } from './unknown-anchor.ts';
import { checkUnknownChecklistOwner } from './unknown-checklist-owner.ts';
import { checkUnknownChecklist } from './unknown-checklist.ts';
import { checkUnknownClauseVersion } from './unknown-clause-version.ts';
import { checkUnknownClause } from './unknown-clause.ts';
import { checkUnknownClauseLabel } from './unknown-clause-label.ts';
import { checkUnknownCommittee } from './unknown-committee.ts';
import { checkUnknownConditionField } from './unknown-condition-field.ts';
import { checkUnknownConditionValue } from './unknown-condition-value.ts';
import { checkUnknownContractKind } from './unknown-contract-kind.ts';
import { checkUnknownContract } from './unknown-contract.ts';
import { checkUnknownCrossReference } from './unknown-cross-reference.ts';
import { checkUnknownDecider } from './unknown-decider.ts';
import { checkUnknownDecision } from './unknown-decision.ts';
import { checkUnknownEditionParty } from './unknown-edition-party.ts';
import { checkUnknownEscalationLevel } from './unknown-escalation-level.ts';
import { checkUnknownFormulaName } from './unknown-formula-name.ts';
import { checkUnknownGuide } from './unknown-guide.ts';
import { checkUnknownKpi } from './unknown-kpi.ts';
import { checkUnknownLead } from './unknown-lead.ts';
import { checkUnknownOkr } from './unknown-okr.ts';
import { checkUnknownParty } from './unknown-party.ts';
import { checkUnknownPersonParty } from './unknown-person-party.ts';
import { checkUnknownPerson } from './unknown-person.ts';
import { checkUnknownProofField } from './unknown-proof-field.ts';
import { checkUnknownProseReference } from './unknown-prose-reference.ts';
import { checkUnknownSharedPath } from './unknown-shared-path.ts';
import { checkUnknownSwotEntry } from './unknown-swot-entry.ts';
import { checkUnknownTool } from './unknown-tool.ts';
import { checkUnknownType } from './unknown-type.ts';
import { checkUnknownVariable } from './unknown-variable.ts';
import { checkUnmarkedClause } from './unmarked-clause.ts';
import { checkValueWithoutFigure } from './value-without-figure.ts';
import { checkVariableBoundsOrder } from './variable-bounds-order.ts';
import { checkVariableOutOfBounds } from './variable-out-of-bounds.ts';
import { checkVoteThresholdUnreachable } from './vote-threshold-unreachable.ts';
import { checkWalkAwayPinned } from './walk-away-pinned.ts';
import { checkWeightMissing } from './weight-missing.ts';
import { checkWeightsTotal } from './weights-total.ts';
import { checkWinWithoutEvidence } from './win-without-evidence.ts';

/** The content rules, by the code each reports; the rule’s file is named after it. */
export const checks = {
  'answer-length': checkAnswerLength,
  'arbitration-incomplete': checkArbitrationIncomplete,
  'bad-variable-value': checkBadVariableValue,
  'benefit-not-in-currency': checkBenefitNotInCurrency,
  'benefit-without-figure': checkBenefitWithoutFigure,
  'broken-link': checkBrokenLink,
  'cap-below-minimum': checkCapBelowMinimum,
  'cap-order': checkCapOrder,
  'casting-vote-idle': checkCastingVoteIdle,
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
  'dates-out-of-order': checkDatesOutOfOrder,
  'duplicate-kpi-name': checkDuplicateKpiName,
  'escalation-incomplete': checkEscalationIncomplete,
  'escalation-order': checkEscalationOrder,
  'escalation-without-deadline': checkEscalationWithoutDeadline,
  'escalation-without-end': checkEscalationWithoutEnd,
  'even-arbitrators': checkEvenArbitrators,
  'example-differs': checkExampleDiffers,
  'example-missing': checkExampleMissing,
  'exclusion-not-in-clause': checkExclusionNotInClause,
  'exit-scenario-incomplete': checkExitScenarioIncomplete,
  'figure-in-two-files': checkFigureInTwoFiles,
  'flow-beyond-horizon': checkFlowBeyondHorizon,
  'formula-unreadable': checkFormulaUnreadable,
  'former-id-collision': checkFormerIdCollision,
  'friction-not-shared': checkFrictionNotShared,
  'journal-date-mismatch': checkJournalDateMismatch,
  'key-result-without-figure': checkKeyResultWithoutFigure,
  'kpi-data-unused': checkKpiDataUnused,
  'kpi-used-twice': checkKpiUsedTwice,
  'kpi-without-data': checkKpiWithoutData,
  'lesson-incomplete': checkLessonIncomplete,
  'manager-of-other-party': checkManagerOfOtherParty,
  'mediator-without-appointment': checkMediatorWithoutAppointment,
  'missing-image': checkMissingImage,
  'missing-variable': checkMissingVariable,
  'objective-kpi-not-followed': checkObjectiveKpiNotFollowed,
  'objective-without-figure': checkObjectiveWithoutFigure,
  'okr-result-count': checkOkrResultCount,
  'one-sided-rating': checkOneSidedRating,
  'orphan-line': checkOrphanLine,
  'partnership-without-manager': checkPartnershipWithoutManager,
  'payments-total': checkPaymentsTotal,
  'party-without-weight': checkPartyWithoutWeight,
  'period-outside-contract': checkPeriodOutsideContract,
  'percent-doubtful': checkPercentDoubtful,
  'percent-expected': checkPercentExpected,
  'placeholder-in-title': checkPlaceholderInTitle,
  'position-outside-clause': checkPositionOutsideClause,
  'prose-kpi-not-followed': checkProseKpiNotFollowed,
  'ratio-part-not-shared': checkRatioPartNotShared,
  'ratio-without-effect': checkRatioWithoutEffect,
  'rebuild-answer-missing': checkRebuildAnswerMissing,
  'reference-cycle': checkReferenceCycle,
  'renewal-incomplete': checkRenewalIncomplete,
  'repeated-position': checkRepeatedPosition,
  'required-clause-missing': checkRequiredClauseMissing,
  'role-without-lead': checkRoleWithoutLead,
  'scenario-without-flows': checkScenarioWithoutFlows,
  'score-without-proof': checkScoreWithoutProof,
  'source-of-truth-missing': checkSourceOfTruthMissing,
  'source-of-truth-twice': checkSourceOfTruthTwice,
  'split-incomplete': checkSplitIncomplete,
  'surplus-undistributed': checkSurplusUndistributed,
  'stage-entered-ahead': checkStageEnteredAhead,
  'threshold-order': checkThresholdOrder,
  'tier-after-surplus': checkTierAfterSurplus,
  'trigger-beside-triggers': checkTriggerBesideTriggers,
  'trigger-clause-not-pinned': checkTriggerClauseNotPinned,
  'trigger-contract-unsaid': checkTriggerContractUnsaid,
  'trigger-other-frequency': checkTriggerOtherFrequency,
  'trigger-without-limit': checkTriggerWithoutLimit,
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
  'unknown-escalation-level': checkUnknownEscalationLevel,
  'unknown-formula-name': checkUnknownFormulaName,
  'unknown-guide': checkUnknownGuide,
  'unknown-kpi': checkUnknownKpi,
  'unknown-lead': checkUnknownLead,
  'unknown-okr': checkUnknownOkr,
  'unknown-party': checkUnknownParty,
  'unknown-person-party': checkUnknownPersonParty,
  'unknown-person': checkUnknownPerson,
  'unknown-proof-field': checkUnknownProofField,
  'unknown-prose-reference': checkUnknownProseReference,
  'unknown-shared-path': checkUnknownSharedPath,
  'unknown-swot-entry': checkUnknownSwotEntry,
  'unknown-tool': checkUnknownTool,
  'unknown-type': checkUnknownType,
  'unknown-variable': checkUnknownVariable,
  'unmarked-clause': checkUnmarkedClause,
  'value-without-figure': checkValueWithoutFigure,
  'variable-bounds-order': checkVariableBoundsOrder,
  'variable-out-of-bounds': checkVariableOutOfBounds,
  'vote-threshold-unreachable': checkVoteThresholdUnreachable,
  'walk-away-pinned': checkWalkAwayPinned,
  'weight-missing': checkWeightMissing,
  'weights-total': checkWeightsTotal,
  'win-without-evidence': checkWinWithoutEvidence,
} as const satisfies Readonly<Record<string, Check>>;

/**
 * Everything there is to say about a playbook whose records are each sound: mistakes between records (errors and warnings,
 * whatever the day), then what the records show to be risky, what the day makes late and what a stage still lacks (info).
 */
export function runChecks(context: CheckContext): Diagnostic[] {
  return [...Object.values({ ...checks, ...risks }).flatMap((check) => check(context)), ...listFindings(context)];
}
