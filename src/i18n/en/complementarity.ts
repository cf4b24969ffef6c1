import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { complementarity as french } from '../fr/complementarity.ts';

/** What each side brings, what is shared, and how the two cultures meet (M05, M06, M09, M12, M36). */
export const complementarity: typeof french = {
  title: 'Contributions and complementarity',
  contributions: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'contribution is listed', other: 'contributions are listed' }))}.`,
  noContribution: 'No contribution is listed.',
  alone: (count, total) =>
    count === 0
      ? '**What could not be rebuilt alone has no answer yet.**'
      : count === total
        ? '**None could be rebuilt alone at reasonable cost.**'
        : `**${capitalise(countInWords(count, 'en', { one: 'could', other: 'could' }))} not be rebuilt alone at reasonable cost.**`,
  contributionsHead: 'Who brings what',
  contributionColumns: ['Contribution', 'Limit?', 'Could not be rebuilt alone?'],
  strength: (value) => `${value} out of 5`,
  knowledgeHead: 'What is shared',
  can: 'Shared',
  could: 'Could be shared, under conditions',
  cannot: 'Never shared',
  swotHead: 'Strengths, weaknesses, opportunities, threats',
  swotColumns: ['Side', 'Strengths', 'Weaknesses'],
  outside: 'The outside world, for both parties',
  outsideColumns: ['What comes from outside', 'Entry'],
  opportunity: 'Opportunity',
  threat: 'Threat',
  crossingsHead: 'Crossings',
  crossingColumns: ['Idea', 'What is crossed', 'Carried by?', 'By?'],
  cultureTitle: 'Cultural fit',
  risk: (names) => `**${capitalise(formatList(names, 'en'))}: the gap is a risk.**`,
  friction: (names) => `${capitalise(formatList(names, 'en'))}: a friction to handle.`,
  noGap: 'No gap of two points or more between the cultures.',
  noFit: 'The cultures have not been compared.',
  fitHead: 'Each party rates itself, 1 to 5',
  dimension: 'Dimension',
  gap: 'Gap#',
  handle: 'What is done about it?',
  fitRule: 'A gap of two points is a friction; three or more, a risk.',
  healthCheckHead: 'Two-sided rating of the relation',
  item: 'What is rated',
  on: 'On',
  expectationsHead: 'Expectations and adjustments',
  expectationColumns: ['Initial expectation', 'Voiced by?', 'Agreed adjustment', 'Expected effect?'],
  noAdjustment: 'No adjustment agreed',
};
