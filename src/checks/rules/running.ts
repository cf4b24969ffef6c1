import type { Check } from '../check.ts';
import { checkCommitmentIncomplete } from './running/commitment-incomplete.ts';
import { checkConflictWithoutResolution } from './running/conflict-without-resolution.ts';
import { checkJournalDateMismatch } from './running/journal-date-mismatch.ts';
import { checkManagerOfOtherParty } from './running/manager-of-other-party.ts';
import { checkNoticeWithoutEffect } from './running/notice-without-effect.ts';
import { checkOneSidedRating } from './running/one-sided-rating.ts';
import { checkPartnershipWithoutManager } from './running/partnership-without-manager.ts';
import { checkRoleWithoutLead } from './running/role-without-lead.ts';
import { checkSourceOfTruthMissing } from './running/source-of-truth-missing.ts';

/** Who answers for what, who decides, and what the journal says. */
export const runningRules = {
  'commitment-incomplete': checkCommitmentIncomplete,
  'conflict-without-resolution': checkConflictWithoutResolution,
  'journal-date-mismatch': checkJournalDateMismatch,
  'manager-of-other-party': checkManagerOfOtherParty,
  'notice-without-effect': checkNoticeWithoutEffect,
  'one-sided-rating': checkOneSidedRating,
  'partnership-without-manager': checkPartnershipWithoutManager,
  'role-without-lead': checkRoleWithoutLead,
  'source-of-truth-missing': checkSourceOfTruthMissing,
} as const satisfies Readonly<Record<string, Check>>;
