import { capitalise, countInWords, formatCount } from '../../format/count.ts';
import type { protocol as french } from '../fr/protocol.ts';

const days = { one: 'day', other: 'days' };

/** How decisions are taken: steps, classes, and the matters set apart (M22). */
export const protocol: typeof french = {
  title: 'Decision protocol',
  empty: 'Nothing says how decisions are taken.',
  next: 'Add “governance.decisions” to the record: the rounds of consensus, the vote and its threshold, the vetoes, and the rule for the rest.',
  steps: (count, consensus) => {
    if (count === 0) return '';
    const steps = capitalise(countInWords(count, 'en', { one: 'step', other: 'steps' }));
    return consensus === 0 ? `${steps}.` : `${steps}, ${countInWords(consensus, 'en', days)} of consensus at most.`;
  },
  oneVeto: (matter, name) => `**Still under the veto of ${name}: ${matter}.**`,
  vetoes: (count) =>
    `**${capitalise(countInWords(count, 'en', { one: 'veto is agreed', other: 'vetoes are agreed' }))}.**`,
  reservedCount: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'matter needs', other: 'matters need' }))} unanimity.`,
  round: (round) => `Consensus, round ${round}`,
  roundText: (round, length) =>
    `${formatCount(length, 'en', days)}. ${round === 1 ? 'Everyone states their objections, and why.' : 'The proposal comes back, amended.'}`,
  vote: 'Weighted vote',
  basis: {
    investment: 'by contribution',
    risk: 'by the risk taken',
    revenue: 'by revenue',
    equal: 'with equal votes',
  },
  noQuorum: 'none',
  voteText: ({ basis, weights, threshold, quorum, secondCall, casting }) =>
    [
      basis === '' ? `${weights}.` : `${capitalise(basis)}: ${weights}.`,
      `Passes with ${threshold}${quorum && `, quorum ${quorum}`}${quorum && secondCall && `, ${secondCall} on second call`}.`,
      casting === '' ? '' : `In a tie, the vote of ${casting} decides.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  otherwise: 'For the rest',
  otherwiseText: (rule) => `${capitalise(rule)}.`,
  escalation: 'Failing that, escalation',
  escalationText: 'The disagreement enters the first level of the ladder.',
  classesHead: 'Classes of decision',
  classColumns: ['Class', 'Rule', 'Who decides', 'Limit?'],
  rule: { delegated: 'By delegation', consensus: 'Consensus', vote: 'Weighted vote', unanimity: 'Unanimity' },
  mattersHead: 'Matters set apart',
  matterColumns: ['Matter', 'Rule'],
  vetoOf: (names) => `Veto: ${names}`,
  reserved: 'Unanimity',
  rest: 'Whatever is not provided for',
};
