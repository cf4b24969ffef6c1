import { capitalise, countInWords } from '../../format/count.ts';
import { formatNumber } from '../../format/number.ts';
import type { vote as french } from '../fr/vote.ts';

const points = { one: 'point', other: 'points' };

/** The weighted vote and its simulator, in the page and in the browser (M22). */
export const vote: typeof french = {
  title: 'Vote simulator',
  atLeast: (percent) => `at least ${percent}`,
  moreThan: (percent) => `more than ${percent}`,
  votesOf: { all: 'of the votes', present: 'of the votes present', cast: 'of the votes cast' },
  unanimity: (threshold) =>
    `**It takes ${threshold}: nobody passes alone and everyone blocks, the weighted vote amounts to unanimity.**`,
  decidesAlone: (threshold, names, count) =>
    `**It takes ${threshold}: ${names} can${count > 1 ? ' each' : ''} pass without the others.**`,
  someBlock: (threshold, names) =>
    `**It takes ${threshold}: nobody passes alone, and nothing passes against ${names}.**`,
  balanced: (threshold) => `**It takes ${threshold}: nobody passes alone and nobody blocks alone.**`,
  canDeadlock: 'Deadlock remains possible.',
  cannotDeadlock: 'No deadlock is possible.',
  quorums: (first, second) =>
    `The quorum is ${first}; on second call, ${second ? `it is ${second}` : 'none is required'}.`,
  lastFailed: (title, date, reason) => `The last vote, “${title}”, on ${date}, did not pass: ${reason}.`,
  matter: 'Matter put to the vote',
  matterNamed: {
    ordinary: () => 'An ordinary matter',
    vetoed: (name) => `${name} (under veto)`,
    reserved: (name) => `${name} (unanimity)`,
  },
  weights: 'Weight of the votes',
  thresholdAtLeast: (votes) => `Threshold, at least, in % ${votes}`,
  thresholdMoreThan: (votes) => `Threshold, more than, in % ${votes}`,
  quorum: 'Quorum, in %',
  voteOf: (name) => `Vote of ${name}`,
  count: 'Count',
  reset: 'Back to the charter',
  uncounted: 'No result: a value needs correcting.',
  faults: {
    weights: (total) =>
      Number.isNaN(total)
        ? 'Each weight is a number from 0 to 100.'
        : `The weights add up to ${formatNumber(total, 'en')}; they must make 100.`,
    threshold: () => 'The threshold goes from 1 to 100%, or from more than 0 to more than 99%.',
    quorum: () => 'The quorum goes from 0 to 100%.',
  },
  ballot: { for: 'For', against: 'Against', abstain: 'Abstention', absent: 'Absence' },
  results: { adopted: 'Adopted', rejected: 'Rejected', vetoed: 'Stopped by a veto', 'no-quorum': 'No quorum' },
  verdict: (result, reason) => `${result}: ${reason}.`,
  votes: (share, votes, needed) => `${share} ${votes}, ${needed} needed`,
  present: (share, needed, onSecondCall) =>
    `${share} of the votes present, ${needed} needed${onSecondCall && `, ${onSecondCall} on second call`}`,
  noVotes: 'none',
  vetoedBy: (names) => `veto of ${names}`,
  tieBroken: (name) => `a tie, broken by the vote of ${name}`,
  missing: (gap) => `${capitalise(countInWords(gap, 'en', points))} short.`,
  swing: (names) => `A single change would be enough: ${names}.`,
  noSwing: 'No single change would be enough.',
  castBy: (ballot, names) => `${ballot}: ${names}.`,
  bar: 'Votes for and threshold',
  thresholdAt: (percent) => `threshold ${percent}`,
  passesAlone: 'Passes alone',
  blocksAlone: 'Blocks alone',
  deadlock: 'Deadlock possible',
  nobody: 'Nobody',
  everyone: 'Everyone',
  yes: 'Yes',
  no: 'No',
  thresholdIs: (needed) => `${needed} needed`,
  othersFall: 'against that vote, the others miss the threshold',
  vetoHeld: (names) => `veto: ${names}`,
  twoCamps: 'two camps can face each other without either passing',
  oneCamp: 'of two camps that face each other, one passes',
  combinations: 'Outcome of every combination of votes',
  combinationsRule: {
    all: 'Threshold and quorum bear on all votes. An abstention is present, and not for.',
    present: 'The threshold bears on the votes present, the quorum on all. An abstention is present, and not for.',
    cast: 'The threshold bears on the votes for and against, the quorum on all. An abstention counts for the quorum alone.',
  },
  inFavour: 'Votes for',
  result: 'Outcome',
  reason: 'Why',
  thresholdsHead: 'Were the threshold another',
  thresholdsRule: (strict) =>
    `With the weights of the charter, for a threshold ${strict ? 'exceeded' : 'reached'}, vetoes and reserved matters aside.`,
  thresholdColumns: ['Threshold', 'Passes alone', 'Blocks alone', 'Reading?'],
  at: (percent) => `${percent}%`,
  range: (from, to) => `from ${from} to ${to}%`,
  readings: {
    decider: 'The others can be outvoted',
    unanimity: 'Amounts to unanimity',
    block: 'A minority is enough to block',
    balanced: 'It takes several, to pass as to block',
  },
  recordedHead: 'Votes in the journal',
  recordedRule:
    'Counted again by the weights, the threshold and the quorum of the charter, or the rule of the matter that the entry names.',
  secondCall: 'on second call',
  recordedColumns: ['Decision', 'Votes', 'Outcome', 'Why?'],
};
