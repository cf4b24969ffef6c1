import { capitalise, countInWords } from '../../format/count.ts';
import type { pooled as french } from '../fr/pooled.ts';

/** What is put in common, how it is used, and what the next capacity review settles (M27). */
export const pooled: typeof french = {
  title: 'Pooled resources',
  count: (count) => `${capitalise(countInWords(count, 'en', { one: 'resource is', other: 'resources are' }))} pooled.`,
  over: (names) => `**Beyond the agreed capacity: ${names}.**`,
  under: (names) => `Under-used: ${names}.`,
  wellUsed: (count) => (count === 1 ? 'It is used within its capacity.' : 'Each is used within its capacity.'),
  noData: (names) => `Without a measured use: ${names}.`,
  balance: (shares) => `On average of the agreed shares: ${shares}.`,
  table: 'Pooled resources, shares and use',
  columns: {
    resource: 'Resource',
    share: 'Who provides it',
    capacity: 'Capacity',
    used: 'Used',
    use: 'Use',
    state: 'State',
  },
  use: { over: 'Over-used', under: 'Under-used', well: 'Well used', 'no-data': 'No data' },
  unshared: 'not agreed',
  nobody: 'nobody in charge',
  mandate: (person, parties) => `${person}, on behalf of ${parties}`,
  key: (limit) =>
    `The line marks the agreed capacity, hatching what goes beyond. A resource is under-used below ${limit} of its capacity, unless it has its own limit.`,
  reviewHead: 'For the next capacity review',
  reviewColumns: ['Resource', 'To settle', 'With?'],
  question: {
    over: (used, capacity) => `${used} in use for a capacity of ${capacity}: add means or take work away`,
    under: (used, capacity) => `${used} in use for a capacity of ${capacity}: keep, reduce or use elsewhere`,
    'no-data': 'Measure the use',
    'no-share': 'Agree on each party’s share',
    'no-owner': 'Name a person mandated by both parties',
    'no-mandate': (parties) => `Have the mandate confirmed by ${parties}`,
  },
  apart: 'Stays strictly internal',
};
