import { capitalise } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { culture as french } from '../fr/culture.ts';

/** How far apart the two cultures are (M09). */
export const culture: typeof french = {
  title: 'Cultural fit',
  empty: 'The two cultures have not been compared.',
  next: 'Add “fit” to the record: each party rates itself from 1 to 5 on decisions, rhythm, values, communication and risk.',
  overall: (distance) => `Mean distance of ${distance} out of 4.`,
  unrated: 'No dimension is rated by both sides yet.',
  risk: (names) => `**${capitalise(formatList(names, 'en'))}: the gap is a risk.**`,
  friction: (names) => `${capitalise(formatList(names, 'en'))}: a friction to handle.`,
  noGap: 'No gap of two points or more between the cultures.',
  table: 'Cultural fit, two ratings for each dimension',
  columns: { name: 'Dimension', scale: '1 to 5', gap: 'Gap', status: 'State', note: 'What is planned' },
  rule: 'Each party rates itself on the same scale. A gap of two points is a friction to handle; three or more, a risk.',
  ends: {
    'decision-process': 'central to delegated',
    'work-rhythm': 'planned to reactive',
    values: 'heritage to disruption',
    'communication-style': 'direct to implicit',
    'risk-attitude': 'careful to bold',
  },
  state: { close: 'Close', friction: 'To watch', risk: 'To handle', unrated: 'Rating awaited' },
  nothing: 'Nothing to plan',
  toHandle: 'Nothing is planned',
};
