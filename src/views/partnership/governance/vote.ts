import { jsonBlock } from '../../../charts/kpi-chart-data.ts';
import { compareThresholds } from '../../../domain/governance/vote-combinations.ts';
import { recordedVotes, type RecordedVote } from '../../../domain/governance/recorded-votes.ts';
import { votersOf, type VoteRule } from '../../../domain/governance/vote.ts';
import { votingMatters, type VotingMatter } from '../../../domain/governance/voting-matters.ts';
import { assessVotingPower, type DecisiveVoters } from '../../../domain/governance/voting-power.ts';
import { inPoints } from '../../../domain/finance/whole.ts';
import { formatDate } from '../../../format/date.ts';
import { formatList } from '../../../format/list.ts';
import { formatVoteShare } from '../../../format/vote-share.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { renderEvidence, renderVerdict } from '../../vote/render-vote.ts';
import { readVote, reasonOf, resultStatus, type VoteSpeaker } from '../../vote/vote-reading.ts';
import { voteFields, type VoteFields } from '../../vote/vote-fields.ts';
import { openingBallots } from '../../vote/vote-setting.ts';
import type { SectionHead } from '../section.ts';
import { thresholdText } from './vote-terms.ts';

/** What the weights amount to, and the simulator that starts from them (M22). */
export interface VoteSection extends SectionHead {
  readonly kind: 'vote';
  readonly fields: VoteFields;
  /** The charter as the script reads it: a `VoteSetting` in JSON, safe to stand in a script element. */
  readonly settingText: string;
  /** The charter’s vote as the build wrote it: what is read without JavaScript. */
  readonly verdict: string;
  readonly evidence: string;
  readonly blocks: readonly BlockView[];
}

/** Undefined where the record agrees on no weighted vote. */
export function voteSection(context: ViewContext, partnership: Partnership): VoteSection | undefined {
  const words = context.words.vote;
  const matters = votingMatters(partnership.governance?.decisions ?? {}).map(weighedInPoints);
  const [ordinary] = matters;
  if (ordinary === undefined) return undefined;
  const speaker = speakerOf(context, partnership);
  const ids = [...new Set(matters.flatMap(({ rule }) => votersOf(rule)))];
  const setting = { voters: ids.map((id) => ({ id, name: speaker.nameOf(id) })), matters };
  const reading = readVote(speaker, ordinary.rule, openingBallots(setting));
  const recorded = recordedVotes(partnership, context.asOf);
  const [latest] = recorded;
  const isBlocked = latest !== undefined && latest.outcome.result !== 'adopted';
  return {
    kind: 'vote',
    id: 'vote',
    title: words.title,
    ...(isBlocked && { state: statusView(context, 'watch') }),
    sentence: sentence(
      powerSentence(context, speaker, ordinary.rule),
      quorumSentence(speaker, ordinary.rule),
      ...latestSentence(context, speaker, latest),
    ),
    fields: voteFields(speaker, setting, ordinary.rule),
    settingText: jsonBlock(setting),
    verdict: renderVerdict(reading.verdict),
    evidence: renderEvidence(reading),
    blocks: [
      thresholdsBlock(context, partnership, speaker, ordinary.rule),
      ...recordedBlock(context, partnership, speaker, recorded),
    ],
  };
}

function weighedInPoints(matter: VotingMatter): VotingMatter {
  return { ...matter, rule: { ...matter.rule, weights: inPoints(matter.rule.weights) } };
}

/** What names voters and says a vote, in the language of the context. */
export function speakerOf(context: ViewContext, partnership: Partnership): VoteSpeaker {
  return {
    words: context.words.vote,
    locale: context.locale,
    nameOf: (voter) => context.nameIn(partnership, voter),
  };
}

/** What the charter’s weights come to, in one sentence. */
export function powerSentence(context: ViewContext, { nameOf, words, locale }: VoteSpeaker, rule: VoteRule): string {
  const { passesAlone, blocksAlone, canDeadlock } = assessVotingPower(rule);
  const threshold = thresholdText(context, rule.threshold, rule.thresholdOf);
  const names = (voters: readonly string[]) => formatList(voters.map(nameOf), locale);
  const deadlock = canDeadlock ? words.canDeadlock : words.cannotDeadlock;
  if (blocksAlone.length === votersOf(rule).length && passesAlone.length === 0) return words.unanimity(threshold);
  if (passesAlone.length > 0)
    return `${words.decidesAlone(threshold, names(passesAlone), passesAlone.length)} ${deadlock}`;
  return `${blocksAlone.length > 0 ? words.someBlock(threshold, names(blocksAlone)) : words.balanced(threshold)} ${deadlock}`;
}

/** The quorums of both calls; empty where the charter agrees on none for the second. */
function quorumSentence({ words, locale }: VoteSpeaker, { quorum, secondCall }: VoteRule): string {
  if (quorum === undefined || secondCall === undefined) return '';
  return words.quorums(formatVoteShare(quorum, locale), secondCall === 0 ? '' : formatVoteShare(secondCall, locale));
}

function latestSentence(context: ViewContext, speaker: VoteSpeaker, latest: RecordedVote | undefined): string[] {
  if (latest === undefined || latest.outcome.result === 'adopted') return [];
  const date = formatDate(latest.entry.date, context.locale);
  return [context.words.vote.lastFailed(latest.entry.title, date, reasonOf(speaker, latest.rule, latest.outcome))];
}

function thresholdsBlock(
  context: ViewContext,
  partnership: Partnership,
  { words, nameOf, locale }: VoteSpeaker,
  rule: VoteRule,
): BlockView {
  const everyone = votersOf(rule).length;
  const names = (voters: readonly string[]) => formatList(voters.map(nameOf), locale) || words.nobody;
  return {
    heading: words.thresholdsHead,
    table: {
      label: words.thresholdsHead,
      caption: words.thresholdsRule(rule.threshold.strict),
      columns: columnsOf(...words.thresholdColumns),
      rows: compareThresholds(rule).map(({ from, to, decisive }) => ({
        cells: [
          { text: from === to ? words.at(from) : words.range(from, to) },
          { text: names(decisive.passesAlone) },
          { text: decisive.blocksAlone.length === everyone ? words.everyone : names(decisive.blocksAlone) },
          { text: words.readings[readingOf(decisive, everyone)] },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['governance', 'decisions', 'vote']),
  };
}

/** What a threshold makes of the voters: one who decides alone, all who block, some who block, or none. */
function readingOf(power: DecisiveVoters, everyone: number): 'decider' | 'unanimity' | 'block' | 'balanced' {
  if (power.passesAlone.length > 0) return 'decider';
  if (power.blocksAlone.length === everyone) return 'unanimity';
  return power.blocksAlone.length > 0 ? 'block' : 'balanced';
}

function recordedBlock(
  context: ViewContext,
  partnership: Partnership,
  speaker: VoteSpeaker,
  votes: readonly RecordedVote[],
): BlockView[] {
  const { words } = speaker;
  if (votes.length === 0) return [];
  return [
    {
      heading: words.recordedHead,
      note: words.recordedRule,
      table: {
        label: words.recordedHead,
        columns: columnsOf(...words.recordedColumns),
        rows: votes.map(({ entry, rule, outcome }) => ({
          cells: [
            {
              text: entry.title,
              sub: [
                formatDate(entry.date, context.locale, 'medium'),
                entry.matter,
                entry.call === 'second' && words.secondCall,
              ]
                .filter(Boolean)
                .join(', '),
            },
            {
              text: Object.entries(entry.votes ?? {})
                .map(
                  ([party, ballot]) =>
                    `${context.nameIn(partnership, party)}\u00a0${context.words.vocabulary.vote[ballot]}`,
                )
                .join(', '),
            },
            { text: '', status: resultStatus(words, outcome) },
            { text: reasonOf(speaker, rule, outcome) },
          ],
        })),
      },
    },
  ];
}
