import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { complementarity as french } from '../fr/complementarity.ts';

/** What each side brings, and what it makes with the other’s (M05). */
export const complementarity: typeof french = {
  title: 'Complementarity',
  empty: 'No contribution is listed.',
  next: 'Add “contributions” to the record: what each side brings, with each party’s strength from 0 to 5, and what could not be rebuilt alone (“alone”).',
  count: (synergies, redundancies) => {
    const synergy = { one: 'synergy', other: 'synergies' };
    const redundancy = { one: 'redundancy', other: 'redundancies' };
    const told = [
      synergies === 0 ? 'no synergy' : countInWords(synergies, 'en', synergy),
      ...(redundancies === 0 ? [] : [countInWords(redundancies, 'en', redundancy)]),
    ];
    return `${capitalise(told.join(', '))}.`;
  },
  blindSpots: (names) =>
    names.length === 1
      ? `**One blind spot: ${names[0] ?? ''}.**`
      : `**${capitalise(countInWords(names.length, 'en', { one: 'blind spot', other: 'blind spots' }))}: ${formatList(names, 'en')}.**`,
  unanswered: '**What could not be rebuilt alone has no answer yet.**',
  question: 'What could we not rebuild alone, at reasonable cost and time?',
  answer: (name, text) => `${name}: ${text}.`,
  noAnswer: 'No answer yet.',
  table: 'Complementarity matrix',
  columns: { name: 'Contribution', scale: 'Strength, 0 to 5', status: 'Reading', note: 'Limit' },
  rule: 'Synergy: at least 4 on one side, at most 2 on the other. Redundancy: at least 4 on both. Blind spot: at most 2 on both.',
  complement: {
    synergy: 'Synergy',
    redundancy: 'Redundancy',
    'to-balance': 'To balance',
    'blind-spot': 'Blind spot',
    unrated: 'Strength to rate',
  },
};
