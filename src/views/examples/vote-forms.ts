import { jsonBlock } from '../../charts/kpi-chart-data.ts';
import type { VoteRule } from '../../domain/governance/vote.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { VoteSection } from '../partnership/governance/vote.ts';
import { renderEvidence, renderVerdict } from '../vote/render-vote.ts';
import { voteFields } from '../vote/vote-fields.ts';
import { readVote, type VoteSpeaker } from '../vote/vote-reading.ts';
import { openingBallots, type VoteSetting } from '../vote/vote-setting.ts';
import { examplesOf, type Example } from './example.ts';

/** What the simulator of a vote is filled from. */
export type VoteForm = Pick<VoteSection, 'fields' | 'settingText' | 'verdict' | 'evidence' | 'blocks'>;

/** Sixty and forty points under a threshold of 66 per cent: neither passes alone, both can block. */
export const voteRule: VoteRule = {
  weights: { own: 60, partner: 40 },
  threshold: { share: 0.66, strict: false },
  quorum: 1,
};

/** The simulator as a charter fills it. It answers as on the pages: the script is the same. */
export function voteFormExamples(locale: Locale): readonly Example<VoteForm>[] {
  const { components, vote: words } = wordsFor(locale);
  const { titles } = components.voteForms;
  const names: Readonly<Record<string, string>> = components.sample;
  const speaker: VoteSpeaker = { words, locale, nameOf: (id) => names[id] ?? id };
  const setting: VoteSetting = {
    voters: Object.keys(voteRule.weights).map((id) => ({ id, name: speaker.nameOf(id) })),
    matters: [{ kind: 'ordinary', rule: voteRule }],
  };
  const reading = readVote(speaker, voteRule, openingBallots(setting));
  return examplesOf<keyof typeof titles, VoteForm>(titles, {
    charter: {
      fields: voteFields(speaker, setting, voteRule),
      settingText: jsonBlock(setting),
      verdict: renderVerdict(reading.verdict),
      evidence: renderEvidence(reading),
      blocks: [],
    },
  });
}
