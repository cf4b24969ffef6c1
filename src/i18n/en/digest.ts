import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { digest as french } from '../fr/digest.ts';

const points = { one: 'point', other: 'points' };

export const digest: typeof french = {
  everyone: 'Every partnership',
  sentence: (total, late, until) => {
    if (total === 0) return `Nothing is late and nothing is to be dealt with by ${until}.`;
    const opening = `${capitalise(countInWords(total, 'en', points))} to deal with by ${until}`;
    if (late === 0) return `${opening}, none late.`;
    if (late === total) return `${opening}, ${total === 1 ? 'already late' : 'all late'}.`;
    return `${opening}, of which ${numberInWords(late, 'en')} late.`;
  },
  ahead: 'Ahead',
  owner: (name) => `Owner: ${name}`,
};
