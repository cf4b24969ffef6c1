import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { trust as french } from '../fr/trust.ts';

/** The indicators of trust between the parties (M29). */
export const trust: typeof french = {
  title: 'Trust',
  kept: (kept, judged) =>
    kept === judged
      ? 'Every commitment due was kept on time.'
      : kept === 0
        ? '**No commitment due was kept on time.**'
        : `**${capitalise(countInWords(kept, 'en', { one: 'commitment', other: 'commitments' }))} out of ${numberInWords(judged, 'en')} ${kept === 1 ? 'was' : 'were'} kept on time.**`,
  noneJudged: 'No commitment is due yet.',
  topics: (count) =>
    count === 0
      ? 'Nothing to take to the next review.'
      : `${capitalise(countInWords(count, 'en', { one: 'topic is', other: 'topics are' }))} for the next review.`,
  indicatorsHead: 'What the facts show',
  indicatorColumns: ['Indicator', 'Value#', 'Detail?'],
  commitments: 'Commitments kept on time',
  open: (count) => countInWords(count, 'en', { one: 'still open', other: 'still open' }),
  obstacles: 'Obstacles told on the very day at the latest',
  untold: (count) => `${countInWords(count, 'en', { one: 'incident', other: 'incidents' })} without a day of telling`,
  balanceOf: {
    money: 'Balance of financial contributions',
    pooled: 'Balance of pooled resources',
    assets: 'Balance of assets brought',
  },
  lopsided: 'more than ten points beyond an equal share',
  outOf: (part, whole) => `${part} of ${whole}`,
  behavioursHead: 'The five behaviours, rated by each party',
  behaviourColumn: 'Behaviour',
  readingColumn: 'Reading',
  behaviour: {
    trust: 'Trusting each other',
    disagreement: 'Daring to disagree',
    commitment: 'Committing fully',
    accountability: 'Holding each other to account',
    results: 'Aiming at the shared result',
  },
  reading: {
    strong: 'Shared strength',
    weak: 'Shared weakness',
    apart: 'To discuss',
    fair: 'Fair',
    unanswered: 'Answer awaited',
  },
  rule: 'Ratings from 1 to 5. Two points apart or more is to be discussed; 4 and above on both sides is a strength, 2 and below a weakness. These indicators are never averaged.',
  reviewHead: 'For the next review',
  reviewColumns: ['Topic'],
  topic: {
    commitments: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'commitment not kept', other: 'commitments not kept' }))}: say what stood in the way and set a new date`,
    obstacles: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'obstacle told', other: 'obstacles told' }))} afterwards: agree on an earlier signal`,
    weak: (behaviour) => `“${behaviour}”: both parties rate it low`,
    apart: (behaviour) => `“${behaviour}”: the parties do not see it alike`,
    unanswered: (behaviour) => `“${behaviour}”: one party has not answered`,
    balance: (what) => `${what}: one party carries clearly more than the other`,
  },
};
