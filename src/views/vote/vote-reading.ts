import { listCombinations } from '../../domain/governance/vote-combinations.ts';
import {
  countVote,
  votersOf,
  type Ballot,
  type Ballots,
  type VoteOutcome,
  type VoteRule,
} from '../../domain/governance/vote.ts';
import { assessVotingPower } from '../../domain/governance/voting-power.ts';
import { swingVoters } from '../../domain/governance/swing-voters.ts';
import { decimalsBeside, sideOf } from '../../format/decimals-beside.ts';
import { formatList } from '../../format/list.ts';
import { agreedDecimals, formatNumber, formatPercent } from '../../format/number.ts';
import { formatVoteShare } from '../../format/vote-share.ts';
import type { vote as voteWords } from '../../i18n/fr/vote.ts';
import type { Locale } from '../../model/locale.ts';
import { drawVoteBar, type VoteBar } from '../../charts/vote-bar.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { TableView } from '../ui/table.ts';

/** What is needed to say a vote in words; the browser gives only the words of its own language. */
export interface VoteSpeaker {
  readonly words: typeof voteWords;
  readonly locale: Locale;
  readonly nameOf: (voter: string) => string;
}

/** A vote in words and figures: the sentence first, then the evidence (M22). */
export interface VoteReading {
  readonly verdict: Sentence;
  /** Who voted how: what a printed page must say, since its form may not. */
  readonly cast: string;
  readonly bar: VoteBar;
  readonly power: readonly { readonly term: string; readonly value: string; readonly detail: string }[];
  /** Every combination of ballots; absent where there are too many voters to list them. */
  readonly table?: TableView;
}

/** Reads a vote as it was cast. The same code makes the page and answers in the browser. */
export function readVote(speaker: VoteSpeaker, rule: VoteRule, cast: Ballots): VoteReading {
  const { words } = speaker;
  const outcome = countVote(rule, cast);
  const combinations = listCombinations(rule);
  return {
    verdict: verdictOf(speaker, rule, cast, outcome),
    cast: castText(speaker, rule, cast),
    bar: drawVoteBar({
      title: words.bar,
      description: castText(speaker, rule, cast),
      voters: Object.entries(rule.weights).map(([voter, weight]) => ({
        label: `${speaker.nameOf(voter)} ${formatNumber(weight, speaker.locale, { max: agreedDecimals })}`,
        weight,
        isFor: cast[voter] === 'for',
      })),
      threshold: rule.threshold.share * outcome.counted,
      thresholdLabel: words.thresholdAt(formatVoteShare(rule.threshold.share, speaker.locale)),
    }),
    power: powerOf(speaker, rule),
    ...(combinations.length > 0 && {
      table: {
        label: words.combinations,
        caption: words.combinationsRule[rule.thresholdOf ?? 'all'],
        columns: [
          ...votersOf(rule).map((voter) => ({ label: speaker.nameOf(voter) })),
          { label: words.inFavour, numeric: true },
          { label: words.result },
          { label: words.reason, secondary: true },
        ],
        rows: combinations.map(({ ballots, outcome: each }) => ({
          cells: [
            ...votersOf(rule).map((voter) => ({ text: words.ballot[ballots[voter] ?? 'absent'] })),
            { text: each.result === 'no-quorum' ? '–' : percentBeside(speaker, each.inFavour, rule.threshold.share) },
            { text: '', status: resultStatus(words, each) },
            { text: reasonOf(speaker, rule, each) },
          ],
        })),
      },
    }),
  };
}

/**
 * A share beside what it is held against, with the decimals that keep it under or over it: 66.666 % of the votes do not
 * read as the 66.67 % that are needed. On two thirds, which are written as a fraction, two decimals are enough.
 */
function percentBeside({ locale }: VoteSpeaker, share: number, limit: number): string {
  const limits = sideOf(share, limit) === 0 ? [] : [limit];
  return formatPercent(share, locale, { max: decimalsBeside(share, limits, { scale: 100, usual: 2 }) });
}

function neededOf(speaker: VoteSpeaker, { threshold }: VoteRule): string {
  const needed = formatVoteShare(threshold.share, speaker.locale);
  return threshold.strict ? speaker.words.moreThan(needed) : speaker.words.atLeast(needed);
}

/** What the threshold is a share of: `des voix`, `des voix exprimées`. */
function votesOf({ words }: VoteSpeaker, { thresholdOf = 'all' }: VoteRule): string {
  return words.votesOf[thresholdOf];
}

/** The outcome of a vote by its word, shape and colour. */
export function resultStatus(words: typeof voteWords, { result }: Pick<VoteOutcome, 'result'>): StatusView {
  const status = result === 'adopted' ? 'ok' : result === 'no-quorum' ? 'no-data' : 'bad';
  return { word: words.results[result], ...statusMark(status) };
}

/** Why a vote ended as it did: the figure and what it is held against. */
export function reasonOf(speaker: VoteSpeaker, rule: VoteRule, outcome: VoteOutcome): string {
  const { words } = speaker;
  if (outcome.result === 'no-quorum') {
    const { quorum = 0, secondCall = quorum } = rule;
    const shareOf = (share: number) => formatVoteShare(share, speaker.locale);
    const onSecondCall = secondCall === 0 ? words.noVotes : shareOf(secondCall);
    return words.present(
      percentBeside(speaker, outcome.present, quorum),
      shareOf(quorum),
      secondCall < quorum ? onSecondCall : '',
    );
  }
  if (outcome.result === 'vetoed') return words.vetoedBy(namesOf(speaker, outcome.vetoedBy));
  if (outcome.isTieBroken) return words.tieBroken(speaker.nameOf(rule.casting ?? ''));
  const share = percentBeside(speaker, outcome.inFavour, rule.threshold.share);
  return words.votes(share, votesOf(speaker, rule), neededOf(speaker, rule));
}

function namesOf({ nameOf, locale }: VoteSpeaker, voters: readonly string[]): string {
  return formatList(voters.map(nameOf), locale);
}

function verdictOf(speaker: VoteSpeaker, rule: VoteRule, cast: Ballots, outcome: VoteOutcome): Sentence {
  const { words } = speaker;
  const opening = `**${words.verdict(words.results[outcome.result], reasonOf(speaker, rule, outcome))}**`;
  if (outcome.result !== 'rejected' || outcome.isTieBroken) return sentence(opening);
  // In points, to the hundredth that the sentence tells.
  const gap = Number(((rule.threshold.share - outcome.inFavour) * 100).toFixed(2));
  const swing = swingVoters(rule, cast);
  return sentence(
    opening,
    gap > 0 ? words.missing(gap) : '',
    swing.length > 0 ? words.swing(namesOf(speaker, swing)) : words.noSwing,
  );
}

const cases = ['for', 'against', 'abstain', 'absent'] as const satisfies readonly Ballot[];

function castText(speaker: VoteSpeaker, rule: VoteRule, cast: Ballots): string {
  const { words } = speaker;
  return cases
    .flatMap((ballot) => {
      const voters = votersOf(rule).filter((voter) => (cast[voter] ?? 'absent') === ballot);
      return voters.length === 0 ? [] : [words.castBy(words.ballot[ballot], namesOf(speaker, voters))];
    })
    .join(' ');
}

function powerOf(speaker: VoteSpeaker, rule: VoteRule): VoteReading['power'] {
  const { words } = speaker;
  const { passesAlone, blocksAlone, canDeadlock } = assessVotingPower(rule);
  const holders = rule.vetoes ?? [];
  return [
    {
      term: words.passesAlone,
      value: namesOf(speaker, passesAlone) || words.nobody,
      detail: words.thresholdIs(`${neededOf(speaker, rule)} ${votesOf(speaker, rule)}`),
    },
    {
      term: words.blocksAlone,
      value: namesOf(speaker, blocksAlone) || words.nobody,
      detail: holders.length > 0 ? words.vetoHeld(namesOf(speaker, holders)) : words.othersFall,
    },
    {
      term: words.deadlock,
      value: canDeadlock ? words.yes : words.no,
      detail: canDeadlock ? words.twoCamps : words.oneCamp,
    },
  ];
}
