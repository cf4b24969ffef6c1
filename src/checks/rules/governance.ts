import type { Check } from '../check.ts';
import { checkCallWithoutVotes } from './governance/call-without-votes.ts';
import { checkCastingVoteIdle } from './governance/casting-vote-idle.ts';
import { checkCommitteeOneSided } from './governance/committee-one-sided.ts';
import { checkCommitteeQuorumUnreachable } from './governance/committee-quorum-unreachable.ts';
import { checkCommitteeWithoutMandate } from './governance/committee-without-mandate.ts';
import { checkCommitteeWithoutMembers } from './governance/committee-without-members.ts';
import { checkFieldOfAnotherKind } from './governance/field-of-another-kind.ts';
import { checkPartyWithoutWeight } from './governance/party-without-weight.ts';
import { checkSecondCallMissing } from './governance/second-call-missing.ts';
import { checkSecondCallOverQuorum } from './governance/second-call-over-quorum.ts';
import { checkSecondCallWithoutQuorum } from './governance/second-call-without-quorum.ts';
import { checkSourceOfTruthTwice } from './governance/source-of-truth-twice.ts';
import { checkVoteThresholdUnreachable } from './governance/vote-threshold-unreachable.ts';

/** Who meets, and how a decision is voted. */
export const governanceRules = {
  'call-without-votes': checkCallWithoutVotes,
  'casting-vote-idle': checkCastingVoteIdle,
  'committee-one-sided': checkCommitteeOneSided,
  'committee-quorum-unreachable': checkCommitteeQuorumUnreachable,
  'committee-without-mandate': checkCommitteeWithoutMandate,
  'committee-without-members': checkCommitteeWithoutMembers,
  'field-of-another-kind': checkFieldOfAnotherKind,
  'party-without-weight': checkPartyWithoutWeight,
  'second-call-missing': checkSecondCallMissing,
  'second-call-over-quorum': checkSecondCallOverQuorum,
  'second-call-without-quorum': checkSecondCallWithoutQuorum,
  'source-of-truth-twice': checkSourceOfTruthTwice,
  'vote-threshold-unreachable': checkVoteThresholdUnreachable,
} as const satisfies Readonly<Record<string, Check>>;
