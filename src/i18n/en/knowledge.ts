import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { knowledge as french } from '../fr/knowledge.ts';

/** What can, could and cannot be shared (M05). */
export const knowledge: typeof french = {
  title: 'What to share',
  empty: 'Nothing says what may be shared.',
  next: 'Add “knowledge” to the record: what is shared (“can”), what could be under conditions (“could”), what stays inside (“cannot”).',
  open: (can, could) => {
    if (can === 0 && could === 0) return 'Nothing is open to the other party.';
    if (can === 0)
      return `Nothing is freely open, ${countInWords(could, 'en', { one: 'subject', other: 'subjects' })} by agreement.`;
    return `${capitalise(countInWords(can, 'en', { one: 'subject is', other: 'subjects are' }))} freely open${could === 0 ? '' : `, ${numberInWords(could, 'en')} by agreement`}.`;
  },
  closed: (count) => `**${capitalise(countInWords(count, 'en', { one: 'stays', other: 'stay' }))} inside.**`,
  can: 'Can be shared',
  could: 'By written agreement',
  cannot: 'Is not shared',
};
